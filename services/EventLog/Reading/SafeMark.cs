using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>How far the log is final: up to here every number is either visible or will never be.</summary>
/// <remarks>
/// Numbers are drawn in order and committed in any order, so a reader may see 8 before 7, and must not pass 7 while it can still come.
/// Why waiting for lock holders settles that exactly, without a timeout:
/// (1) nextval takes a RowExclusiveLock on the sequence before it draws, and the transaction keeps it to its end, even over a rollback
/// to a savepoint; pg_locks shows it to everyone. (2) The log's guard lets a transaction insert only a number that its own session drew
/// last, so who may still bring 7 is who drew it. (3) Numbers are not cached: when 8 has been seen, 7 has been drawn. Its transaction
/// therefore either holds the lock when pg_locks is read after 8 was seen, or has ended. (4) PostgreSQL makes a commit visible before it
/// releases the locks. Hence once every transaction of that list is gone, a statement begun afterwards sees 7 if it was committed;
/// if it does not, 7 was rolled back. Later transactions do not matter: they draw above 8.
/// </remarks>
[SuppressMessage("Reliability", "CA1001", Justification = "Only the wait handle of a semaphore is to be disposed of, and none is made.")]
internal sealed class SafeMark(NpgsqlDataSource database)
{
    private const string Holders = $"""
        select virtualtransaction from pg_locks
        where locktype = 'relation' and relation = '{LogStore.Schema}.mt_events_sequence'::regclass
          and database = (select oid from pg_database where datname = current_database())
          and mode = 'RowExclusiveLock' and granted
        """;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _settled;
    private (long Seen, HashSet<string> Holders)? _barrier;

    /// <summary>What a statement begun after reading this may take as final.</summary>
    public long Settled => Volatile.Read(ref _settled);

    /// <summary>Tries to settle the log up to <paramref name="seen"/>, a number that the caller has seen in it.</summary>
    /// <returns>Whether the mark has moved; if so, the caller must read again before it trusts it.</returns>
    public async Task<bool> TrySettleAsync(long seen, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            var before = Settled;
            if (before >= seen) return true;
            var holders = await HoldersAsync(ct);
            if (_barrier is { } barrier)
            {
                barrier.Holders.IntersectWith(holders);
                if (barrier.Holders.Count > 0) return false;
                Advance(barrier.Seen);
            }

            if (holders.Count == 0) Advance(seen);
            _barrier = Settled < seen ? (seen, holders) : null;
            return Settled > before;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Records that everything from the mark up to <paramref name="position"/> has been seen without a gap.</summary>
    public void Advance(long position)
    {
        for (var settled = Settled; settled < position;)
        {
            var found = Interlocked.CompareExchange(ref _settled, position, settled);
            if (found == settled) return;
            settled = found;
        }
    }

    private async Task<HashSet<string>> HoldersAsync(CancellationToken ct)
    {
        var holders = new HashSet<string>();
        await using var command = database.CreateCommand(Holders);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) holders.Add(reader.GetString(0));
        return holders;
    }
}
