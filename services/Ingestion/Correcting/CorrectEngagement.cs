using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Registry;

namespace Chancery.Ingestion.Correcting;

internal sealed class CorrectEngagement(EngagementLog log, CitedDocuments cited, EntityLinker entities)
{
    public async Task<CorrectEngagementResponse> CorrectAsync(CorrectEngagementRequest request, string actor, CancellationToken ct)
    {
        var call = new Call(request, request.RequestId, actor);
        var id = request.Engagement.EngagementId;
        var recorded = await log.ExecuteAsync(call, id, request.Reason, async state =>
        {
            // A correction that will be refused registers no one.
            var current = state.Require(id, request.Engagement.Etag);
            var values = MaskedFields.Set(new Engagement { EngagementId = id, Etag = current.Etag }, request.Engagement, request.UpdateMask);
            await cited.CheckAsync(values, ct);
            await entities.LinkAsync(values, actor, ct);
            return Correction.Decide(state, new Correct(values, request.UpdateMask, request.Reason, actor));
        }, ct);
        return new CorrectEngagementResponse { Engagement = recorded.Engagement, Position = recorded.Position };
    }
}
