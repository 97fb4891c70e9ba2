using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>DeclareDifferent and WithdrawDifference.</summary>
internal sealed class EntityDifferences(RegistryLog registry, RegistryTelemetry telemetry)
{
    public async Task<DeclareDifferentResponse> DeclareAsync(DeclareDifferentRequest request, string actor, CancellationToken ct)
    {
        var command = new DeclareCommand(request.EntityId, request.OtherId, request.Reason);
        var change = await registry.ExecuteAsync(
            new Call(request, request.RequestId, actor), request.Reason, [request.EntityId, request.OtherId], view => Differing.Decide(view, command), ct);
        telemetry.Count(change);
        return new DeclareDifferentResponse { Position = change?.Position ?? 0 };
    }

    public async Task<WithdrawDifferenceResponse> WithdrawAsync(WithdrawDifferenceRequest request, string actor, CancellationToken ct)
    {
        var command = new WithdrawCommand(request.EntityId, request.OtherId, request.Reason);
        var change = await registry.ExecuteAsync(
            new Call(request, request.RequestId, actor), request.Reason, [request.EntityId, request.OtherId], view => Differing.Decide(view, command), ct);
        telemetry.Count(change);
        return new WithdrawDifferenceResponse { Position = change!.Position };
    }
}
