namespace Chancery.Annotations;

/// <summary>How many facts were found, invented and missed.</summary>
public readonly record struct Figures(int Found, int Invented, int Missed)
{
    /// <summary>Of what is stated, the share that is right; 1 when nothing is stated.</summary>
    public double Precision => Found + Invented == 0 ? 1 : (double)Found / (Found + Invented);

    /// <summary>Of what is true, the share that is stated; 1 when there is nothing to state.</summary>
    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public double F1 => Found + Invented + Missed == 0 ? 1 : 2.0 * Found / (2 * Found + Invented + Missed);

    public static Figures operator +(Figures a, Figures b) => new(a.Found + b.Found, a.Invented + b.Invented, a.Missed + b.Missed);
}
