using System.Threading.Channels;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>
/// The results of many submissions, in the order of the documents (index counts them all). What was sent and not answered
/// when the connection was lost, or the service could not do its work for a while, is sent again: the content makes that
/// safe, it is recorded once. Enumerate it once. Throws an RpcException when that lasts, or the stream is refused as a whole.
/// </summary>
public sealed class BulkSubmission : IAsyncEnumerable<SubmitDocumentResult>
{
    private readonly IngestionService.IngestionServiceClient _ingestion;
    private readonly IAsyncEnumerable<SubmitDocumentRequest> _requests;
    private readonly BulkSubmissionOptions _options;
    private readonly TimeProvider _time;

    internal BulkSubmission(
        IngestionService.IngestionServiceClient ingestion, IAsyncEnumerable<SubmitDocumentRequest> requests,
        BulkSubmissionOptions options, TimeProvider time) =>
        (_ingestion, _requests, _options, _time) = (ingestion, requests, options, time);

    public async IAsyncEnumerator<SubmitDocumentResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var source = Channel.CreateBounded<SubmitDocumentRequest>(_options.Window);
        var reading = Read(source.Writer, stop.Token);
        using var pending = new PendingSubmissions(source.Reader, _options.Window);
        try
        {
            var failures = 0;
            while (true)
            {
                await using var stream = SubmissionStream.Open(_ingestion, pending, cancellationToken);
                var next = await stream.Next();
                for (; next.Result is { } result; next = await stream.Next())
                {
                    failures = 0;
                    result.Index = pending.Answered();
                    yield return result;
                }

                if (next.Failure is null && pending.AllAnswered)
                    break;
                await Wait(++failures, next.Failure ?? SubmissionStream.EndedEarly(), cancellationToken);
            }

            await reading;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>An error of the caller's own enumeration ends the source and comes out of <c>await reading</c>.</summary>
    private async Task Read(ChannelWriter<SubmitDocumentRequest> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var request in _requests.WithCancellation(cancellationToken))
                await writer.WriteAsync(request, cancellationToken);
        }
        finally
        {
            writer.TryComplete();
        }
    }

    private Task Wait(int failures, RpcException failure, CancellationToken cancellationToken)
    {
        if (failures > _options.MaxFailures)
            throw failure;
        var loss = ChanceryError.From(failure);
        var wait = _options.Backoff.After(failures, loss.RetryDelay);
        _options.Interrupted?.Invoke(loss, wait);
        return Task.Delay(wait, _time, cancellationToken);
    }
}
