using System.Diagnostics.Metrics;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;

namespace Chancery.Ingestion.Telemetry;

/// <summary>What an operator sees of the documents that come in.</summary>
internal sealed class IngestionMetrics
{
    private readonly Counter<long> _submissions;
    private readonly Counter<long> _engagements;
    private readonly Counter<long> _revisions;
    private readonly Histogram<double> _extraction;
    private readonly Histogram<long> _size;

    public IngestionMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Chancery.Ingestion");
        _submissions = meter.CreateCounter<long>(
            "chancery.ingestion.submissions", "{submission}", "Documents submitted, by outcome: recorded, duplicate, refused, failed.");
        _engagements = meter.CreateCounter<long>(
            "chancery.ingestion.engagements", "{engagement}", "Engagements recorded, by type.");
        _revisions = meter.CreateCounter<long>(
            "chancery.ingestion.revisions", "{engagement}", "Engagements that a later version of the extractor reads otherwise, by change: recorded, corrected, retracted, left.");
        _extraction = meter.CreateHistogram<double>(
            "chancery.ingestion.extraction.duration", "s", "Time taken to read one document.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
        _size = meter.CreateHistogram<long>(
            "chancery.ingestion.document.size", "By", "Content of the documents recorded, in UTF-8.",
            advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [512, 1024, 2048, 4096, 8192, 16384, 65536, 262144, 1048576] });
    }

    public void Submitted(SubmissionOutcome outcome) =>
        _submissions.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));

    public void Read(TimeSpan time) => _extraction.Record(time.TotalSeconds);

    public void Recorded(int contentBytes) => _size.Record(contentBytes);

    public void Recorded(Engagement engagement) =>
        _engagements.Add(1, new KeyValuePair<string, object?>("type", engagement.Type.ToString().ToLowerInvariant()));

    public void Revised(Revision revision)
    {
        Revised("recorded", revision.Recorded.Count);
        Revised("corrected", revision.Corrected.Count);
        Revised("retracted", revision.Retracted.Count);
        Revised("left", revision.LeftToAnalysts.Count);
    }

    private void Revised(string change, int engagements) => _revisions.Add(engagements, new KeyValuePair<string, object?>("change", change));
}

internal enum SubmissionOutcome
{
    /// <summary>New, and in the log.</summary>
    Recorded,

    /// <summary>The content or the request had been there before.</summary>
    Duplicate,

    /// <summary>The caller's fault.</summary>
    Refused,

    /// <summary>Ours, or a dependency's.</summary>
    Failed,
}
