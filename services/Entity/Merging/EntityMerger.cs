using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>MergeEntities and SplitEntity.</summary>
internal sealed class EntityMerger(RegistryLog registry, RegistryReader reader, RegistryTelemetry telemetry, TimeProvider clock)
{
    public async Task<MergeEntitiesResponse> MergeAsync(MergeEntitiesRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        var command = new MergeCommand(EntityId.NewMerge(clock), request.FromId, request.IntoId, request.Reason);
        var change = await registry.ExecuteAsync(call, request.Reason, [request.FromId, request.IntoId], view => Merging.Decide(view, command), ct);
        telemetry.Count(change!);
        return new MergeEntitiesResponse { MergeId = ((EntitiesMerged)change!.Event).MergeId, Position = change.Position };
    }

    public async Task<SplitEntityResponse> SplitAsync(SplitEntityRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        var merge = await reader.FindMergeAsync(request.MergeId, ct) ?? throw Errors.MergeNotFound(request.MergeId);
        var command = new SplitCommand(merge.MergeId, merge.FromId, request.Reason);
        var change = await registry.ExecuteAsync(call, request.Reason, [merge.FromId], view => Merging.Decide(view, command), ct);
        telemetry.Count(change!);
        return new SplitEntityResponse { FromId = merge.FromId, IntoId = merge.IntoId, Position = change!.Position };
    }
}
