using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>GetEntity: for the id of a merged one the entity that it became a part of, over as many merges as there were.</summary>
internal sealed class EntityGetter(NpgsqlDataSource database, ReadPoints points)
{
    private const string Sql = """
        with recursive answering (id, steps) as (
            select @EntityId::text collate "C", 0
            union all select m.into_id, steps + 1 from answering join entity.merge m on m.from_id = id
                and m.from_position <= @position and m.until_position > @position)
        select v.data from entity.version v
        where v.entity_id = (select id from answering order by steps desc limit 1) and v.from_position <= @position and v.until_position > @position
        """;

    public async Task<GetEntityResponse> GetAsync(GetEntityRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var data = await connection.QuerySingleOrDefaultAsync<byte[]>(
            new CommandDefinition(Sql, new { request.EntityId, position }, cancellationToken: ct));
        if (data is null)
            throw Errors.EntityNotFound(request.EntityId);
        var entity = Entity.Parser.ParseFrom(data);
        return new GetEntityResponse { Entity = entity, Position = position, MergedInto = entity.EntityId == request.EntityId ? "" : entity.EntityId };
    }
}
