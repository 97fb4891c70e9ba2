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
        union all
        select entity_id, -1 from entity.difference where other_id = @EntityId and from_position <= @position
        """;

    private static readonly FrozenDictionary<System.Type, FieldDescriptor> FieldOf = EntityEvent.Descriptor
        .Oneofs.Single(oneof => oneof.Name == "event").Fields.ToFrozenDictionary(field => field.MessageType.ClrType);

    public async Task<GetEntityHistoryResponse> GetAsync(GetEntityHistoryRequest request, CancellationToken ct)
    {
        var position = await points.FindAsync(request.AsOf, request.MinPosition, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var parts = await connection.QueryAsync<(string Id, long Until)>(
            new CommandDefinition(Sql, new { request.EntityId, position }, cancellationToken: ct));
        var events = new Dictionary<long, LoggedEvent>();
        foreach (var (id, until) in parts)
        {
            foreach (var logged in await log.ReadStreamAsync(id, position, ct))
            {
                if (logged.Position <= until || EntityState.OtherIdOf(logged.Data) == request.EntityId)
                    events.TryAdd(logged.Position, logged);
            }
        }
        return events.Values.Any(logged => logged.StreamId == request.EntityId)
            ? new GetEntityHistoryResponse { Events = { events.Values.OrderBy(logged => logged.Position).Select(EventOf) }, Position = position }
            : throw Errors.EntityNotFound(request.EntityId);
    }

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
