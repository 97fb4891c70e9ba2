namespace Chancery.Benchmarks;

/// <summary>Whether the reader is as sure as it is right: what is stated by its confidence, with the share of each class that is right.</summary>
internal static class Reliability
{
    private const int Classes = 10;

    public static void Show(IEnumerable<string> folders)
    {
        var judgements = Evaluation.Judgements(folders).Select(row => row.Judgement).ToList();
        Show("engagements", judgements.SelectMany(judgement => judgement.Engagements), Console.Out);
        Show("persons", judgements.SelectMany(judgement => judgement.Persons), Console.Out);
        Show("actions", judgements.SelectMany(judgement => judgement.Actions), Console.Out);
    }

    /// <param name="what">What is stated.</param>
    /// <param name="facts">How sure the reader was of each, and whether it is right.</param>
    /// <param name="lines">Where the table goes.</param>
    /// <param name="mark">What each line begins with.</param>
    public static void Show(string what, IEnumerable<(double Confidence, bool IsRight)> facts, TextWriter lines, string mark = "")
    {
        var stated = facts.ToList();
        lines.WriteLine($"{mark}{what,-11}  number  mean stated  right");
        foreach (var group in stated.GroupBy(one => Math.Min(Classes - 1, (int)(one.Confidence * Classes))).OrderByDescending(group => group.Key))
        {
            var (from, to) = ((double)group.Key / Classes, (group.Key + 1.0) / Classes);
            lines.WriteLine($"{mark}{from:0.0} to {to:0.0}   {group.Count(),6}  {group.Average(one => one.Confidence),11:0.000}  {group.Average(one => one.IsRight ? 1 : 0),5:0.000}");
        }
        if (stated.Count > 0)
            lines.WriteLine($"{mark}Brier score {stated.Average(one => Math.Pow(one.Confidence - (one.IsRight ? 1 : 0), 2)):0.000} over {stated.Count}; of all {stated.Average(one => one.IsRight ? 1 : 0):0.000} are right");
    }
}
