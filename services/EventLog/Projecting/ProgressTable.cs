using Npgsql;
using NpgsqlTypes;

namespace Chancery.EventLog;

/// <summary>The tables <c>progress</c> and <c>moment</c> in the schema of a projection.</summary>
internal sealed class ProgressTable(IProjection projection)
{
    private readonly string _exists = $"select to_regclass('{projection.Name}.progress') is not null";
    private readonly string _version = $"select model from {projection.Name}.progress";
    private readonly string _find = $"select position, time, complete from {projection.Name}.progress where model = $1";
    private readonly string _positionAt = $"select position from {projection.Name}.moment where time <= $1 order by time desc limit 1";

    private readonly string _define = $"""
        drop table if exists {projection.Name}.progress, {projection.Name}.moment;

        -- One row. It moves in the transaction of the rows it speaks of: each event is in the tables once.
        create table {projection.Name}.progress (
            only_row boolean primary key default true check (only_row),
            model integer not null,        -- version of the tables
            position bigint not null,      -- everything up to here is in the tables
            time timestamptz,              -- the latest recorded time up to here; null before the first event
            complete boolean not null      -- it has reached the head once since it was begun
        );
        insert into {projection.Name}.progress (model, position, complete) values ({projection.Version}, 0, false);

        create table {projection.Name}.moment (
            time timestamptz primary key,
            position bigint not null       -- the last one that had this time
        );
        """;

    private readonly string _advance = $"""
        update {projection.Name}.progress set position = $1, time = $2, complete = $3 where model = $4 and position = $5
        """;

    private readonly string _addMoments = $"""
        insert into {projection.Name}.moment (time, position) select * from unnest($1, $2)
        on conflict (time) do update set position = excluded.position
        """;

    /// <summary>Of which version the tables are; 0 when there are none.</summary>
    public async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var exists = new NpgsqlCommand(_exists, connection);
        if (await exists.ExecuteScalarAsync(ct) is not true) return 0;
        await using var version = new NpgsqlCommand(_version, connection);
        return await version.ExecuteScalarAsync(ct) as int? ?? 0;
    }

    public async Task DefineAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var define = new NpgsqlCommand(_define, connection);
        await define.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Null when there are no tables of this version.</summary>
    public async Task<Progress?> FindAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand(_find);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = projection.Version });
            await using var reader = await command.ExecuteReaderAsync(ct);
            return await reader.ReadAsync(ct)
                ? new Progress(reader.GetInt64(0), await reader.IsDBNullAsync(1, ct) ? null : reader.GetFieldValue<DateTimeOffset>(1), reader.GetBoolean(2))
                : null;
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return null;
        }
    }

    /// <summary>Where the log stood at a time, as far as the tables know; 0 before the first event.</summary>
    public async Task<long> PositionAtAsync(NpgsqlDataSource database, DateTimeOffset time, CancellationToken ct)
    {
        await using var command = database.CreateCommand(_positionAt);
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = time.UtcDateTime });
        return await command.ExecuteScalarAsync(ct) as long? ?? 0;
    }

    /// <summary>Moves on, but only from where the caller found it: a former leader that does not know it yet moves nothing.</summary>
    /// <returns>Whether it has moved.</returns>
    public async Task<bool> TryAdvanceAsync(NpgsqlConnection connection, Progress from, Progress to, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(_advance, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = to.Position });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)to.Time?.UtcDateTime ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = to.Complete });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = projection.Version });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = from.Position });
        return await command.ExecuteNonQueryAsync(ct) == 1;
    }

    public async Task AddMomentsAsync(NpgsqlConnection connection, IReadOnlyList<Moment> moments, CancellationToken ct)
    {
        if (moments.Count == 0) return;
        await using var command = new NpgsqlCommand(_addMoments, connection);
        command.Parameters.Add(new NpgsqlParameter<DateTime[]> { TypedValue = [.. moments.Select(moment => moment.Time.UtcDateTime)] });
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. moments.Select(moment => moment.Position)] });
        await command.ExecuteNonQueryAsync(ct);
    }
}
