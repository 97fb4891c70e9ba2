using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Engagements;
using Google.Protobuf;

namespace Chancery.Ingestion.Retracting;

internal sealed class RetractEngagement(EngagementLog log)
{
    public async Task<RetractEngagementResponse> RetractAsync(RetractEngagementRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        var command = new Retract(request.EngagementId, request.Etag, request.Reason);
        var recorded = await log.ExecuteAsync(
            call, command.EngagementId, command.Reason, state => Task.FromResult<IMessage>(Retraction.Decide(state, command)), ct);
        return new RetractEngagementResponse { Engagement = recorded.Engagement, Position = recorded.Position };
    }
}
