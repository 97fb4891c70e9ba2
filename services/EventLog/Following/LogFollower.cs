using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Chancery.EventLog;

/// <summary>Follows the log: what is there and what is appended come by the same reads, in order, each event once, none left out.</summary>
public sealed partial class LogFollower
{
    private readonly LogReader _reader;
    private readonly LogSignal _signal;
    private readonly EventLogOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<LogFollower> _logger;

    internal LogFollower(LogReader reader, LogSignal signal, EventLogOptions options, TimeProvider clock, ILogger<LogFollower> logger)
    {
        (_reader, _signal, _options, _clock, _logger) = (reader, signal, options, clock, logger);
    }

    /// <summary>Pages after a position, for ever. The first page at the head is yielded even when it is empty, so that the follower knows it
    /// has caught up; later ones only when they have events. While the database is away it waits and goes on where it was.</summary>
    /// <exception cref="OperationCanceledException">When <paramref name="ct"/> is cancelled. Nothing else ends it but an event that cannot
    /// be read.</exception>
    public IAsyncEnumerable<LogPage> FollowAsync(long after, CancellationToken ct) => FollowAsync(after, _options.PageEvents, ct);

    /// <summary>The same in pages of at most so many events.</summary>
    internal async IAsyncEnumerable<LogPage> FollowAsync(long after, int pageEvents, [EnumeratorCancellation] CancellationToken ct)
    {
        var told = false;
        while (true)
        {
            var news = _signal.Next();
            if (await TryReadAsync(after, pageEvents, ct) is not { } page)
            {
                await Task.Delay(_options.Poll, _clock, ct);
                continue;
            }

            if (page.Events.Count > 0 || !told) yield return page;
            told |= page.AtHead;
            after = page.Position;
            if (page.AtHead) await WaitAsync(news, page.Held ? _options.HeldPoll : _options.Poll, ct);
        }
    }

    /// <summary>The head, once the database can tell it.</summary>
    internal async Task<long> HeadAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await _reader.HeadAsync(ct);
            }
            catch (LogUnavailableException failure)
            {
                Unavailable(0, failure);
                await Task.Delay(_options.Poll, _clock, ct);
            }
        }
    }

    private async Task<LogPage?> TryReadAsync(long after, int pageEvents, CancellationToken ct)
    {
        try
        {
            return await _reader.ReadAsync(after, pageEvents, ct);
        }
        catch (LogUnavailableException failure)
        {
            Unavailable(after, failure);
            return null;
        }
    }

    private async Task WaitAsync(Task news, TimeSpan atMost, CancellationToken ct)
    {
        await news.WaitAsync(atMost, _clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ct.ThrowIfCancellationRequested();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot read the log after {Position}; trying again")]
    private partial void Unavailable(long position, Exception failure);
}
