using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Engagements;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Ingestion.Correcting;

/// <summary>Set fields of an engagement to what is true.</summary>
/// <param name="Values">The engagement's id, its etag as the analyst saw it, and the fields that <paramref name="Fields"/> names.</param>
/// <param name="Fields">Top-level fields of Engagement.</param>
/// <param name="Reason">Why, in the analyst's words.</param>
/// <param name="Actor">Who the analyst is.</param>
internal sealed record Correct(Engagement Values, FieldMask Fields, string Reason, string Actor);

internal static class Correction
{
    public static EngagementCorrected Decide(EngagementState state, Correct command)
    {
        var previous = state.Require(command.Values.EngagementId, command.Values.Etag);
        var engagement = MaskedFields.Set(previous.Clone(), command.Values, command.Fields);
        engagement.Etag = state.NextEtag;
        PartyNames.Fill(engagement);
        AnalystEvidence.Sign(engagement, command.Actor);
        WholeEngagement.Check(engagement);
        return new EngagementCorrected
        {
            Engagement = engagement,
            Previous = previous.Clone(),
            UpdateMask = command.Fields.Clone(),
            Reason = command.Reason,
        };
    }
}
