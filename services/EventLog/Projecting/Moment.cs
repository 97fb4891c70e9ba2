namespace Chancery.EventLog;

/// <summary>The last position at which the log stood at a time. Clocks of writers differ, so the time of a position is the latest one
/// recorded up to it: time never runs back along the log, and "as of a time" is one place in it.</summary>
internal sealed record Moment(DateTimeOffset Time, long Position)
{
    /// <param name="events">In order of position.</param>
    /// <param name="reached">The latest time recorded before them.</param>
    public static IReadOnlyList<Moment> Of(IReadOnlyList<LoggedEvent> events, DateTimeOffset? reached)
    {
        var moments = new List<Moment>();
        var time = reached ?? DateTimeOffset.MinValue;
        foreach (var logged in events)
        {
            time = logged.RecordedTime > time ? logged.RecordedTime : time;
            if (moments is [.., var last] && last.Time == time)
                moments[^1] = last with { Position = logged.Position };
            else
                moments.Add(new Moment(time, logged.Position));
        }

        return moments;
    }
}
