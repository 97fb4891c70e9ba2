namespace Chancery.Query.Feed;

/// <summary>Limits of the feed; configuration section "Feed".</summary>
public sealed class FeedOptions
{
    /// <summary>Most subscriptions at a time in this process; further ones are refused.</summary>
    public int MaxSubscribers { get; set; } = 10_000;

    /// <summary>Most events that one subscriber's reading holds in memory.</summary>
    public int PageEvents { get; set; } = 200;

    /// <summary>A checkpoint comes after so many events that did not match.</summary>
    public int CheckpointEvents { get; set; } = 1_000;
}
