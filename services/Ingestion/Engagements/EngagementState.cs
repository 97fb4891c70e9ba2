using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;

namespace Chancery.Ingestion.Engagements;

/// <summary>One engagement as its stream tells it.</summary>
/// <param name="Engagement">As it stands; null when the stream does not exist.</param>
/// <param name="Version">The version of the stream: the number of its events.</param>
internal sealed record EngagementState(Engagement? Engagement, long Version)
{
    public static readonly EngagementState None = new(null, 0);

    /// <summary>The etag that the engagement will have after one more event.</summary>
    public string NextEtag => Etag(Version + 1);

    public static EngagementState Of(IEnumerable<IMessage> events) => events.Aggregate(None, Evolve);

    public static EngagementState Evolve(EngagementState state, IMessage @event) => new(EngagementAfter(@event), state.Version + 1);

    /// <summary>The engagement as it stands after an event of its stream: each event carries it complete.</summary>
    public static Engagement EngagementAfter(IMessage @event) => @event switch
    {
        EngagementRecorded recorded => recorded.Engagement,
        EngagementCorroborated corroborated => corroborated.Engagement,
        EngagementCorrected corrected => corrected.Engagement,
        EngagementRetracted retracted => retracted.Engagement,
        _ => throw new InvalidOperationException($"{@event.Descriptor.Name} is no event of an engagement."),
    };

    /// <summary>The etag of an engagement at a version of its stream. Opaque to callers.</summary>
    public static string Etag(long version) => version.ToString();
}
