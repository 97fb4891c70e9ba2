namespace Chancery.Benchmarks;

/// <summary>Whether the reader is as sure as it is right: engagements by stated confidence, with the share of each class that is right.</summary>
internal static class Reliability
{
    private const int Classes = 10;

    public static void Show(IEnumerable<string> folders)
    {
        var stated = Evaluation.Judgements(folders).SelectMany(row => row.Judgement.Engagements).ToList();
        Console.WriteLine("stated       engagements  mean stated  right");
        foreach (var group in stated.GroupBy(one => Math.Min(Classes - 1, (int)(one.Confidence * Classes))).OrderByDescending(group => group.Key))
        {
            var (from, to) = ((double)group.Key / Classes, (group.Key + 1.0) / Classes);
            Console.WriteLine($"{from:0.0} to {to:0.0}  {group.Count(),11}  {group.Average(one => one.Confidence),11:0.000}  {group.Average(one => one.IsRight ? 1 : 0),5:0.000}");
        }
        if (stated.Count > 0)
            Console.WriteLine($"Brier score {stated.Average(one => Math.Pow(one.Confidence - (one.IsRight ? 1 : 0), 2)):0.000} over {stated.Count} engagements");
    }
}
