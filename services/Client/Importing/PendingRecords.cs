using System.Threading.Channels;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Client;

/// <summary>The records that were taken from the source and are not known to be durable, oldest first; it outlives connections.</summary>
internal sealed class PendingRecords(string dataset, ChannelReader<ImportEntitiesRequest> source, int window) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<ImportEntitiesRequest> _pending = new();
    private readonly SemaphoreSlim _room = new(window);

    public string Dataset => dataset;

    public IReadOnlyList<ImportEntitiesRequest> Sent()
    {
        lock (_gate)
            return [.. _pending];
    }

    /// <summary>The next record, once there is room for it; null after the last one.</summary>
    public async Task<ImportEntitiesRequest?> Take(CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        var more = false;
        try
        {
            more = await source.WaitToReadAsync(cancellationToken);
        }
        finally
        {
            if (!more)
                _room.Release();
        }

        if (!more || !source.TryRead(out var request))
            return null;
        lock (_gate)
            _pending.Enqueue(request);
        return request;
    }

    /// <summary>Everything up to this line is durable.</summary>
    public void Durable(long line)
    {
        lock (_gate)
        {
            while (_pending.TryPeek(out var oldest) && oldest.Line <= line)
            {
                _pending.Dequeue();
                _room.Release();
            }
        }
    }

    public void Dispose() => _room.Dispose();
}
