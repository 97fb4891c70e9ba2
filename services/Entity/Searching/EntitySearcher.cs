using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>SearchEntities: names that share trigrams with the query, both in one spelling; the very name comes first.</summary>
internal sealed class EntitySearcher(NpgsqlDataSource database, ReadPoints points)
{
    public const int LargestPage = 100;
    private const int DefaultPage = 20;

    // A query that is a part of a name ("Toktorov") scores as part (<%), less than one that is the whole (%).
    private const string Sql = """
        with hit as (
            select distinct on (n.entity_id) n.entity_id, n.value,
                case when n.folded = @folded then 1.0
                     else 0.99 * greatest(similarity(n.spelling, @spelling), 0.9 * word_similarity(@spelling, n.spelling)) end as score
            from entity.name n
            where (n.folded = @folded or n.spelling % @spelling or @spelling <% n.spelling)
              and n.from_position <= @position and n.until_position > @position and (@anyKind or n.entity_kind = any(@kinds))
            order by n.entity_id, score desc, n.value)
        select v.data as Data, hit.value as Name, hit.score as Score
        from hit join entity.version v using (entity_id)
        where v.from_position <= @position and v.until_position > @position
        order by hit.score desc, v.sort_key, v.entity_id limit @limit
        """;

    public async Task<SearchEntitiesResponse> SearchAsync(SearchEntitiesRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        var folded = NameKey.Of(request.Query);
        await using var connection = await database.OpenConnectionAsync(ct);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(Sql, new
        {
            folded,
            spelling = Spelling.Of(folded),
            position,
            anyKind = request.Kinds.Count == 0,
            kinds = request.Kinds.Select(kind => (short)kind).ToArray(),
            limit = request.PageSize == 0 ? DefaultPage : request.PageSize,
        }, cancellationToken: ct));

        var response = new SearchEntitiesResponse { Position = position };
        response.Matches.Add(rows.Select(row => new EntityMatch
        {
            Entity = Entity.Parser.ParseFrom(row.Data),
            MatchedName = row.Name,
            Score = row.Score,
        }));
        return response;
    }

    private sealed record Row(byte[] Data, string Name, double Score);
}
