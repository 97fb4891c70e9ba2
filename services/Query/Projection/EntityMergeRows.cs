using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Npgsql;

namespace Chancery.Query.Projection;

/// <summary>Merges of entities as rows of query.entity_merge.</summary>
internal static class EntityMergeRows
{
    private const string Begin = "insert into query.entity_merge (merge_id, from_id, into_id, from_position) values ($1, $2, $3, $4)";
    private const string End = "update query.entity_merge set until_position = $2 where merge_id = $1";

    /// <param name="connection">In the page's transaction.</param>
    /// <param name="events">Of the page, in order.</param>
    /// <param name="ct">Withdraws it.</param>
    public static async Task WriteAsync(NpgsqlConnection connection, IEnumerable<LoggedEvent> events, CancellationToken ct)
    {
        foreach (var logged in events)
        {
            if (logged.Data is EntitiesMerged merged)
                await RunAsync(Begin, merged.MergeId, merged.FromId, merged.IntoId, logged.Position);
            else if (logged.Data is EntitySplit split)
                await RunAsync(End, split.MergeId, logged.Position);
        }

        async Task RunAsync(string sql, params object[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
