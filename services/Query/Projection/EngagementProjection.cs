using Chancery.EventLog;
using Npgsql;

namespace Chancery.Query.Projection;

/// <summary>The read model: versions of engagements, documents, and merges of entities, in schema <c>query</c>.</summary>
internal sealed class EngagementProjection : IProjection
{
    private const string EndVersions =
        """
        update query.engagement_version version set until_position = next.position
        from unnest($1, $2) next (engagement_id, position)
        where version.engagement_id = next.engagement_id and version.until_position is null
        returning version.engagement_id, version.recorded_position
        """;

    public string Name => "query";

    /// <summary>Raise it with every change of ReadModel.sql or of what is written to the tables (EngagementFacts, Words).</summary>
    public int Version => 2;

    public string Definition { get; } = ReadDefinition();

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        var rows = PageRows.Of(events);
        await EngagementRows.CopyAsync(connection, rows.Engagements, await EndVersionsAsync(connection, rows, ct), ct);
        await DocumentRows.CopyAsync(connection, rows.Documents, ct);
        await EntityMergeRows.WriteAsync(connection, events, ct);
    }

    /// <returns>Where each engagement of which a version ended was recorded first.</returns>
    private static async Task<Dictionary<string, long>> EndVersionsAsync(NpgsqlConnection connection, PageRows rows, CancellationToken ct)
    {
        var firsts = rows.Firsts.ToArray();
        var recorded = new Dictionary<string, long>();
        if (firsts.Length == 0)
            return recorded;
        await using var command = new NpgsqlCommand(EndVersions, connection)
        {
            Parameters =
            {
                new() { Value = firsts.Select(version => version.EngagementId).ToArray() },
                new() { Value = firsts.Select(version => version.From).ToArray() },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            recorded.Add(reader.GetString(0), reader.GetInt64(1));
        return recorded;
    }

    private static string ReadDefinition()
    {
        using var reader = new StreamReader(typeof(EngagementProjection).Assembly.GetManifestResourceStream("ReadModel.sql")!);
        return reader.ReadToEnd();
    }
}
