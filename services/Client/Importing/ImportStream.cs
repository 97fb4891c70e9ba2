using Chancery.Contracts.Entity.V1;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>One connection of an import: sends what is not durable, then what comes, and reads the responses.</summary>
internal sealed class ImportStream : IAsyncDisposable
{
    private readonly AsyncDuplexStreamingCall<ImportEntitiesRequest, ImportEntitiesResponse> _call;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancellationToken;
    private readonly Task _sending;

    public ImportStream(EntityService.EntityServiceClient entity, PendingRecords pending, CancellationToken cancellationToken)
    {
        _call = entity.ImportEntities(cancellationToken: cancellationToken);
        _cancellationToken = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _sending = Send(pending, _stop.Token);
    }

    /// <summary>The next response; none when the stream ended, in good order or by a loss.</summary>
    public Task<Attempt<ImportEntitiesResponse>> Next() => Attempt.Of(
        async () => await _call.ResponseStream.MoveNext(_cancellationToken) ? _call.ResponseStream.Current : null!, _cancellationToken);

    /// <summary>The stream ended in good order before the import was complete.</summary>
    public static RpcException EndedEarly() =>
        new(new Status(StatusCode.Unavailable, "The service ended the stream before the import was complete."));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _call.Dispose();
        await _sending;
        _stop.Dispose();
    }

    private async Task Send(PendingRecords pending, CancellationToken cancellationToken)
    {
        try
        {
            // Also when no record is left: what follows the last one is still to be done.
            await _call.RequestStream.WriteAsync(new ImportEntitiesRequest { Dataset = pending.Dataset }, cancellationToken);
            foreach (var request in pending.Sent())
                await _call.RequestStream.WriteAsync(request, cancellationToken);
            while (await pending.Take(cancellationToken) is { } request)
                await _call.RequestStream.WriteAsync(request, cancellationToken);
            await _call.RequestStream.CompleteAsync();
        }
        catch (Exception exception) when (exception is RpcException or IOException or HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            // The call is over, and its responses tell why: whoever reads them decides what happens next.
            return;
        }
    }
}
