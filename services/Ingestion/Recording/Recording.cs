using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Engagements;

namespace Chancery.Ingestion.Recording;

/// <summary>Record an engagement that an analyst knows of.</summary>
/// <param name="EngagementId">A new one.</param>
/// <param name="Engagement">As the analyst tells it, with its entities' ids.</param>
/// <param name="Reason">How the analyst knows.</param>
/// <param name="Actor">Who the analyst is: stands with the evidence as the one who read it.</param>
internal sealed record Record(string EngagementId, Engagement Engagement, string Reason, string Actor);

internal static class Recording
{
    public static EngagementRecorded Decide(EngagementState state, Record command)
    {
        if (state.Engagement is not null)
            throw new InvalidOperationException($"The new engagement's id {command.EngagementId} is in use.");
        var engagement = command.Engagement.Clone();
        engagement.EngagementId = command.EngagementId;
        engagement.Etag = state.NextEtag;
        if (engagement.Status == EngagementStatus.Unspecified)
            engagement.Status = EngagementStatus.Held;
        if (engagement.Confidence == 0)
            engagement.Confidence = 1;
        PartyNames.Fill(engagement);
        if (engagement.Title.Length == 0)
            engagement.Title = EngagementTitle.Of(engagement);
        AnalystEvidence.Sign(engagement, command.Actor);
        WholeEngagement.Check(engagement);
        return new EngagementRecorded { Engagement = engagement, Reason = command.Reason };
    }
}
