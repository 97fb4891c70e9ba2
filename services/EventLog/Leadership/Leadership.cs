using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>Lets one process at a time do a named work; the others stand by and take over. The lock lives in the database's session:
/// a process that dies, or loses its connection, gives it up.</summary>
/// <remarks>A leader cut off from the database learns of it within moments, not at once: work that must never be done twice makes its
/// writes conditional on the progress that it found.</remarks>
public sealed partial class Leadership(LogStore store, EventLogOptions options, TimeProvider clock, ILogger<Leadership> logger)
{
    private readonly ConcurrentDictionary<string, bool> _leading = new();

    /// <summary>Whether this process leads the work now.</summary>
    public bool IsLeader(string name) => _leading.ContainsKey(name);

    /// <summary>Stands by, and whenever this process leads runs the work; its token is cancelled when leadership is lost. Ends when the work
    /// ends by itself or fails for another reason than the database, or when <paramref name="ct"/> is cancelled.</summary>
    public async Task RunAsync(string name, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                if (await LeadAsync(name, work, ct)) return;
            }
            catch (Exception failure) when (!ct.IsCancellationRequested && DatabaseFailure.IsUnavailable(failure))
            {
                Lost(name, failure);
            }

            await Task.Delay(options.LeadershipPoll, clock, ct);
        }
    }

    /// <returns>Whether the work has ended by itself.</returns>
    private async Task<bool> LeadAsync(string name, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        await using var connection = await store.OpenOwnConnectionAsync(ct);
        await LockAsync(connection, name, ct);
        using var term = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watch = WatchAsync(connection, name, term);
        _leading[name] = true;
        Leads(name);
        try
        {
            await work(term.Token);
            return !term.IsCancellationRequested;
        }
        catch (OperationCanceledException) when (term.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _leading.TryRemove(name, out _);
            await term.CancelAsync();
            await watch;
        }
    }

    private async Task LockAsync(NpgsqlConnection connection, string name, CancellationToken ct)
    {
        if (await TryLockAsync(connection, name, ct)) return;
        do await Task.Delay(options.LeadershipPoll, clock, ct);
        while (!await TryLockAsync(connection, name, ct));

        // Whoever led before may have lost only its connection: leave it the time to notice.
        await Task.Delay(options.LeadershipPoll, clock, ct);
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"chancery/{name}" });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task WatchAsync(NpgsqlConnection connection, string name, CancellationTokenSource term)
    {
        try
        {
            while (true)
            {
                await connection.WaitAsync(options.LeadershipPoll, term.Token);
                await using var alive = new NpgsqlCommand("select 1", connection) { CommandTimeout = 5 };
                await alive.ExecuteScalarAsync(term.Token);
            }
        }
        catch (Exception failure)
        {
            if (term.IsCancellationRequested) return;
            Lost(name, failure);
            await term.CancelAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Leading {Work}")]
    private partial void Leads(string work);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No longer leading {Work}; standing by")]
    private partial void Lost(string work, Exception failure);
}
