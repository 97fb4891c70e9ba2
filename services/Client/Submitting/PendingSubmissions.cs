using System.Threading.Channels;
using Chancery.Contracts.Ingestion.V1;

namespace Chancery.Client;

/// <summary>The documents that were taken from the source and have no answer yet, oldest first; it outlives connections.</summary>
internal sealed class PendingSubmissions(ChannelReader<SubmitDocumentRequest> source, int window) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<SubmitDocumentRequest> _unanswered = new();
    private readonly SemaphoreSlim _room = new(window);
    private long _answered;

    public bool AllAnswered => source.Completion.IsCompleted && Unanswered().Count == 0;

    public IReadOnlyList<SubmitDocumentRequest> Unanswered()
    {
        lock (_gate)
            return [.. _unanswered];
    }

    /// <summary>The next document, once there is room for it; null after the last one.</summary>
    public async Task<SubmitDocumentRequest?> Take(CancellationToken cancellationToken)
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
            _unanswered.Enqueue(request);
        return request;
    }

    /// <summary>The oldest one has its answer.</summary>
    /// <returns>Which it was, counted from 0 over all connections.</returns>
    /// <exception cref="InvalidOperationException">The service answered more than it was sent.</exception>
    public long Answered()
    {
        lock (_gate)
            _unanswered.Dequeue();
        _room.Release();
        return _answered++;
    }

    public void Dispose() => _room.Dispose();
}
