using Npgsql;

namespace Chancery.EventLog;

/// <summary>
/// The table of events, read page by page as it is. Marten, which writes it, would make objects of its own for each event: a fifth of all that a
/// projection allocates while it is built.
/// </summary>
internal static class EventTable
{
    private const string Next = $"""
        select seq_id, id, stream_id, version, timestamp, type, headers, bdata from {LogStore.Schema}.mt_events
        where seq_id > $1 and is_archived = false order by seq_id limit $2
        """;

    /// <summary>The events after a position, in order of position.</summary>
    /// <exception cref="InvalidOperationException">There is an event of a kind that this program does not know.</exception>
    public static async Task<LoggedEvent[]> ReadAsync(NpgsqlDataSource database, long after, int limit, CancellationToken ct)
    {
        await using var command = database.CreateCommand(Next);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = limit });
        var events = new List<LoggedEvent>();
        // Events that were appended together have the same headers.
        (string? Text, EventHeaders Headers) last = (null, StoredHeaders.None);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var text = rows.IsDBNull(6) ? null : rows.GetString(6);
            if (text != last.Text)
                last = (text, StoredHeaders.Read(text));
            events.Add(Read(rows, last.Headers));
        }

        return [.. events];
    }

    private static LoggedEvent Read(NpgsqlDataReader row, EventHeaders headers)
    {
        var (position, name) = (row.GetInt64(0), row.GetString(5));
        var type = EventTypes.Find(name)
            ?? throw new InvalidOperationException($"The log has an event of kind '{name}' at position {position}, which this program does not know: a later one wrote it.");
        return new LoggedEvent(
            position, row.GetGuid(1), row.GetString(2), row.GetInt64(3), new DateTimeOffset(row.GetDateTime(4)), headers,
            type.Parser.ParseFrom(row.GetFieldValue<byte[]>(7)));
    }
}
