using System.Threading.Channels;
using Chancery.Contracts.Entity.V1;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>
/// The responses to an import of many records. What was sent and is not durable when the connection was lost, or the service could
/// not do its work for a while, is sent again: the same record changes nothing. Enumerate it once. Throws an RpcException when that lasts, or
/// the import is refused as a whole.
/// </summary>
public sealed class EntityImport : IAsyncEnumerable<ImportEntitiesResponse>
{
    private readonly EntityService.EntityServiceClient _entity;
    private readonly string _dataset;
    private readonly IAsyncEnumerable<string> _lines;
    private readonly EntityImportOptions _options;
    private readonly TimeProvider _time;

    internal EntityImport(
        EntityService.EntityServiceClient entity, string dataset, IAsyncEnumerable<string> lines, EntityImportOptions options, TimeProvider time) =>
        (_entity, _dataset, _lines, _options, _time) = (entity, dataset, lines, options, time);

    public async IAsyncEnumerator<ImportEntitiesResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var source = Channel.CreateBounded<ImportEntitiesRequest>(_options.Window);
        var reading = Read(source.Writer, stop.Token);
        using var pending = new PendingRecords(_dataset, source.Reader, _options.Window);
        try
        {
            for (var failures = 0; ;)
            {
                await using var stream = new ImportStream(_entity, pending, cancellationToken);
                var next = await stream.Next();
                for (; next.Result is { } response; next = await stream.Next())
                {
                    failures = 0;
                    pending.Durable(response.Line);
                    yield return response;
                    if (response.Finished)
                    {
                        await reading;
                        yield break;
                    }
                }

                // The caller's own failure has ended the source: it is not the service's.
                if (reading.IsFaulted)
                    await reading;
                await Wait(++failures, next.Failure ?? ImportStream.EndedEarly(), cancellationToken);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task Read(ChannelWriter<ImportEntitiesRequest> writer, CancellationToken cancellationToken)
    {
        var line = 0L;
        try
        {
            await foreach (var json in _lines.WithCancellation(cancellationToken))
                await writer.WriteAsync(new ImportEntitiesRequest { FtmJson = json, Line = ++line }, cancellationToken);
            writer.TryComplete();
        }
        catch (Exception failure)
        {
            writer.TryComplete(failure);
            throw;
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
