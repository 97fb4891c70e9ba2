namespace Chancery.EventLog;

/// <summary>A run of the log.</summary>
/// <param name="Events">In order of position; none when there is nothing new.</param>
/// <param name="Position">Everything up to here has been read: the next page begins after it.</param>
/// <param name="AtHead">Nothing further can be handed out yet.</param>
public sealed record LogPage(IReadOnlyList<LoggedEvent> Events, long Position, bool AtHead)
{
    /// <summary>There are events further on, behind a number whose transaction is still open.</summary>
    internal bool Held { get; init; }
}
