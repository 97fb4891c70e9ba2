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
        var reading = Read(source.Writer, stop);
        using var pending = new PendingRecords(_dataset, source.Reader, _options.Window);
        try
        {
            for (var failures = 0; ;)
            {
                await using var stream = new ImportStream(_entity, pending, stop.Token);
                var next = await Next(stream, reading);
                for (; next.Result is { } response; next = await Next(stream, reading))
                {
                    failures = 0;
                    pending.Durable(response.Line);
                    yield return response;
                    if (response.Finished)
                        yield break;
                }

                await Wait(++failures, next.Failure ?? ImportStream.EndedEarly(), cancellationToken);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>The caller's own failure to give the next line ends the stream, and comes out of this.</summary>
    private static async Task<Attempt<ImportEntitiesResponse>> Next(ImportStream stream, Task reading)
    {
        try
        {
            return await stream.Next();
        }
        catch (OperationCanceledException) when (reading.IsFaulted)
        {
            await reading;
            throw;
        }
    }

    private async Task Read(ChannelWriter<ImportEntitiesRequest> writer, CancellationTokenSource stop)
    {
        var line = 0L;
        try
        {
            await foreach (var json in _lines.WithCancellation(stop.Token))
                await writer.WriteAsync(new ImportEntitiesRequest { FtmJson = json, Line = ++line }, stop.Token);
            writer.TryComplete();
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            await stop.CancelAsync();
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
