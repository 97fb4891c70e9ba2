namespace Chancery.Ingestion.Submitting;

/// <summary>Limits of submitting. Configuration section <c>Ingestion</c>.</summary>
internal sealed record SubmissionOptions
{
    /// <summary>How many documents of one stream are at work at once, and their results kept for a slow reader.</summary>
    public int StreamConcurrency { get; init; } = 16;
}
