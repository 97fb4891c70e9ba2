using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>entity.external_id: which entity, by itself, bears an id of another register. Schemes are compared in lower case.</summary>
internal static class ExternalIdTable
{
    public static Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        var rows = events.SelectMany(logged => Of(logged.Data)).ToList();
        return rows.Count == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition("""
            insert into entity.external_id (scheme, value, entity_id) select * from unnest(@schemes, @values, @ids) on conflict do nothing
            """,
            new
            {
                schemes = rows.Select(row => row.Id.Scheme.ToLowerInvariant()).ToArray(),
                values = rows.Select(row => row.Id.Value).ToArray(),
                ids = rows.Select(row => row.EntityId).ToArray(),
            }, cancellationToken: ct));
    }

    private static IEnumerable<(ExternalId Id, string EntityId)> Of(Google.Protobuf.IMessage data) => data switch
    {
        EntityRegistered registered => registered.Entity.ExternalIds.Select(id => (id, registered.Entity.EntityId)),
        ExternalIdAdded added => [(added.ExternalId, added.EntityId)],
        _ => [],
    };
}
