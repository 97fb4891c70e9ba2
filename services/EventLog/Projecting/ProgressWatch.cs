using Npgsql;

namespace Chancery.EventLog;

/// <summary>Where the projection stands, whichever process it runs in, and waiting for it to come further.</summary>
public sealed class ProgressWatch
{
    // Another process projects: its progress can only be looked up.
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    // This process projects and tells; it looks all the same, since it may have lost the lead.
    private static readonly TimeSpan SelfPoll = TimeSpan.FromMilliseconds(250);

    private readonly ProgressTable _table;
    private readonly NpgsqlDataSource _database;
    private readonly TimeProvider _clock;
    private readonly Func<bool> _isLeader;
    private TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ProgressWatch(ProgressTable table, NpgsqlDataSource database, TimeProvider clock, Func<bool> isLeader) =>
        (_table, _database, _clock, _isLeader) = (table, database, clock, isLeader);

    /// <summary>Where the tables of this program's version stand; null when there are none yet.</summary>
    public Task<Progress?> FindAsync(CancellationToken ct) => _table.FindAsync(_database, ct);

    /// <summary>Waits until the projection has come far enough.</summary>
    /// <returns>Where it stands, far enough or not; null when there are no tables yet.</returns>
    public async Task<Progress?> WaitAsync(Func<Progress, bool> farEnough, TimeSpan atMost, CancellationToken ct)
    {
        var started = _clock.GetTimestamp();
        while (true)
        {
            var moved = Volatile.Read(ref _moved).Task;
            var progress = await FindAsync(ct);
            var left = atMost - _clock.GetElapsedTime(started);
            if ((progress is not null && farEnough(progress)) || left <= TimeSpan.Zero) return progress;
            var pause = _isLeader() ? SelfPoll : Poll;
            await moved.WaitAsync(pause < left ? pause : left, _clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>This process has moved the tables on.</summary>
    internal void Moved() =>
        Interlocked.Exchange(ref _moved, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
