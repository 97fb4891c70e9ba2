using System.Diagnostics;
using System.Globalization;
using Chancery.Contracts.Entity.V1;
using Chancery.Entities;

namespace Chancery.Benchmarks.Names;

/// <summary>Precision, recall and F1 of the name matcher over labelled pairs: verdict MATCH against the label.</summary>
internal static class NameEvaluation
{
    private static readonly double[] Thresholds = [0.6, 0.65, 0.7, 0.72, 0.74, 0.75, 0.76, 0.78, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98];

    private sealed record Judged(LabelledPair Pair, NameLikeness Likeness)
    {
        public bool Said => Likeness.Verdict == NameVerdict.Match;
    }

    public static void Run(string file, TextWriter output, bool errors, bool byForm)
    {
        var pairs = LabelledPair.Read(file).Where(pair => pair.IsDecidable).ToList();
        var judged = pairs.ConvertAll(pair => new Judged(pair, Compare(pair, byForm)));
        Write(output, "all", judged);
        Write(output, "non-Latin", [.. judged.Where(one => !one.Pair.IsLatin)]);
        Write(output, "nomenklatura", [.. judged.Where(one => one.Pair.Origin?.StartsWith("nomenklatura/", StringComparison.Ordinal) == true)]);
        foreach (var origin in judged.GroupBy(one => one.Pair.Origin ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
            Write(output, $"origin {origin.Key}", [.. origin]);
        foreach (var category in judged.GroupBy(one => one.Pair.Category ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
            Write(output, $"category {category.Key}", [.. category]);
        foreach (var threshold in Thresholds)
            Write(output, string.Create(CultureInfo.InvariantCulture, $"a score of {threshold:0.00} or more"), judged, threshold);
        foreach (var wrong in judged.Where(one => errors && one.Said != one.Pair.Match).OrderBy(one => one.Pair.Match).ThenBy(one => one.Pair.Origin))
            output.WriteLine(Explain(wrong));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Microseconds(pairs, byForm):0.0} microseconds a pair"));
    }

    private static NameLikeness Compare(LabelledPair pair, bool byForm) =>
        NameComparer.Compare(pair.A, pair.B, byForm ? EntityKind.Unspecified : pair.Kind);

    private static void Write(TextWriter output, string title, List<Judged> judged, double threshold = NameLikeness.Match)
    {
        var right = judged.Count(one => one.Likeness.Score >= threshold && one.Pair.Match);
        var said = judged.Count(one => one.Likeness.Score >= threshold);
        var matches = judged.Count(one => one.Pair.Match);
        var (precision, recall) = ((double)right / said, (double)right / matches);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title,-58} pairs {judged.Count,5}  P {precision:0.000}  R {recall:0.000}  F1 {2 * precision * recall / (precision + recall):0.000}"));
    }

    private static string Explain(Judged wrong)
    {
        var grounds = wrong.Likeness.Grounds.Select(ground => string.Create(CultureInfo.InvariantCulture, $"{ground.Name} {ground.Contribution:+0.00;-0.00} ({ground.A}|{ground.B})"));
        return string.Create(CultureInfo.InvariantCulture,
            $"{(wrong.Pair.Match ? "missed" : "false ")} {wrong.Likeness.Score:0.00} {wrong.Pair.Origin}: {wrong.Pair.A} | {wrong.Pair.B}: {string.Join(", ", grounds)}");
    }

    /// <summary>The best of several rounds: the others measure what else the machine did.</summary>
    private static double Microseconds(List<LabelledPair> pairs, bool byForm) => Enumerable.Range(0, 30).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var pair in pairs)
            Compare(pair, byForm);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / pairs.Count;
    });
}
