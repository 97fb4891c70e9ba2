using Microsoft.Extensions.Logging;

namespace Chancery.EventLog;

/// <summary>The newest events in memory, read once for all subscribers of the process. It begins at the head when first used.</summary>
public sealed partial class LogTail : IAsyncDisposable
{
    private readonly LogReader _reader;
    private readonly LogFollower _follower;
    private readonly ILogger<LogTail> _logger;
    private readonly EventRing _ring;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _starting = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _following;

    internal LogTail(LogReader reader, LogFollower follower, EventLogOptions options, ILogger<LogTail> logger)
    {
        (_reader, _follower, _logger) = (reader, follower, logger);
        _ring = new EventRing(options.TailEvents, options.TailBytes);
    }

    /// <summary>Whether what follows this position is in memory. A reader for whom that was so and is no longer has fallen behind.</summary>
    public bool Reaches(long after) => _ring.Reaches(after);

    /// <summary>The next events after a position: from memory when they are there, else from the log.</summary>
    public async Task<LogPage> ReadAsync(long after, int limit, CancellationToken ct = default)
    {
        Start();
        return _ring.Read(after, limit) ?? await _reader.ReadAsync(after, limit, ct);
    }

    /// <summary>Completes when there may be events after a position.</summary>
    public async Task WaitAsync(long after, CancellationToken ct = default)
    {
        Start();
        while (true)
        {
            var news = Volatile.Read(ref _news).Task;
            if (_ring.Head > after) return;
            await news.WaitAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_following is { } following) await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Renew().TrySetCanceled();
        _stop.Dispose();
    }

    private void Start()
    {
        lock (_starting)
        {
            if (_following is null) using (ExecutionContext.SuppressFlow()) _following = Task.Run(() => FollowAsync(_stop.Token));
        }
    }

    private async Task FollowAsync(CancellationToken ct)
    {
        try
        {
            var head = await _follower.HeadAsync(ct);
            _ring.Begin(head);
            Ring();
            await foreach (var page in _follower.FollowAsync(head, ct))
            {
                _ring.Add(page);
                Ring();
            }
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            Stopped(failure);
            lock (_starting) _following = null;
            Renew().TrySetException(failure);
        }
    }

    private void Ring() => Renew().TrySetResult();

    private TaskCompletionSource Renew() =>
        Interlocked.Exchange(ref _news, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    [LoggerMessage(Level = LogLevel.Error, Message = "The tail of the log has stopped; its next reader starts it again")]
    private partial void Stopped(Exception failure);
}
