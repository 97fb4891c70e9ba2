using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>GetEntity.</summary>
internal sealed class EntityGetter(NpgsqlDataSource database, ReadPoints points)
{
    private const string Sql = """
        select data from entity.version where entity_id = @EntityId and from_position <= @position and until_position > @position
        """;

    public async Task<GetEntityResponse> GetAsync(GetEntityRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var data = await connection.QuerySingleOrDefaultAsync<byte[]>(
            new CommandDefinition(Sql, new { request.EntityId, position }, cancellationToken: ct));
        return data is null
            ? throw Errors.EntityNotFound(request.EntityId)
            : new GetEntityResponse { Entity = Entity.Parser.ParseFrom(data), Position = position };
    }
}
