using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Event = Chancery.Contracts.Feed.V1.RecordedEvent.EventOneofCase;

namespace Chancery.Cli.Rendering;

/// <summary>Events in few words.</summary>
internal static class EventWords
{
    /// <summary>One line: position, time, what happened, to what, the facts, by whom.</summary>
    public static string Line(RecordedEvent recorded) =>
        $"{recorded.Position,8}  {Facts.Moment(recorded.RecordedTime)}  {Name(recorded),-22}  {recorded.StreamId}  {Summary(recorded)}  by {recorded.Actor}";

    /// <summary>The name of the event's message: "EngagementRecorded".</summary>
    public static string Name(RecordedEvent recorded) =>
        recorded.EventCase == Event.None ? "(unknown to this version)" : recorded.EventCase.ToString();

    /// <summary>Why, in the words of who did it; empty for events that have no reason.</summary>
    public static string Reason(RecordedEvent recorded) => recorded.EventCase switch
    {
        Event.EngagementRecorded => recorded.EngagementRecorded.Reason,
        Event.EngagementCorrected => recorded.EngagementCorrected.Reason,
        Event.EngagementRetracted => recorded.EngagementRetracted.Reason,
        _ => recorded.Reason,
    };

    private static string Summary(RecordedEvent recorded) => recorded.EventCase switch
    {
        Event.DocumentReceived => Document(recorded.DocumentReceived),
        Event.DocumentReread => $"read again by {recorded.DocumentReread.Extraction?.Extractor}",
        Event.EngagementRecorded => Engagement(recorded.EngagementRecorded.Engagement),
        Event.EngagementCorroborated => $"{Engagement(recorded.EngagementCorroborated.Engagement)}, also told by {recorded.EngagementCorroborated.Account?.DocumentId}",
        Event.EngagementCorrected => $"{Engagement(recorded.EngagementCorrected.Engagement)}; {string.Join(", ", recorded.EngagementCorrected.UpdateMask?.Paths ?? [])} corrected: {Reason(recorded)}",
        Event.EngagementRetracted => $"{Engagement(recorded.EngagementRetracted.Engagement)}: {Reason(recorded)}",
        Event.EntityRegistered => EntityEventWords.Of(recorded.EntityRegistered),
        Event.NameAdded => EntityEventWords.Of(recorded.NameAdded),
        Event.TenureRecorded => EntityEventWords.Of(recorded.TenureRecorded),
        Event.ExternalIdAdded => EntityEventWords.Of(recorded.ExternalIdAdded),
        Event.EntitiesMerged => EntityEventWords.Of(recorded.EntitiesMerged),
        Event.EntitySplit => EntityEventWords.Of(recorded.EntitySplit),
        Event.EntitiesDeclaredDifferent => EntityEventWords.Of(recorded.EntitiesDeclaredDifferent),
        Event.EntityDifferenceWithdrawn => EntityEventWords.Of(recorded.EntityDifferenceWithdrawn),
        Event.ParticularsRecorded => EntityEventWords.Of(recorded.ParticularsRecorded),
        Event.RecordDeferred => EntityEventWords.Of(recorded.RecordDeferred),
        Event.RecordSettled => EntityEventWords.Of(recorded.RecordSettled),
        _ => "",
    };

    private static string Document(DocumentReceived received) => Joined(
        received.Document.Title.Length > 0 ? $"“{received.Document.Title}”" : "", received.Document.Publisher, Facts.Day(received.Document.PublishedDate));

    private static string Engagement(Engagement engagement) => Joined(
        Facts.What(engagement), string.Join(' ', engagement.Parties.Select(Facts.Code)), Facts.Where(engagement.Place), Facts.When(engagement));

    private static string Joined(params IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
