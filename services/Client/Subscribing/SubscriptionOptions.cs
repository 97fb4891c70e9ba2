using Chancery.Contracts.Engagement.V1;

namespace Chancery.Client;

/// <summary>What a subscription brings, and how it returns after a loss.</summary>
public sealed record SubscriptionOptions
{
    /// <summary>Where it begins; by default with what is new.</summary>
    public SubscriptionStart From { get; init; } = SubscriptionStart.End;

    /// <summary>Which engagements; absent: all events.</summary>
    public EngagementFilter? Filter { get; init; }

    /// <summary>Names of event messages ("EngagementRecorded"); empty: all.</summary>
    public IReadOnlyList<string> EventTypes { get; init; } = [];

    /// <summary>How long to wait before it subscribes again.</summary>
    public Backoff Backoff { get; init; } = Backoff.Default;

    /// <summary>Is told of each loss and of how long it waits now. For logs and people.</summary>
    public Action<ChanceryError, TimeSpan>? Interrupted { get; init; }
}
