using Npgsql;

namespace Chancery.Query.Relay;

/// <summary>How far the log has been published. It is no read model: a rebuild of those leaves it alone.</summary>
internal sealed class LogRelayProgress(NpgsqlDataSource database)
{
    /// <summary>The last position that is surely on the broker; 0 at first.</summary>
    public async Task<long> BeginAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand("""
            create table if not exists query.relay_progress (only_row boolean primary key default true check (only_row), position bigint not null);
            insert into query.relay_progress (position) values (0) on conflict do nothing;
            select position from query.relay_progress
            """);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>The same for whoever only looks.</summary>
    public async Task<long> FindAsync(CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand("select position from query.relay_progress");
            return await command.ExecuteScalarAsync(ct) as long? ?? 0;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return 0;
        }
    }

    /// <summary>Moves on, unless another relay has meanwhile taken over and moved it: then this one is no leader any more.</summary>
    public async Task MoveAsync(long from, long to, CancellationToken ct)
    {
        await using var command = database.CreateCommand("update query.relay_progress set position = $2 where position = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = from });
        command.Parameters.Add(new NpgsqlParameter { Value = to });
        if (await command.ExecuteNonQueryAsync(ct) != 1)
            throw new InvalidOperationException($"The relay's progress was no longer {from}: another relay has taken over.");
    }
}
