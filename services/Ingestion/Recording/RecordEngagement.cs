using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Identity;
using Chancery.Ingestion.Registry;

namespace Chancery.Ingestion.Recording;

internal sealed class RecordEngagement(EngagementLog log, CitedDocuments cited, EntityLinker entities, TimeProvider clock)
{
    public async Task<RecordEngagementResponse> RecordAsync(RecordEngagementRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        var id = Identifiers.OfEngagement(Guid.CreateVersion7(clock.GetUtcNow()));
        var recorded = await log.ExecuteAsync(call, id, request.Reason, async state =>
        {
            var engagement = request.Engagement.Clone();
            await cited.CheckAsync(engagement, ct);
            await entities.LinkAsync(engagement, actor, ct);
            return Recording.Decide(state, new Record(id, engagement, request.Reason, actor));
        }, ct);
        return new RecordEngagementResponse { Engagement = recorded.Engagement, Position = recorded.Position };
    }
}
