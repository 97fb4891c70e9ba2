using System.Diagnostics;
using OpenTelemetry;

namespace Chancery.ServiceDefaults;

/// <summary>
/// Keeps database spans that belong to nothing out of the traces: the polls of followers and leadership, several a
/// second, would bury the traces of calls. What followers do with events has spans of its own.
/// </summary>
internal sealed class RootDatabaseSpanFilter : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.ParentSpanId == default && data.Source.Name is "Npgsql" or "Marten")
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}
