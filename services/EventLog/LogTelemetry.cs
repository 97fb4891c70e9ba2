using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Chancery.EventLog;

/// <summary>What the log tells of itself.</summary>
public static class LogTelemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "Chancery.EventLog";

    /// <summary>More than enough to find one's way, and what back ends accept.</summary>
    internal const int MostLinks = 128;

    internal static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<int> BatchSize =
        Meter.CreateHistogram("chancery.log.append.batch_size", "{event}", "Events that shared one commit.",
            advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] });

    internal static readonly Histogram<double> Duration =
        Meter.CreateHistogram("chancery.log.append.duration", "s", "From the call of an append to its outcome.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    internal static readonly Counter<long> Conflicts =
        Meter.CreateCounter<long>("chancery.log.append.conflicts", "{append}", "Appends refused: the stream had changed or a key was taken.");

    internal static IEnumerable<ActivityLink> Links(IEnumerable<string?> traceparents)
    {
        foreach (var traceparent in traceparents.OfType<string>().Distinct().Take(MostLinks))
        {
            if (ActivityContext.TryParse(traceparent, null, isRemote: true, out var context)) yield return new ActivityLink(context);
        }
    }
}
