using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>RegisterEntity, AddName and RecordTenure.</summary>
internal sealed class EntityRecorder(RegistryLog registry, EntityLookup entities, RegistryTelemetry telemetry, TimeProvider clock)
{
    public async Task<RegisterEntityResponse> RegisterAsync(RegisterEntityRequest request, string actor, CancellationToken ct)
    {
        var change = await registry.ExecuteAsync(
            new Call(request, request.RequestId, actor), request.Reason, [],
            async _ => Registering.Register(EntityId.New(clock), await WithCodesAsync(request.Entity, ct)), ct);
        telemetry.Count(change);
        return new RegisterEntityResponse { Entity = ((EntityRegistered)change!.Event).Entity, Position = change.Position };
    }

    public async Task<AddNameResponse> AddNameAsync(AddNameRequest request, string actor, CancellationToken ct)
    {
        var change = await registry.ExecuteAsync(
            new Call(request, request.RequestId, actor), request.Reason, [request.EntityId],
            view => Registering.AddName(view, request.EntityId, request.Name), ct);
        telemetry.Count(change);
        var added = (NameAdded)change!.Event;
        return new AddNameResponse { EntityId = added.EntityId, Name = added.Name, Position = change.Position };
    }

    public async Task<RecordTenureResponse> RecordTenureAsync(RecordTenureRequest request, string actor, CancellationToken ct)
    {
        var change = await registry.ExecuteAsync(
            new Call(request, request.RequestId, actor), request.Reason, [request.EntityId],
            async view => Registering.RecordTenure(view, request.EntityId, await WithPartyAsync(request.Tenure, "tenure.represents", ct)), ct);
        telemetry.Count(change);
        var recorded = (TenureRecorded)change!.Event;
        return new RecordTenureResponse { EntityId = recorded.EntityId, Tenure = recorded.Tenure, Position = change.Position };
    }

    private async Task<Entity> WithCodesAsync(Entity told, CancellationToken ct)
    {
        if (told.Code.Length > 0 && await FindPartyAsync(told.Code, ct) is { } holder)
        {
            throw Errors.InvalidRequest(
                [new FieldError("entity.code", ErrorReason.FieldMalformed, $"It is the code of {holder.Name}, {holder.EntityId}: that is known already.")]);
        }
        var entity = told.Clone();
        for (var i = 0; i < entity.Tenures.Count; i++)
            entity.Tenures[i] = await WithPartyAsync(entity.Tenures[i], $"entity.tenures[{i}].represents", ct);
        return entity;
    }

    private async Task<Tenure> WithPartyAsync(Tenure tenure, string field, CancellationToken ct)
    {
        if (tenure.Represents.Length == 0)
            return tenure;
        var party = await FindPartyAsync(tenure.Represents, ct)
            ?? throw Errors.InvalidRequest([new FieldError(field, ErrorReason.CodeUnknown, $"'{tenure.Represents}' is the code of no party.")]);
        return new Tenure(tenure) { Represents = party.Code };
    }

    private async Task<Entity?> FindPartyAsync(string code, CancellationToken ct) =>
        KnownEntities.Find(code) ?? (await entities.FindByCodeAsync(code, ct))?.Entity;
}
