using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Ingestion.Engagements;

/// <summary>What a change asks of the engagement before anything else.</summary>
internal static class CurrentEngagement
{
    /// <summary>The engagement, if it exists, is not retracted, and is still as the caller saw it.</summary>
    public static Engagement Require(this EngagementState state, string engagementId, string etag)
    {
        if (state.Engagement is not { } engagement)
            throw Errors.EngagementNotFound(engagementId);
        if (engagement.Status == EngagementStatus.Retracted)
            throw Errors.EngagementRetracted(engagementId);
        if (engagement.Etag != etag)
            throw Errors.EngagementChanged(engagementId, etag, engagement.Etag);
        return engagement;
    }
}
