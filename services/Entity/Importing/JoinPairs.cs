using Chancery.Contracts.Entity.V1;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>Finds which entities of a data set may be known otherwise: by an id of another register, or persons and organisations by a name.</summary>
internal sealed class JoinPairs(NpgsqlDataSource database)
{
    // Merged ones have been found. A pair that was merged once and is no more was split by hand: that is respected.
    private static readonly string Sql = $"""
        with mine as materialized (
            select distinct x.entity_id from entity.external_id x join entity.fact f using (entity_id)
            where x.scheme = @dataset and f.into_id is null),
        pair as (
            select m.entity_id as mine, o.entity_id as other, true as is_by_id
            from mine m join entity.external_id x using (entity_id)
            join entity.external_id o on o.scheme = x.scheme and o.value = x.value and o.entity_id <> m.entity_id
            union
            select m.entity_id, o.entity_id, false
            from mine m join entity.name n on n.entity_id = m.entity_id and n.until_position = {EntityRows.Open}
            join entity.name o on o.folded = n.folded and o.entity_kind = n.entity_kind and o.until_position = {EntityRows.Open} and o.entity_id <> m.entity_id
            where n.entity_kind in ({(short)EntityKind.Person}, {(short)EntityKind.Organisation})
              and not exists (select from mine where mine.entity_id = o.entity_id))
        select mine as Mine, other as Other, is_by_id as IsById from pair
        where not exists (select from entity.merge g where g.from_id = pair.mine and g.into_id = pair.other)
        order by mine, other, is_by_id
        """;

    public async Task<IReadOnlyList<JoinPair>> FindAsync(string dataset, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return [.. await connection.QueryAsync<JoinPair>(new CommandDefinition(Sql, new { dataset }, commandTimeout: 300, cancellationToken: ct))];
    }

    public async Task<IReadOnlyList<RecordState>> FindWaitingAsync(string dataset, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return await RecordTable.FindWaitingAsync(connection, dataset, ct);
    }
}
