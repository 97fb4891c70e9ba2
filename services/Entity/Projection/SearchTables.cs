using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>entity.sound and entity.seat: what persons are found by besides their names.</summary>
internal static class SearchTables
{
    public static async Task WriteAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        if (!rows.Resounded.IsEmpty)
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "delete from entity.sound where entity_id = any(@ids); delete from entity.seat where entity_id = any(@ids)",
                new { ids = rows.Resounded.ToArray() }, cancellationToken: ct));
        }
        var sounds = rows.Sounds.ToLookup(row => rows.IsNew(row.EntityId));
        await BinaryCopy.WriteAsync(connection, "entity.sound (represents, sound, entity_id)", [.. sounds[true]], static (copy, row) =>
        {
            copy.Write(row.Represents);
            copy.Write(row.Sound);
            copy.Write(row.EntityId);
        }, ct);
        await AddAsync(connection, [.. sounds[false]], ct);
        var seats = rows.HeldSeats.ToLookup(row => rows.IsNew(row.EntityId));
        await BinaryCopy.WriteAsync(connection, "entity.seat (represents, office, entity_id, from_day, until_day)", [.. seats[true]], static (copy, row) =>
        {
            copy.Write(row.Seat.Represents);
            copy.Write(row.Seat.Office);
            copy.Write(row.EntityId);
            copy.Write(row.From.DayNumber);
            copy.Write(row.Until.DayNumber);
        }, ct);
        await AddAsync(connection, [.. seats[false]], ct);
    }

    private static Task AddAsync(NpgsqlConnection connection, SoundRow[] sounds, CancellationToken ct) => sounds.Length == 0
        ? Task.CompletedTask
        : connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.sound (represents, sound, entity_id) select * from unnest(@represents, @sounds, @ids) on conflict do nothing
            """,
            new
            {
                represents = sounds.Select(row => row.Represents).ToArray(),
                sounds = sounds.Select(row => row.Sound).ToArray(),
                ids = sounds.Select(row => row.EntityId).ToArray(),
            }, cancellationToken: ct));

    private static Task AddAsync(NpgsqlConnection connection, SeatRow[] seats, CancellationToken ct) => seats.Length == 0
        ? Task.CompletedTask
        : connection.ExecuteAsync(new CommandDefinition("""
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
