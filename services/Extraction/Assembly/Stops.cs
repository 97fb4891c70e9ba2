namespace Chancery.Reading;

/// <summary>A day or place told at a token, which governs what follows.</summary>
/// <param name="Paragraph">Where it is told; what follows in it goes on with it before all else.</param>
/// <param name="IsHeading">Stands alone above what it governs, whatever the paragraph: "Monday, 5 May".</param>
internal sealed record Stop<T>(int At, int Paragraph, T Value, bool IsHeading = false)
{
    public bool Governs(Sentence sentence) => IsHeading || Paragraph == sentence.Paragraph;
}

/// <summary>Stops in the order of the text.</summary>
internal sealed class Stops<T>
{
    private readonly List<Stop<T>> stops = [];
    private bool isSorted = true;

    public void Add(Stop<T> stop)
    {
        isSorted &= stops.Count == 0 || stops[^1].At <= stop.At;
        stops.Add(stop);
    }

    /// <summary>The last before a token; null when there is none.</summary>
    public Stop<T>? Before(int at)
    {
        if (!isSorted)
            stops.Sort((a, b) => a.At.CompareTo(b.At));
        isSorted = true;
        var (low, high) = (0, stops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stops[middle].At < at ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? null : stops[low - 1];
    }
}
