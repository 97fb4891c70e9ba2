using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Engagements;

namespace Chancery.Ingestion.Retracting;

/// <summary>Take an engagement back.</summary>
internal sealed record Retract(string EngagementId, string Etag, string Reason);

internal static class Retraction
{
    public static EngagementRetracted Decide(EngagementState state, Retract command)
    {
        var engagement = state.Require(command.EngagementId, command.Etag).Clone();
        engagement.Status = EngagementStatus.Retracted;
        engagement.Etag = state.NextEtag;
        return new EngagementRetracted { Engagement = engagement, Reason = command.Reason };
    }
}
