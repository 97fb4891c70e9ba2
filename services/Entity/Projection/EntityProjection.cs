using Chancery.EventLog;
using Dapper;
using Google.Protobuf;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Entities;

/// <summary>Entities as they stood, their names, and the sounds of these, in schema <c>entity</c>.</summary>
internal sealed class EntityProjection : IProjection
{
    public string Name => "entity";

    /// <summary>Raise it with any change of EntityTables.sql or of what is written into the tables, spelling rules included.</summary>
    public int Version => 2;

    public string Definition { get; } = ReadDefinition();

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        var ids = events.Select(logged => EntityState.IdOf(logged.Data)).OfType<string>().Distinct().ToArray();
        var rows = EntityRows.Of(events, await CurrentAsync(connection, ids, ct));
        await CloseAsync(connection, rows, ct);
        await CopyVersionsAsync(connection, rows, ct);
        await CopyNamesAsync(connection, rows, ct);
        await WriteSoundsAsync(connection, rows, ct);
    }

    private static async Task<IEnumerable<EntityState>> CurrentAsync(NpgsqlConnection connection, string[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
            return [];
        var rows = await connection.QueryAsync<StateRow>(new CommandDefinition(
            $"select stream_version as Version, data as Data from entity.version where entity_id = any(@ids) and until_position = {EntityRows.Open}",
            new { ids }, cancellationToken: ct));
        return rows.Select(row => row.State);
    }

    private static Task CloseAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        var ended = rows.Versions.GroupBy(version => version.State.Id).Select(versions => versions.First()).Where(first => first.State.Version > 1).ToArray();
        return ended.Length == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition($"""
            update entity.version v set until_position = ended.position
            from unnest(@ids, @positions) as ended (id, position)
            where v.entity_id = ended.id and v.until_position = {EntityRows.Open}
            """,
            new { ids = ended.Select(first => first.State.Id).ToArray(), positions = ended.Select(first => first.From).ToArray() },
            cancellationToken: ct));
    }

    private static async Task CopyVersionsAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        if (rows.Versions.IsEmpty)
            return;
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy entity.version (entity_id, from_position, until_position, stream_version, kind, code, sort_key, represents, data)
            from stdin (format binary)
            """, ct);
        foreach (var (state, from, until) in rows.Versions)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(state.Id, ct);
            await copy.WriteAsync(from, ct);
            await copy.WriteAsync(until, ct);
            await copy.WriteAsync(state.Version, ct);
            await copy.WriteAsync((short)state.Entity.Kind, ct);
            await copy.WriteAsync(state.Entity.Code, ct);
            await copy.WriteAsync(NameKey.Of(state.Entity.Name), ct);
            await copy.WriteAsync(state.Represents.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await copy.WriteAsync(state.Entity.ToByteArray(), ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static async Task CopyNamesAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        if (rows.Names.IsEmpty)
            return;
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy entity.name (entity_id, from_position, entity_kind, name_kind, value, folded, spelling) from stdin (format binary)
            """, ct);
        foreach (var (state, name, from) in rows.Names)
        {
            var folded = NameKey.Of(name.Value);
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(state.Id, ct);
            await copy.WriteAsync(from, ct);
            await copy.WriteAsync((short)state.Entity.Kind, ct);
            await copy.WriteAsync((short)name.Kind, ct);
            await copy.WriteAsync(name.Value, ct);
            await copy.WriteAsync(folded, ct);
            await copy.WriteAsync(Spelling.Of(folded), ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static Task WriteSoundsAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct) =>
        rows.Sounds.IsEmpty ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.sound (represents, sound, entity_id) select * from unnest(@represents, @sounds, @ids) on conflict do nothing
            """,
            new
            {
                represents = rows.Sounds.Select(row => row.Represents).ToArray(),
                sounds = rows.Sounds.Select(row => row.Sound).ToArray(),
                ids = rows.Sounds.Select(row => row.EntityId).ToArray(),
            }, cancellationToken: ct));

    private static string ReadDefinition()
    {
        using var reader = new StreamReader(typeof(EntityProjection).Assembly.GetManifestResourceStream("EntityTables.sql")!);
        return reader.ReadToEnd();
    }
}
