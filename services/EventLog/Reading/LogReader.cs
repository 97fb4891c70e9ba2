using Marten;

namespace Chancery.EventLog;

/// <summary>Reads the log. Every method throws <see cref="LogUnavailableException"/> while the database cannot be reached.</summary>
public sealed class LogReader
{
    private readonly LogStore _store;
    private readonly SafeMark _mark;
    private readonly PageBudget _budget;
    private readonly EventLogOptions _options;
    private readonly TimeProvider _clock;

    public LogReader(LogStore store, EventLogOptions options, TimeProvider clock)
    {
        _store = store;
        _mark = new SafeMark(store.Database);
        _budget = new PageBudget(store.Database, options.PageBytes);
        _options = options;
        _clock = clock;
    }

    /// <summary>The events of one stream in order of version, as they stand now or stood at a position; none when there is no such stream.</summary>
    public Task<IReadOnlyList<LoggedEvent>> ReadStreamAsync(
        string streamId, long untilPosition = long.MaxValue, CancellationToken ct = default) => AskAsync<IReadOnlyList<LoggedEvent>>(async () =>
    {
        await using var session = _store.Marten.QuerySession();
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey == streamId && e.Sequence <= untilPosition)
            .OrderBy(e => e.Version)
            .ToListAsync(ct);
        return [.. events.Select(StoredEvent.Read)];
    });

    /// <summary>The next events after a position, as far as they are final: what is handed out is never followed by a lower position.</summary>
    /// <param name="after">0 for the beginning.</param>
    /// <param name="limit">At least 1. Fewer come where more would pass <see cref="EventLogOptions.PageBytes"/>.</param>
    public Task<LogPage> ReadAsync(long after, int limit, CancellationToken ct = default) => AskAsync(async () =>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        while (true)
        {
            var settled = _mark.Settled;
            var fitting = await _budget.FitAsync(after, limit, ct);
            var events = await EventTable.ReadAsync(_store.Database, after, fitting, ct);
            var final = CountFinal(events, after, settled);
            var position = final > 0 ? events[final - 1].Position : after;
            if (after <= settled) _mark.Advance(position);
            if (final == events.Length) return new LogPage(events, position, AtHead: events.Length < fitting);
            if (await _mark.TrySettleAsync(events[^1].Position, ct)) continue;
            return new LogPage([.. events.Take(final)], position, AtHead: true) { Held = true };
        }
    });

    /// <summary>The position up to which the log is final now; 0 when it is empty.</summary>
    /// <remarks>The first call of a process may wait for transactions that were open when it came.</remarks>
    public Task<long> HeadAsync(CancellationToken ct = default) => AskAsync(async () =>
    {
        var seen = await HighestAsync(ct);
        while (true)
        {
            var known = _mark.Settled;
            if (known >= seen) return known;
            if (await _mark.TrySettleAsync(seen, ct)) continue;
            if (known == 0) await Task.Delay(_options.HeldPoll, _clock, ct);
            else if (await ReadAsync(known, _options.PageEvents, ct) is { AtHead: true } page) return page.Position;
        }
    });

    /// <summary>Who holds a key; null when it is free.</summary>
    public async Task<Claim?> FindClaimAsync(string key, CancellationToken ct = default) =>
        await FindClaimsAsync([key], ct) is [var holder] ? holder : null;

    /// <summary>The holders of those of the keys that are taken, in no order.</summary>
    public Task<IReadOnlyList<Claim>> FindClaimsAsync(IEnumerable<string> keys, CancellationToken ct = default) =>
        AskAsync(() => ClaimTable.FindAsync(_store.Database, [.. keys], ct));

    /// <summary>How far a follower is behind that has read up to a position.</summary>
    public async Task<Lag> LagAsync(long after, CancellationToken ct = default)
    {
        if ((await ReadAsync(after, limit: 1, ct)).Events is not [var oldest]) return Lag.None;
        var age = _clock.GetUtcNow() - oldest.RecordedTime;
        return new Lag(Math.Max(oldest.Position, await HeadAsync(ct)) - after, age > TimeSpan.Zero ? age : TimeSpan.Zero);
    }

    /// <summary>Whether an append could be made now: the database takes writes, and the role may append.</summary>
    public Task<bool> IsWritableAsync(CancellationToken ct = default) => AskAsync(async () =>
    {
        await using var command = _store.Database.CreateCommand(
            $"select current_setting('transaction_read_only') = 'off' and has_table_privilege('{LogStore.Schema}.mt_events', 'insert')");
        return await command.ExecuteScalarAsync(ct) is true;
    });

    private async Task<long> HighestAsync(CancellationToken ct)
    {
        await using var command = _store.Database.CreateCommand($"select max(seq_id) from {LogStore.Schema}.mt_events");
        return await command.ExecuteScalarAsync(ct) as long? ?? 0;
    }

    private static int CountFinal(LoggedEvent[] events, long after, long settled)
    {
        var last = Math.Max(after, settled);
        var count = 0;
        while (count < events.Length && events[count].Position <= last + 1)
        {
            last = Math.Max(last, events[count].Position);
            count++;
        }

        return count;
    }

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure) when (failure is not LogUnavailableException && DatabaseFailure.IsUnavailable(failure))
        {
            throw DatabaseFailure.Unavailable(failure);
        }
    }
}
