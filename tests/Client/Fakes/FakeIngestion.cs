using System.Collections.Concurrent;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>Takes documents in as its script says, and remembers what it was sent.</summary>
internal sealed class FakeIngestion : IngestionService.IngestionServiceBase
{
    private long _position;

    /// <summary>What a document becomes; by default it is taken in and tells nothing.</summary>
    public Func<Document, SubmitDocumentResult?>? Understand { get; set; }

    public Func<Document, ExtractEngagementsResponse>? Extract { get; set; }

    /// <summary>What reading again gives, one result a document.</summary>
    public List<RereadDocumentsResult> Revisions { get; } = [];

    /// <summary>Thrown by the next commands, one each.</summary>
    public Queue<RpcException> Refusals { get; } = new();

    /// <summary>For each stream in turn: after how many results it breaks, and how. Afterwards none breaks.</summary>
    public Queue<(int After, Break How)> Script { get; } = new();

    public ConcurrentQueue<SubmitDocumentRequest> Submitted { get; } = new();

    public ConcurrentQueue<object> Commands { get; } = new();

    public ConcurrentQueue<string?> Actors { get; } = new();

    public ConcurrentQueue<string?> Traceparents { get; } = new();

    public static string IdOf(Document document) => "doc-" + document.Content.GetHashCode(StringComparison.Ordinal).ToString("x8");

    public override async Task SubmitDocuments(
        IAsyncStreamReader<SubmitDocumentRequest> requestStream, IServerStreamWriter<SubmitDocumentResult> responseStream, ServerCallContext context)
    {
        Actors.Enqueue(context.RequestHeaders.GetValue("x-actor"));
        Traceparents.Enqueue(context.RequestHeaders.GetValue("traceparent"));
        var breaks = Script.TryDequeue(out var planned) ? planned : (After: int.MaxValue, How: Break.End);
        for (var index = 0; ; index++)
        {
            if (index == breaks.After)
            {
                breaks.How.Do(context);
                return;
            }

            if (!await requestStream.MoveNext(context.CancellationToken))
                return;
            var request = requestStream.Current;
            Submitted.Enqueue(request);
            var result = Understand?.Invoke(request.Document) ?? new SubmitDocumentResult
            {
                Response = new SubmitDocumentResponse { DocumentId = IdOf(request.Document), Position = Interlocked.Increment(ref _position) },
            };
            result = new SubmitDocumentResult(result) { Index = index, RequestId = request.RequestId };
            await responseStream.WriteAsync(result, context.CancellationToken);
        }
    }

    public override Task<ExtractEngagementsResponse> ExtractEngagements(ExtractEngagementsRequest request, ServerCallContext context)
    {
        Commands.Enqueue(request.Clone());
        Refuse();
        return Task.FromResult(Extract?.Invoke(request.Document)
            ?? new ExtractEngagementsResponse { Text = request.Document.Content, Extraction = new Extraction { Extractor = "fake/1" } });
    }

    public override async Task RereadDocuments(
        RereadDocumentsRequest request, IServerStreamWriter<RereadDocumentsResult> responseStream, ServerCallContext context)
    {
        Note(request.Clone(), context);
        foreach (var result in Revisions)
            await responseStream.WriteAsync(result, context.CancellationToken);
    }

    public override Task<RecordEngagementResponse> RecordEngagement(RecordEngagementRequest request, ServerCallContext context)
    {
        Note(request.Clone(), context);
        return Task.FromResult(new RecordEngagementResponse { Engagement = request.Engagement, Position = Interlocked.Increment(ref _position) });
    }

    public override Task<CorrectEngagementResponse> CorrectEngagement(CorrectEngagementRequest request, ServerCallContext context)
    {
        Note(request.Clone(), context);
        return Task.FromResult(new CorrectEngagementResponse { Engagement = request.Engagement, Position = Interlocked.Increment(ref _position) });
    }

    public override Task<RetractEngagementResponse> RetractEngagement(RetractEngagementRequest request, ServerCallContext context)
    {
        Note(request.Clone(), context);
        return Task.FromResult(new RetractEngagementResponse
        {
            Engagement = new Engagement { EngagementId = request.EngagementId, Status = EngagementStatus.Retracted },
            Position = Interlocked.Increment(ref _position),
        });
    }

    private void Note(object request, ServerCallContext context)
    {
        Commands.Enqueue(request);
        Actors.Enqueue(context.RequestHeaders.GetValue("x-actor"));
        Refuse();
    }

    private void Refuse()
    {
        if (Refusals.TryDequeue(out var refusal))
            throw refusal;
    }
}
