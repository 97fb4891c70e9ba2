using System.Collections.Immutable;
using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Documents;
using Chancery.Ingestion.Registry;
using Chancery.Ingestion.Requests;
using Chancery.Ingestion.Telemetry;

namespace Chancery.Ingestion.Submitting;

/// <summary>Keep, read, resolve, append; or give the first result where there is one. Nothing is stored before the append, and the
/// append is all or nothing, so that a submission may stop anywhere and be repeated.</summary>
internal sealed class SubmitDocument(
    RequestIds requestIds, FirstResults firstResults, DocumentReader reader, RegistryClient registry, LogWriter log,
    PublicationDay day, IngestionMetrics metrics)
{
    public async Task<(SubmitDocumentResponse Response, bool IsNew)> SubmitAsync(SubmitDocumentRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        return await Attempts.UntilUncontestedAsync(() => TryAsync(call, request.Document, ct));
    }

    private async Task<(SubmitDocumentResponse Response, bool IsNew)> TryAsync(Call call, Document document, CancellationToken ct)
    {
        if (await requestIds.FindAsync(call, ct) is { } claim && await firstResults.FindAsync(claim.StreamId, ct) is { } repeated)
            return (repeated.AnswerTo(call.RequestId), false);

        var kept = Keep(document);
        if (await firstResults.FindAsync(kept.DocumentId, ct) is { } first)
        {
            await BindAsync(call, kept.DocumentId, ct);
            return (first.AnswerTo(call.RequestId), false);
        }

        var reading = IdentifiedReading.Of(kept, reader.Read(kept));
        await ResolveAsync(reading, kept.Document, call.Actor, ct);
        var appended = await log.AppendAsync(
            new Append([.. Submission.Decide(kept, reading)], [.. call.Claims(kept.DocumentId, version: 1)], call.Headers()), ct);
        Count(kept, reading);
        return (new SubmitDocumentResponse { DocumentId = kept.DocumentId, Engagements = { reading.Engagements }, Position = appended.Position }, true);
    }

    private KeptDocument Keep(Document document)
    {
        using var span = IngestionTraces.Source.StartActivity("keep");
        var kept = KeptDocument.Of(document, day);
        span?.SetTag("chancery.document_id", kept.DocumentId);
        return kept;
    }

    /// <summary>The request brought content that was there: its id leads to the first result from now on.</summary>
    private async Task BindAsync(Call call, string documentId, CancellationToken ct)
    {
        if (call.Claims(documentId, version: 1) is { Length: > 0 } claims)
            await log.AppendAsync(new Append(ImmutableArray<StreamAppend>.Empty, [.. claims], call.Headers()), ct);
    }

    private async Task ResolveAsync(Extraction reading, Document document, string actor, CancellationToken ct)
    {
        using var span = IngestionTraces.Source.StartActivity("resolve");
        var mentions = new MentionSet(document.Publisher);
        mentions.Add(reading, document.PublishedDate);
        span?.SetTag("chancery.ingestion.mentions", mentions.Mentions.Count);
        mentions.Resolve(await registry.ResolveAsync(mentions.Mentions, actor, ct));
        mentions.Link(reading);
    }

    private void Count(KeptDocument kept, Extraction reading)
    {
        metrics.Recorded(Encoding.UTF8.GetByteCount(kept.Document.Content));
        foreach (var engagement in reading.Engagements)
            metrics.Recorded(engagement);
    }
}
