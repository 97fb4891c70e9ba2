using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;

namespace Chancery.Query.Projection;

/// <summary>A version of an engagement and the positions between which it is what is held to be true.</summary>
/// <param name="Recorded">Position of the engagement's first version, if that is in the same page.</param>
internal sealed record EngagementVersion(string EngagementId, long From, long? Until, long? Recorded, Engagement Engagement);

/// <summary>A document that came in.</summary>
internal sealed record ReceivedDocument(LoggedEvent Event, DocumentReceived Received);

/// <summary>What a page of the log adds to the read model: a function of the page.</summary>
internal sealed record PageRows(ImmutableArray<EngagementVersion> Engagements, ImmutableArray<ReceivedDocument> Documents)
{
    public static PageRows Of(IReadOnlyList<LoggedEvent> events) => new(
        Versions(events),
        [.. events.Where(e => e.Data is DocumentReceived).Select(e => new ReceivedDocument(e, (DocumentReceived)e.Data))]);

    /// <summary>The first version of each engagement in the page: it ends the one that was the present before.</summary>
    public IEnumerable<EngagementVersion> Firsts => Engagements.DistinctBy(version => version.EngagementId);

    private static ImmutableArray<EngagementVersion> Versions(IReadOnlyList<LoggedEvent> events)
    {
        var versions = new List<EngagementVersion>();
        var next = new Dictionary<string, long>();
        var recorded = events.Where(e => e.Data is EngagementRecorded).ToDictionary(e => e.StreamId, e => e.Position);
        foreach (var logged in events.Reverse())
        {
            if (EngagementOf(logged) is not { } engagement)
                continue;
            long? until = next.TryGetValue(logged.StreamId, out var position) ? position : null;
            long? first = recorded.TryGetValue(logged.StreamId, out position) ? position : null;
            versions.Add(new EngagementVersion(logged.StreamId, logged.Position, until, first, engagement));
            next[logged.StreamId] = logged.Position;
        }
        versions.Reverse();
        return [.. versions];
    }

    private static Engagement? EngagementOf(LoggedEvent logged) => logged.Data switch
    {
        EngagementRecorded e => e.Engagement,
        EngagementCorroborated e => e.Engagement,
        EngagementCorrected e => e.Engagement,
        EngagementRetracted e => e.Engagement,
        _ => null,
    };
}
