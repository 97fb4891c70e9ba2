namespace Chancery.EventLog;

/// <summary>How far a projection has come.</summary>
/// <param name="Position">Everything up to here is in its tables.</param>
/// <param name="Time">The latest recorded time up to here; null before the first event.</param>
/// <param name="Complete">It has reached the head of the log once since it was begun: it shows the present, not a past while it is built.</param>
public sealed record Progress(long Position, DateTimeOffset? Time, bool Complete)
{
    internal static readonly Progress Begun = new(0, null, false);

    /// <summary>The progress after a page.</summary>
    internal Progress After(LogPage page, IReadOnlyList<Moment> moments) =>
        new(page.Position, moments is [.., var last] ? last.Time : Time, Complete || page.AtHead);
}
