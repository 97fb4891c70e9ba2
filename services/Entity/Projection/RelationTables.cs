using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>entity.merge and entity.difference: what analysts have said of two entities.</summary>
internal static class RelationTables
{
    public static async Task WriteAsync(NpgsqlConnection connection, EntityRows rows, CancellationToken ct)
    {
        foreach (var (mergeId, at) in rows.Merges.Ended)
            await RunAsync("update entity.merge set until_position = @at where merge_id = @mergeId", new { mergeId, at });
        foreach (var (mergeId, merge, from, until) in rows.Merges.Begun)
            await RunAsync("insert into entity.merge values (@mergeId, @FromId, @IntoId, @from, @until)", new { mergeId, merge.FromId, merge.IntoId, from, until });
        foreach (var (pair, at) in rows.Differences.Ended)
        {
            await RunAsync(
                $"update entity.difference set until_position = @at where entity_id = @EntityId and other_id = @OtherId and until_position = {EntityRows.Open}",
                new { pair.EntityId, pair.OtherId, at });
        }
        foreach (var (pair, _, from, until) in rows.Differences.Begun)
            await RunAsync("insert into entity.difference values (@EntityId, @OtherId, @from, @until)", new { pair.EntityId, pair.OtherId, from, until });

        Task RunAsync(string sql, object parameters) => connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
    }
}
