namespace Chancery.Client;

/// <summary>How to reach Chancery and who calls.</summary>
public sealed record ChanceryClientOptions
{
    /// <summary>Where the services are; by default on this machine at their usual ports.</summary>
    public ChanceryAddresses Addresses { get; init; } = ChanceryAddresses.Of();

    /// <summary>Who acts, recorded with every event: 1 to 200 printable ASCII characters. Absent: "anonymous".</summary>
    public string? Actor { get; init; }

    /// <summary>How long a call with one request and one response may take, retries included. Streams have no deadline.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock of deadlines and of waiting.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
