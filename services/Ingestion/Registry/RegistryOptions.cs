namespace Chancery.Ingestion.Registry;

/// <summary>How Ingestion calls Entity. Configuration section <c>Ingestion:Registry</c>.</summary>
internal sealed record RegistryOptions
{
    /// <summary>How long one resolution may take, its repetitions included.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a call is made while Entity answers UNAVAILABLE; 2 to 5.</summary>
    public int Attempts { get; init; } = 5;
}
