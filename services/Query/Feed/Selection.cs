using System.Collections.Frozen;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Chancery.Query.Filtering;
using Google.Protobuf;

namespace Chancery.Query.Feed;

/// <summary>Which events a subscriber wants: by type, and by a filter over the engagement that they happened to.</summary>
internal sealed class Selection(SubscribeRequest request)
{
    private readonly FilterPredicate _filter = new(request.Filter ?? new EngagementFilter());
    private readonly FrozenSet<string> _types = request.EventTypes.ToFrozenSet();

    public bool Matches(LoggedEvent logged) =>
        (_types.Count == 0 || _types.Contains(logged.Data.Descriptor.Name))
        && (_filter.IsEmpty || StatesOf(logged.Data).Any(_filter.Matches));

    /// <summary>The engagement as the event leaves it and, if it changed what is held to be true, as it found it.</summary>
    private static IEnumerable<Engagement> StatesOf(IMessage data) => data switch
    {
        EngagementRecorded recorded => [recorded.Engagement],
        EngagementCorroborated corroborated => [corroborated.Engagement],
        EngagementCorrected corrected => [corrected.Engagement, corrected.Previous],
        EngagementRetracted retracted => [retracted.Engagement],
        _ => [],
    };
}
