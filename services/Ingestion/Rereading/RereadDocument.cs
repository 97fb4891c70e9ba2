using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Documents;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Registry;
using Chancery.Ingestion.Submitting;
using Chancery.Ingestion.Telemetry;
using Chancery.ServiceDefaults;

namespace Chancery.Ingestion.Rereading;

/// <summary>One document: read again, compared, and what differs appended, all or nothing.</summary>
internal sealed class RereadDocument(LogReader log, LogWriter writer, DocumentReader reader, RegistryClient registry, IngestionMetrics metrics)
{
    /// <param name="documentId">Which; DOCUMENT_NOT_FOUND when there is none.</param>
    /// <param name="isDryRun">Compare, and write nothing.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="ct">Cancels it unless it is being written.</param>
    public Task<Revision> RunAsync(string documentId, bool isDryRun, string actor, CancellationToken ct) => Attempts.UntilUncontestedAsync(async () =>
    {
        var document = StoredDocument.Of(await log.ReadStreamAsync(documentId, ct: ct)) ?? throw Errors.DocumentNotFound(documentId);
        var reading = IdentifiedReading.OfDocument(document.Kept, reader.Read(document.Kept));
        var states = await StatesAsync(document, ct);
        var reason = $"Read again by {reading.Extractor} for {actor}; {document.Extractor} had read it before.";
        var revised = new RevisedReading(document, reading.Clone(), states, reason);
        if (isDryRun || revised.Streams.IsEmpty)
            return revised.Revision;

        await ResolveAsync(reading, document.Kept.Document, actor, ct);
        revised = new RevisedReading(document, reading, states, reason);
        var appended = await writer.AppendAsync(new Append(revised.Streams, [], new EventHeaders(Traceparent: null, reading.Extractor, RequestId: null, reason)), ct);
        revised.Revision.Position = appended.Position;
        metrics.Revised(revised.Revision);
        return revised.Revision;
    });

    private async Task<Dictionary<string, EngagementState>> StatesAsync(StoredDocument document, CancellationToken ct)
    {
        var states = new Dictionary<string, EngagementState>();
        foreach (var engagement in document.Told)
            states[engagement.EngagementId] = EngagementState.Of((await log.ReadStreamAsync(engagement.EngagementId, ct: ct)).Select(logged => logged.Data));
        return states;
    }

    private async Task ResolveAsync(Extraction reading, Document document, string actor, CancellationToken ct)
    {
        var mentions = new MentionSet(document.Publisher);
        mentions.Add(reading, document.PublishedDate);
        mentions.Resolve(await registry.ResolveAsync(mentions.Mentions, actor, ct));
        mentions.Link(reading);
    }
}
