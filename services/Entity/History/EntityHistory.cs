using System.Collections.Frozen;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Dapper;
using FluentValidation;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Npgsql;

namespace Chancery.Entities;

/// <summary>GetEntityHistory: what the log holds of an entity and of those that were ever merged into it, as long as they were.</summary>
internal sealed class EntityHistory(NpgsqlDataSource database, ReadPoints points, LogReader log)
{
    // What was merged into it, and into these while they were; each with the position up to which it was.
    private const string Sql = """
        with recursive part (id, until) as (
            select @EntityId::text collate "C", @position::bigint
            union
            select m.from_id, least(part.until, m.until_position) from part
                join entity.merge m on m.into_id = part.id and m.from_position <= part.until)
        select id as Id, max(until) as Until from part group by id
        """;

    // Statements about them stand in the streams of the others.
    private const string Statements = "select distinct entity_id from entity.difference where other_id = any(@ids) and from_position <= @position";

    private static readonly FrozenDictionary<System.Type, FieldDescriptor> FieldOf = EntityEvent.Descriptor
        .Oneofs.Single(oneof => oneof.Name == "event").Fields.ToFrozenDictionary(field => field.MessageType.ClrType);

    public async Task<GetEntityHistoryResponse> GetAsync(GetEntityHistoryRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var parts = (await connection.QueryAsync<(string Id, long Until)>(
            new CommandDefinition(Sql, new { request.EntityId, position }, cancellationToken: ct))).ToDictionary(part => part.Id, part => part.Until);
        var others = await connection.QueryAsync<string>(
            new CommandDefinition(Statements, new { ids = parts.Keys.ToArray(), position }, cancellationToken: ct));
        var events = new Dictionary<long, LoggedEvent>();
        foreach (var id in parts.Keys.Union(others))
        {
            foreach (var logged in await log.ReadStreamAsync(id, position, ct))
            {
                if (Concerns(id, logged) || (OtherOf(logged) is { } other && Concerns(other, logged)))
                    events.TryAdd(logged.Position, logged);
            }
        }

        bool Concerns(string id, LoggedEvent logged) => parts.TryGetValue(id, out var until) && logged.Position <= until;
        return events.Values.Any(logged => logged.StreamId == request.EntityId)
            ? new GetEntityHistoryResponse { Events = { events.Values.OrderBy(logged => logged.Position).Select(EventOf) }, Position = position }
            : throw Errors.EntityNotFound(request.EntityId);
    }

    /// <summary>The other one that a statement of difference is about.</summary>
    private static string? OtherOf(LoggedEvent logged) =>
        logged.Data is EntitiesDeclaredDifferent or EntityDifferenceWithdrawn ? EntityState.OtherIdOf(logged.Data) : null;

    private static EntityEvent EventOf(LoggedEvent logged)
    {
        var told = new EntityEvent
        {
            Position = logged.Position,
            StreamId = logged.StreamId,
            RecordedTime = Timestamp.FromDateTimeOffset(logged.RecordedTime),
            Actor = logged.Headers.Actor,
            Reason = logged.Headers.Reason ?? "",
            RequestId = logged.Headers.RequestId ?? "",
        };
        FieldOf[logged.Data.GetType()].Accessor.SetValue(told, logged.Data);
        return told;
    }
}

internal sealed class GetEntityHistoryValidator : AbstractValidator<GetEntityHistoryRequest>
{
    public GetEntityHistoryValidator()
    {
        RuleFor(request => request.EntityId).IsEntityId();
        RuleFor(request => request.AsOf).SetValidator(new AsOfValidator());
        RuleFor(request => request.MinPosition).IsMinPosition();
    }
}
