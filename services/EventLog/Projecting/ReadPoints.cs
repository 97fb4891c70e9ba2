using Chancery.Contracts.Engagement.V1;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>Finds the position at which a read is to be answered, once the projection has reached it. A read then asks for what was
/// current at that position, and is the same whatever is projected meanwhile: the present is no special case.</summary>
public sealed class ReadPoints
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly ProgressWatch _watch;
    private readonly ProgressTable _table;
    private readonly NpgsqlDataSource _database;
    private readonly LogReader _log;
    private readonly TimeProvider _clock;

    internal ReadPoints(ProgressWatch watch, ProgressTable table, NpgsqlDataSource database, LogReader log, TimeProvider clock) =>
        (_watch, _table, _database, _log, _clock) = (watch, table, database, log, clock);

    /// <summary>The position that a request means.</summary>
    /// <param name="asOf">Null or empty: now.</param>
    /// <param name="minPosition">The read shows at least this much; 0 when the caller does not mind.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="AsOfInFutureException">The position is beyond the head, or the time has not passed.</exception>
    /// <exception cref="PositionNotReachedException">After 5 seconds.</exception>
    public Task<long> FindAsync(AsOf? asOf, long minPosition, CancellationToken ct) => asOf?.AtCase switch
    {
        AsOf.AtOneofCase.Position => AtPositionAsync(asOf.Position, minPosition, ct),
        AsOf.AtOneofCase.Time => AtTimeAsync(asOf.Time.ToDateTimeOffset(), minPosition, ct),
        _ => NowAsync(minPosition, ct),
    };

    /// <summary>A position that is known to be in the log, such as that of a list's first page, once the projection has reached it.</summary>
    /// <exception cref="PositionNotReachedException">After 5 seconds.</exception>
    public async Task<long> ReachAsync(long position, long minPosition, CancellationToken ct)
    {
        await WaitAsync(progress => progress.Position >= Math.Max(position, minPosition), Math.Max(position, minPosition), ct);
        return position;
    }

    private async Task<long> NowAsync(long minPosition, CancellationToken ct) =>
        (await WaitAsync(progress => progress.Complete && progress.Position >= minPosition, minPosition, ct)).Position;

    private async Task<long> AtPositionAsync(long position, long minPosition, CancellationToken ct)
    {
        // The head lags behind a write while another is under way: a position that its writer was told may lie beyond it.
        if (position > ((await _watch.FindAsync(ct))?.Position ?? 0) && (await _log.ReadAsync(position - 1, 1, ct)).Events.Count == 0)
            throw new AsOfInFutureException("as_of.position", $"{position} is beyond the head of the log.");
        return await ReachAsync(position, minPosition, ct);
    }

    private async Task<long> AtTimeAsync(DateTimeOffset time, long minPosition, CancellationToken ct)
    {
        if (time > _clock.GetUtcNow()) throw new AsOfInFutureException("as_of.time", "It has not passed yet.");
        var known = await _watch.FindAsync(ct);
        // Once a later time has been reached nothing more can come to an earlier one.
        var head = known?.Time > time ? known.Position : await _log.HeadAsync(ct);
        await ReachAsync(head, minPosition, ct);
        return await _table.PositionAtAsync(_database, time, ct);
    }

    private async Task<Progress> WaitAsync(Func<Progress, bool> farEnough, long wanted, CancellationToken ct)
    {
        var progress = await _watch.WaitAsync(farEnough, Longest, ct);
        return progress is not null && farEnough(progress)
            ? progress
            : throw new PositionNotReachedException(wanted, progress?.Position ?? 0);
    }
}
