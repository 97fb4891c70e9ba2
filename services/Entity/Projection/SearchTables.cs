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
        await BinaryCopy.WriteAsync(connection, "entity.sound (represents, sound, entity_id)", rows.Sounds.ToList(), static (copy, row) =>
        {
            copy.Write(row.Represents);
            copy.Write(row.Sound);
            copy.Write(row.EntityId);
        }, ct);
        await BinaryCopy.WriteAsync(connection, "entity.seat (represents, office, entity_id, from_day, until_day)", rows.HeldSeats.ToList(), static (copy, row) =>
        {
            copy.Write(row.Seat.Represents);
            copy.Write(row.Seat.Office);
            copy.Write(row.EntityId);
            copy.Write(row.From.DayNumber);
            copy.Write(row.Until.DayNumber);
        }, ct);
    }
}
