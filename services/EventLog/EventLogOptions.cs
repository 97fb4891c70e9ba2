namespace Chancery.EventLog;

/// <summary>Limits of the log in one process. The defaults suit one machine.</summary>
public sealed record EventLogOptions
{
    /// <summary>Most appends that share one transaction.</summary>
    public int BatchAppends { get; init; } = 200;

    /// <summary>Most bytes of events that share one transaction; a single larger append goes alone.</summary>
    public int BatchBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Most appends waiting for a batch; further callers wait for a place.</summary>
    public int QueuedAppends { get; init; } = 2_000;

    /// <summary>Most events of a follower's page.</summary>
    public int PageEvents { get; init; } = 500;

    /// <summary>Most events that a projection takes into its tables in one transaction: many while they are built.</summary>
    public int ProjectedEvents { get; init; } = 5_000;

    /// <summary>Most bytes of events that are read at once; a single larger event comes alone.</summary>
    public long PageBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How long a follower at the head waits for a wake-up before it looks by itself.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The same while an open transaction holds later events back.</summary>
    public TimeSpan HeldPoll { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Newest events that the tail keeps in memory.</summary>
    public int TailEvents { get; init; } = 20_000;

    /// <summary>Most bytes of events that the tail keeps in memory.</summary>
    public long TailBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How often a stand-by tries to become the leader, and a leader looks whether it still is.</summary>
    public TimeSpan LeadershipPoll { get; init; } = TimeSpan.FromMilliseconds(500);
}
