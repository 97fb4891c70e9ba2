using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Dapper;
using Google.Protobuf;
using Npgsql;

namespace Chancery.Entities;

/// <summary>entity.record: records of imports that were kept because they refer to others.</summary>
internal static class RecordTable
{
    private const string Columns = """
        select record_id as RecordId, stream_version as Version, dataset as Dataset, source_id as SourceId, waiting as IsWaiting, data as Data
        from entity.record
        """;

    /// <summary>The records of these ids, and those that wait for one of these entities.</summary>
    public static Task<IReadOnlyList<RecordState>> FindAsync(NpgsqlConnection connection, string[] recordIds, string[] entityIds, CancellationToken ct) =>
        QueryAsync(connection, $"""
            {Columns} where record_id = any(@recordIds)
            union {Columns} where waiting and holder_id = any(@entityIds)
            union {Columns} where waiting and post_id = any(@entityIds)
            """, new { recordIds, entityIds }, ct);

    /// <summary>The records of a data set that wait, in the order of their ids.</summary>
    public static Task<IReadOnlyList<RecordState>> FindWaitingAsync(NpgsqlConnection connection, string dataset, CancellationToken ct) =>
        QueryAsync(connection, $"{Columns} where waiting and dataset = @dataset order by source_id", new { dataset }, ct);

    /// <summary>Those of them that wait although all that they refer to is here.</summary>
    public static Task<IReadOnlyList<RecordState>> FindOverlookedAsync(NpgsqlConnection connection, string dataset, CancellationToken ct) =>
        QueryAsync(connection, $"""
            {Columns} where waiting and dataset = @dataset
              and exists (select from entity.fact f where f.entity_id = record.holder_id) and exists (select from entity.fact f where f.entity_id = record.post_id)
            order by source_id
            """, new { dataset }, ct);

    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        var ids = events.Select(logged => RecordState.IdOf(logged.Data)).OfType<string>().Distinct().ToArray();
        if (ids.Length == 0)
            return;
        var records = (await FindAsync(connection, ids, [], ct)).ToDictionary(record => record.RecordId);
        foreach (var logged in events)
        {
            if (RecordState.IdOf(logged.Data) is { } id)
                records[id] = RecordState.Apply(records.GetValueOrDefault(id), logged.Data);
        }
        await WriteAsync(connection, records.Values, ct);
    }

    private static Task<int> WriteAsync(NpgsqlConnection connection, IReadOnlyCollection<RecordState> records, CancellationToken ct) =>
        connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.record (record_id, stream_version, dataset, source_id, holder_id, post_id, waiting, data)
            select * from unnest(@ids, @versions, @datasets, @sources, @holders, @posts, @waiting, @data)
            on conflict (record_id) do update set (stream_version, holder_id, post_id, waiting, data)
                = (excluded.stream_version, excluded.holder_id, excluded.post_id, excluded.waiting, excluded.data)
            """,
            new
            {
                ids = records.Select(record => record.RecordId).ToArray(),
                versions = records.Select(record => record.Version).ToArray(),
                datasets = records.Select(record => record.Dataset).ToArray(),
                sources = records.Select(record => record.SourceId).ToArray(),
                holders = records.Select(record => record.HolderId).ToArray(),
                posts = records.Select(record => record.PostId).ToArray(),
                waiting = records.Select(record => record.IsWaiting).ToArray(),
                data = records.Select(record => record.Occupancy.ToByteArray()).ToArray(),
            }, cancellationToken: ct));

    private static async Task<IReadOnlyList<RecordState>> QueryAsync(NpgsqlConnection connection, string sql, object parameters, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<RecordRow>(new CommandDefinition(sql, parameters, cancellationToken: ct));
        return [.. rows.Select(row => new RecordState(
            row.RecordId, row.Version, row.Dataset, row.SourceId, Occupancy.Parser.ParseFrom(row.Data), row.IsWaiting))];
    }

    private sealed record RecordRow(string RecordId, long Version, string Dataset, string SourceId, bool IsWaiting, byte[] Data);
}
