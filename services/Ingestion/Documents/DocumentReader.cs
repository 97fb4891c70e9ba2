using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Telemetry;
using Chancery.Reading;

namespace Chancery.Ingestion.Documents;

/// <summary>A reading of a document: pure, the same for the same source.</summary>
internal delegate Extraction Read(Source source);

/// <summary>The reader of documents, with its time taken.</summary>
internal sealed class DocumentReader(Read read, IngestionMetrics metrics, TimeProvider clock)
{
    public Extraction Read(KeptDocument kept)
    {
        using var span = IngestionTraces.Source.StartActivity("read");
        var started = clock.GetTimestamp();
        var document = kept.Document;
        var reading = read(new Source(kept.Text, document.Publisher, document.PublishedDate, document.Title));
        metrics.Read(clock.GetElapsedTime(started));
        span?.SetTag("chancery.ingestion.engagements", reading.Engagements.Count);
        return reading;
    }
}
