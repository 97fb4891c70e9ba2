using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Telemetry;
using Chancery.Reading;

namespace Chancery.Ingestion.Documents;

/// <summary>A reading of a document: pure, the same for the same source.</summary>
internal delegate Extraction Read(Source source);

/// <summary>The same, with what each engagement rests on.</summary>
internal delegate Explanation Explain(Source source);

/// <summary>The reader of documents, with its time taken.</summary>
internal sealed class DocumentReader(Read read, Explain explain, IngestionMetrics metrics, TimeProvider clock)
{
    public Extraction Read(KeptDocument kept) => Measured(() => read(SourceOf(kept)), reading => reading);

    public Explanation Explain(KeptDocument kept) => Measured(() => explain(SourceOf(kept)), explanation => explanation.Extraction);

    private static Source SourceOf(KeptDocument kept) => new(kept.Text, kept.Document.Publisher, kept.Document.PublishedDate, kept.Document.Title);

    private T Measured<T>(Func<T> work, Func<T, Extraction> reading)
    {
        using var span = IngestionTraces.Source.StartActivity("read");
        var started = clock.GetTimestamp();
        var result = work();
        metrics.Read(clock.GetElapsedTime(started));
        span?.SetTag("chancery.ingestion.engagements", reading(result).Engagements.Count);
        return result;
    }
}
