using Chancery.EventLog;
using Dapper;
using Google.Protobuf;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Entities;

/// <summary>Entities as they were shown, their names, the sounds of these, and what was merged into what, in schema <c>entity</c>.</summary>
internal sealed class EntityProjection : IProjection
{
    public string Name => "entity";

    /// <summary>Raise it with any change of EntityTables.sql, EntityIndexes.sql or of what is written into the tables, spelling rules included.</summary>
    public int Version => 6;

    public string Definition { get; } = ReadSql("EntityTables.sql");

    public string Completion { get; } = ReadSql("EntityIndexes.sql");

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        await RecordTable.WriteAsync(connection, events, ct);
        await ExternalIdTable.WriteAsync(connection, events, ct);
        if (events.All(logged => EntityState.IdOf(logged.Data) is null))
            return;
        var known = EntityRows.KnownBefore(events);
        var rows = EntityRows.Of(events, known.Length == 0 ? [] : await FactTable.FindConnectedAsync(connection, known, ct));
        await FactTable.WriteAsync(connection, rows, ct);
        await EndVersionsAsync(connection, rows.Versions.Ended, ct);
        await CopyVersionsAsync(connection, rows.Versions.Begun, ct);
        await EndNamesAsync(connection, rows.Names.Ended, ct);
        await CopyNamesAsync(connection, rows.Names.Begun, ct);
        await SearchTables.WriteAsync(connection, rows, ct);
        await RelationTables.WriteAsync(connection, rows, ct);
    }

    private static Task EndVersionsAsync(NpgsqlConnection connection, IReadOnlyList<(string Id, long At)> ended, CancellationToken ct) =>
        ended.Count == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition($"""
            update entity.version v set until_position = ended.position
            from unnest(@ids, @positions) as ended (id, position)
            where v.entity_id = ended.id and v.until_position = {EntityRows.Open}
            """,
            new { ids = ended.Select(one => one.Id).ToArray(), positions = ended.Select(one => one.At).ToArray() },
            cancellationToken: ct));

    private static Task EndNamesAsync(NpgsqlConnection connection, IReadOnlyList<(NameRow Name, long At)> ended, CancellationToken ct) =>
        ended.Count == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition($"""
            update entity.name n set until_position = ended.position
            from unnest(@ids, @kinds, @values, @positions) as ended (id, kind, value, position)
            where n.entity_id = ended.id and n.name_kind = ended.kind and n.value = ended.value and n.until_position = {EntityRows.Open}
            """,
            new
            {
                ids = ended.Select(one => one.Name.EntityId).ToArray(),
                kinds = ended.Select(one => (short)one.Name.Kind).ToArray(),
                values = ended.Select(one => one.Name.Value).ToArray(),
                positions = ended.Select(one => one.At).ToArray(),
            }, cancellationToken: ct));

    private static Task CopyVersionsAsync(NpgsqlConnection connection, IReadOnlyList<RangeRow<string, EntityState>> rows, CancellationToken ct) => BinaryCopy.WriteAsync(
        connection, "entity.version (entity_id, from_position, until_position, stream_version, kind, code, sort_key, represents, data)", rows,
        static (copy, row) =>
        {
            var (_, state, from, until) = row;
            copy.Write(state.Id);
            copy.Write(from);
            copy.Write(until);
            copy.Write(state.Version);
            copy.Write((short)state.Entity.Kind);
            copy.Write(state.Entity.Code);
            copy.Write(NameKey.Of(state.Entity.Name));
            copy.Write(state.Represents.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
            copy.Write(state.Entity.ToByteArray());
        }, ct);

    private static Task CopyNamesAsync(NpgsqlConnection connection, IReadOnlyList<RangeRow<NameRow, NameRow>> rows, CancellationToken ct) => BinaryCopy.WriteAsync(
        connection, "entity.name (entity_id, from_position, until_position, entity_kind, name_kind, value, folded, spelling)", rows,
        static (copy, row) =>
        {
            var (name, _, from, until) = row;
            var folded = NameKey.Of(name.Value);
            copy.Write(name.EntityId);
            copy.Write(from);
            copy.Write(until);
            copy.Write((short)name.EntityKind);
            copy.Write((short)name.Kind);
            copy.Write(name.Value);
            copy.Write(folded);
            copy.Write(Spelling.Of(folded));
        }, ct);

    private static string ReadSql(string file)
    {
        using var reader = new StreamReader(typeof(EntityProjection).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
