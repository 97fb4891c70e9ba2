using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>ListEntities: pages by the last name seen, all at the position of the first page.</summary>
internal sealed class EntityLister(NpgsqlDataSource database, ReadPoints points)
{
    public const int LargestPage = 1_000;
    private const int DefaultPage = 50;

    private const string Sql = """
        select sort_key as SortKey, entity_id as EntityId, data as Data from entity.version
        where from_position <= @position and until_position > @position
          and (@anyKind or kind = any(@kinds)) and (@represents = '' or represents @> array[@represents])
          and (sort_key, entity_id) > (@afterName, @afterId)
        order by sort_key, entity_id limit @limit
        """;

    public async Task<ListEntitiesResponse> ListAsync(ListEntitiesRequest request, CancellationToken ct)
    {
        var size = request.PageSize == 0 ? DefaultPage : Math.Min(request.PageSize, LargestPage);
        var after = await AfterAsync(request, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql, new
        {
            after.Position,
            anyKind = request.Kinds.Count == 0,
            kinds = request.Kinds.Select(kind => (short)kind).ToArray(),
            represents = request.Represents,
            afterName = after.Name,
            afterId = after.EntityId,
            limit = size + 1,
        }, cancellationToken: ct))).AsList();

        var response = new ListEntitiesResponse { Position = after.Position };
        response.Entities.Add(rows.Take(size).Select(row => Entity.Parser.ParseFrom(row.Data)));
        if (rows.Count > size)
            response.NextPageToken = (after with { Name = rows[size - 1].SortKey, EntityId = rows[size - 1].EntityId }).Encode();
        return response;
    }

    private async Task<PageToken> AfterAsync(ListEntitiesRequest request, CancellationToken ct)
    {
        var arguments = PageToken.ArgumentsOf(request);
        if (request.PageToken.Length == 0)
            return new PageToken(await points.FindAsync(request.AsOf, request.MinPosition, ct), arguments, "", "");
        var token = PageToken.Decode(request.PageToken, arguments);
        await points.ReachAsync(token.Position, request.MinPosition, ct);
        return token;
    }

    private sealed record Row(string SortKey, string EntityId, byte[] Data);
}
