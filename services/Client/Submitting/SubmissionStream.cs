using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>One connection of a bulk submission: sends what is unanswered, then what comes, and reads the results.</summary>
internal sealed class SubmissionStream : IAsyncDisposable
{
    private readonly AsyncDuplexStreamingCall<SubmitDocumentRequest, SubmitDocumentResult> _call;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancellationToken;
    private readonly Task _sending;

    private SubmissionStream(
        AsyncDuplexStreamingCall<SubmitDocumentRequest, SubmitDocumentResult> call, PendingSubmissions pending, CancellationToken cancellationToken)
    {
        _call = call;
        _cancellationToken = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _sending = Send(pending, _stop.Token);
    }

    public static SubmissionStream Open(
        IngestionService.IngestionServiceClient ingestion, PendingSubmissions pending, CancellationToken cancellationToken) =>
        new(ingestion.SubmitDocuments(cancellationToken: cancellationToken), pending, cancellationToken);

    /// <summary>
    /// The next result; none when the stream ended, in good order or by a loss. That the log or the registry cannot be
    /// reached at the moment is no result of a document: it is a loss too.
    /// </summary>
    public Task<Attempt<SubmitDocumentResult>> Next() => Attempt.Of(Read, _cancellationToken);

    /// <summary>The stream ended in good order before every document had its result.</summary>
    public static RpcException EndedEarly() =>
        new(new Status(StatusCode.Unavailable, "The service ended the stream before every document had its result."));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _call.Dispose();
        await _sending;
        _stop.Dispose();
    }

    private async Task<SubmitDocumentResult> Read()
    {
        if (!await _call.ResponseStream.MoveNext(_cancellationToken))
            return null!;
        var result = _call.ResponseStream.Current;
        return result.Error is { } error && ChanceryError.From(error).IsTransient ? throw error.ToRpcException() : result;
    }

    private async Task Send(PendingSubmissions pending, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var request in pending.Unanswered())
                await _call.RequestStream.WriteAsync(request, cancellationToken);
            while (await pending.Take(cancellationToken) is { } request)
                await _call.RequestStream.WriteAsync(request, cancellationToken);
            await _call.RequestStream.CompleteAsync();
        }
        catch (Exception exception) when (exception is RpcException or IOException or HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            // The call is over, and its results tell why: whoever reads them decides what happens next.
            return;
        }
    }
}
