using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>Reads what commands are decided on, once the tables show all that is in the log.</summary>
internal sealed class RegistryReader(NpgsqlDataSource database, ReadPoints points, LogReader log)
{
    private static readonly string Differences = $"""
        select entity_id as EntityId, other_id as OtherId from entity.difference
        where until_position = {EntityRows.Open} and (entity_id = any(@ids) or other_id = any(@ids))
        """;

    private const string LastRelated =
        "select greatest((select max(from_position) from entity.merge), (select max(from_position) from entity.difference), 0)";

    private const string FindMerge = "select from_id as FromId, into_id as IntoId from entity.merge where merge_id = @mergeId";

    public async Task<RegistryView> ReadAsync(string[] ids, CancellationToken ct)
    {
        await points.ReachAsync(await log.HeadAsync(ct), 0, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        // Read first: what comes after it has its key taken, whether the rows below show it or not.
        var last = await connection.ExecuteScalarAsync<long>(new CommandDefinition(LastRelated, cancellationToken: ct));
        var facts = (await FactTable.FindConnectedAsync(connection, ids, ct)).ToList();
        var connected = facts.Select(state => state.Id).ToArray();
        var differences = await connection.QueryAsync<Difference>(new CommandDefinition(Differences, new { ids = connected }, cancellationToken: ct));
        return new RegistryView(new EntityGraph(facts), [.. differences], last);
    }

    /// <summary>A merge, undone or not; null when none has this id.</summary>
    public async Task<Merge?> FindMergeAsync(string mergeId, CancellationToken ct)
    {
        await points.ReachAsync(await log.HeadAsync(ct), 0, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var row = await connection.QuerySingleOrDefaultAsync<(string FromId, string IntoId)?>(
            new CommandDefinition(FindMerge, new { mergeId }, cancellationToken: ct));
        return row is var (from, into) ? new Merge { MergeId = mergeId, FromId = from, IntoId = into } : null;
    }
}
