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
    public int Version => 4;

    public string Definition { get; } = ReadSql("EntityTables.sql");

    public string Completion { get; } = ReadSql("EntityIndexes.sql");

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        var ids = events.SelectMany(logged => new[] { EntityState.IdOf(logged.Data), EntityState.OtherIdOf(logged.Data) }).OfType<string>().Distinct().ToArray();
        if (ids.Length == 0)
            return;
        var rows = EntityRows.Of(events, await FactTable.FindConnectedAsync(connection, ids, ct));
        await FactTable.WriteAsync(connection, rows.Facts, ct);
        await EndVersionsAsync(connection, rows.Versions.Ended, ct);
        await CopyVersionsAsync(connection, rows.Versions.Begun, ct);
        await EndNamesAsync(connection, rows.Names.Ended, ct);
        await CopyNamesAsync(connection, rows.Names.Begun, ct);
        await WriteSoundsAsync(connection, rows, ct);
        await WriteSeatsAsync(connection, rows, ct);
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

    private static async Task CopyVersionsAsync(NpgsqlConnection connection, IReadOnlyList<RangeRow<string, EntityState>> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy entity.version (entity_id, from_position, until_position, stream_version, kind, code, sort_key, represents, data)
            from stdin (format binary)
            """, ct);
        foreach (var (_, state, from, until) in rows)
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

    private static async Task CopyNamesAsync(NpgsqlConnection connection, IReadOnlyList<RangeRow<NameRow, NameRow>> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy entity.name (entity_id, from_position, until_position, entity_kind, name_kind, value, folded, spelling) from stdin (format binary)
            """, ct);
        foreach (var (name, _, from, until) in rows)
        {
            var folded = NameKey.Of(name.Value);
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(name.EntityId, ct);
            await copy.WriteAsync(from, ct);
            await copy.WriteAsync(until, ct);
            await copy.WriteAsync((short)name.EntityKind, ct);
            await copy.WriteAsync((short)name.Kind, ct);
            await copy.WriteAsync(name.Value, ct);
            await copy.WriteAsync(folded, ct);
            await copy.WriteAsync(Spelling.Of(folded), ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static async Task WriteSoundsAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        if (!rows.Resounded.IsEmpty)
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "delete from entity.sound where entity_id = any(@ids); delete from entity.seat where entity_id = any(@ids)",
                new { ids = rows.Resounded.ToArray() }, cancellationToken: ct));
        }
        var sounds = rows.Sounds;
        if (sounds.IsEmpty)
            return;
        await connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.sound (represents, sound, entity_id) select * from unnest(@represents, @sounds, @ids) on conflict do nothing
            """,
            new
            {
                represents = sounds.Select(row => row.Represents).ToArray(),
                sounds = sounds.Select(row => row.Sound).ToArray(),
                ids = sounds.Select(row => row.EntityId).ToArray(),
            }, cancellationToken: ct));
    }

    private static async Task WriteSeatsAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        var seats = rows.HeldSeats;
        if (seats.IsEmpty)
            return;
        await connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.seat (represents, office, entity_id, from_day, until_day) select * from unnest(@represents, @offices, @ids, @from, @until)
            on conflict (represents, office, entity_id) do update set (from_day, until_day) = (excluded.from_day, excluded.until_day)
            """,
            new
            {
                represents = seats.Select(row => row.Seat.Represents).ToArray(),
                offices = seats.Select(row => row.Seat.Office).ToArray(),
                ids = seats.Select(row => row.EntityId).ToArray(),
                from = seats.Select(row => row.From.DayNumber).ToArray(),
                until = seats.Select(row => row.Until.DayNumber).ToArray(),
            }, cancellationToken: ct));
    }

    private static string ReadSql(string file)
    {
        using var reader = new StreamReader(typeof(EntityProjection).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
