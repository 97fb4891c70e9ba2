using System.Diagnostics;

namespace Chancery.EventLog;

/// <summary>The span of a follower's work on one page, linked to the calls that caused its events.</summary>
public static class FollowerActivity
{
    /// <summary>Starts a span named <paramref name="name"/> (<c>project</c>, <c>relay</c>); null when nobody listens.
    /// Dispose it after the page.</summary>
    public static Activity? Start(string name, LogPage page)
    {
        var activity = LogTelemetry.Source.StartActivity(
            name, ActivityKind.Consumer, default(ActivityContext), links: LogTelemetry.Links(page.Events.Select(e => e.Headers.Traceparent)));
        activity?.SetTag("chancery.log.position", page.Position);
        activity?.SetTag("chancery.log.events", page.Events.Count);
        return activity;
    }
}
