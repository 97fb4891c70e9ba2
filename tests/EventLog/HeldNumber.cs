using Npgsql;

namespace Chancery.EventLog.Tests;

/// <summary>An append of another process that has drawn its number and does not end: the event is inserted, the transaction open.</summary>
internal sealed class HeldNumber : IAsyncDisposable
{
    private const string Insert = """
        select (log.mt_quick_append_events($1, null, '*DEFAULT*', array[gen_random_uuid()], array['name-added'], array[$2], array['{}'::jsonb],
            array[''::bytea], array['{"actor":"other"}'::jsonb], array[now()], 0))[2]
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private HeldNumber(NpgsqlConnection connection, NpgsqlTransaction transaction, long position) =>
        (_connection, _transaction, Position) = (connection, transaction, position);

    public long Position { get; }

    public static async Task<HeldNumber> DrawAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(Insert, connection, transaction);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"held-{Guid.NewGuid():N}" });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "Chancery.Contracts.Entity.V1.NameAdded, Chancery.Contracts" });
        return new HeldNumber(connection, transaction, (long)(await command.ExecuteScalarAsync())!);
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    public Task RollbackAsync() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
