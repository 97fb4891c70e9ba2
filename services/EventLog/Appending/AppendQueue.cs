using System.Threading.Channels;

namespace Chancery.EventLog;

/// <summary>Appends on their way to the writer, and how they are put together.</summary>
internal sealed class AppendQueue(EventLogOptions options)
{
    private readonly Channel<PendingAppend> _waiting = Channel.CreateBounded<PendingAppend>(
        new BoundedChannelOptions(options.QueuedAppends) { SingleReader = true });

    private List<PendingAppend> _putOff = [];

    public ValueTask AddAsync(PendingAppend append, CancellationToken ct) => _waiting.Writer.WriteAsync(append, ct);

    public void Close() => _waiting.Writer.TryComplete();

    /// <summary>Waits for the next batch; null when the queue is closed and empty. Appends that touch the same stream or key keep their
    /// order, one batch each.</summary>
    public async Task<IReadOnlyList<PendingAppend>?> NextAsync()
    {
        while (_putOff.Count > 0 || await _waiting.Reader.WaitToReadAsync())
        {
            var batch = Collect();
            if (batch.Count > 0) return batch;
        }

        return null;
    }

    private List<PendingAppend> Collect()
    {
        var batch = new List<PendingAppend>();
        var touched = new HashSet<string>();
        var putOff = new List<PendingAppend>();
        long bytes = 0;
        foreach (var append in _putOff) Place(append);
        while (batch.Count < options.BatchAppends && putOff.Count < options.BatchAppends && bytes < options.BatchBytes
            && _waiting.Reader.TryRead(out var append)) Place(append);
        _putOff = putOff;
        return batch;

        void Place(PendingAppend append)
        {
            var full = batch.Count >= options.BatchAppends || (batch.Count > 0 && bytes + append.Bytes > options.BatchBytes);
            var meets = append.Keys.Any(touched.Contains);
            touched.UnionWith(append.Keys);
            if (full || meets)
            {
                putOff.Add(append);
            }
            else if (append.TryTake())
            {
                batch.Add(append);
                bytes += append.Bytes;
            }
        }
    }
}
