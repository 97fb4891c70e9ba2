using Dapper;
using Google.Protobuf;
using Npgsql;

namespace Chancery.Entities;

/// <summary>entity.fact: what is known of each entity by itself.</summary>
internal static class FactTable
{
    private const string Connected = """
        with recursive near as (
            select entity_id, into_id from entity.fact where entity_id = any(@ids)
            union
            select next.entity_id, next.into_id from near cross join lateral (
                select f.entity_id, f.into_id from entity.fact f where f.entity_id = near.into_id
                union all select f.entity_id, f.into_id from entity.fact f where f.into_id = near.entity_id) next)
        select f.entity_id as EntityId, f.stream_version as Version, f.merge_id as MergeId, f.into_id as IntoId, f.data as Data
        from entity.fact f join near using (entity_id)
        """;

    private const string Single = """
        select entity_id as EntityId, stream_version as Version, merge_id as MergeId, into_id as IntoId, data as Data
        from entity.fact where entity_id = any(@ids)
        """;

    /// <summary>These entities, those that they are merged into, and those that are merged into any of them.</summary>
    public static async Task<IEnumerable<EntityState>> FindConnectedAsync(NpgsqlConnection connection, string[] ids, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<FactRow>(new CommandDefinition(Connected, new { ids }, cancellationToken: ct));
        return rows.Select(row => row.State);
    }

    /// <summary>These entities alone.</summary>
    public static async Task<IEnumerable<EntityState>> FindAsync(NpgsqlConnection connection, string[] ids, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<FactRow>(new CommandDefinition(Single, new { ids }, cancellationToken: ct));
        return rows.Select(row => row.State);
    }

    public static async Task WriteAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        var facts = rows.Facts.ToLookup(state => rows.IsNew(state.Id));
        await BinaryCopy.WriteAsync(connection, "entity.fact (entity_id, stream_version, merge_id, into_id, data)", [.. facts[true]], static (copy, state) =>
        {
            copy.Write(state.Id);
            copy.Write(state.Version);
            Write(copy, state.Merged?.MergeId);
            Write(copy, state.Merged?.IntoId);
            copy.Write(state.Entity.ToByteArray());
        }, ct);
        await ReplaceAsync(connection, [.. facts[false]], ct);
    }

    private static void Write(NpgsqlBinaryImporter copy, string? value)
    {
        if (value is null)
            copy.WriteNull();
        else
            copy.Write(value);
    }

    private static Task ReplaceAsync(NpgsqlConnection connection, EntityState[] states, CancellationToken ct)
    {
        return states.Length == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.fact (entity_id, stream_version, merge_id, into_id, data)
            select * from unnest(@ids, @versions, @merges, @intos, @data)
            on conflict (entity_id) do update set (stream_version, merge_id, into_id, data) = (excluded.stream_version, excluded.merge_id, excluded.into_id, excluded.data)
            """,
            new
            {
                ids = states.Select(state => state.Id).ToArray(),
                versions = states.Select(state => state.Version).ToArray(),
                merges = states.Select(state => state.Merged?.MergeId).ToArray(),
                intos = states.Select(state => state.Merged?.IntoId).ToArray(),
                data = states.Select(state => state.Entity.ToByteArray()).ToArray(),
            }, cancellationToken: ct));
    }
}
