using Npgsql;

namespace Chancery.EventLog.Tests;

/// <summary>A small projection: how many events each stream has.</summary>
internal sealed class StreamCounts(int version = 1) : IProjection
{
    public string Name => "query";

    public int Version => version;

    public string Definition => "drop table if exists query.stream_count; create table query.stream_count (stream text primary key, events int not null)";

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "insert into query.stream_count as c select s, count(*) from unnest($1) s group by s on conflict (stream) do update set events = c.events + excluded.events",
            connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. events.Select(e => e.StreamId)] });
        await command.ExecuteNonQueryAsync(ct);
    }
}
