namespace Chancery.EventLog;

/// <summary>How far a follower is behind the log.</summary>
/// <param name="Events">Positions to the head; numbers that no event has are counted too.</param>
/// <param name="Age">Of the oldest event that waits for the follower; zero when none does.</param>
public sealed record Lag(long Events, TimeSpan Age)
{
    public static readonly Lag None = new(0, TimeSpan.Zero);
}
