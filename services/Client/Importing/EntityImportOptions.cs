namespace Chancery.Client;

/// <summary>How many records are under way at once, and how an import returns after a loss.</summary>
public sealed record EntityImportOptions
{
    /// <summary>Records sent and not yet durable, at most.</summary>
    public int Window { get; init; } = 4_000;

    /// <summary>Losses in a row, without a response between them, after which it gives up.</summary>
    public int MaxFailures { get; init; } = 10;

    /// <summary>How long to wait before it sends again.</summary>
    public Backoff Backoff { get; init; } = Backoff.Default;

    /// <summary>Is told of each loss and of how long it waits now. For logs and people.</summary>
    public Action<ChanceryError, TimeSpan>? Interrupted { get; init; }
}
