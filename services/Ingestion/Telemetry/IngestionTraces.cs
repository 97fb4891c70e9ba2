using System.Diagnostics;

namespace Chancery.Ingestion.Telemetry;

/// <summary>The spans of a submission: keep, read, resolve; the log adds its append.</summary>
internal static class IngestionTraces
{
    public static readonly ActivitySource Source = new("Chancery.Ingestion");
}
