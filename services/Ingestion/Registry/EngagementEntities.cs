using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Documents;
using Google.Type;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Ingestion.Registry;

/// <summary>The parties and persons of an engagement, as mentions and with their entities.</summary>
internal static class EngagementEntities
{
    /// <param name="set">Where to.</param>
    /// <param name="engagement">Whose.</param>
    /// <param name="documentDay">The day of the document, for an engagement of which no day is known.</param>
    public static void Add(this MentionSet set, Engagement engagement, Date? documentDay = null)
    {
        var account = engagement.Accounts.FirstOrDefault();
        for (var i = 0; i < engagement.Parties.Count; i++)
            set.Add(engagement.Parties[i], account.EvidenceOf($"parties[{i}]"));
        var day = engagement.DayOr(documentDay);
        for (var i = 0; i < engagement.Participants.Count; i++)
            if (engagement.Participants[i] is { EntityId.Length: 0 } participant)
                set.Add(participant.Name, participant.Post, participant.Represents, day, account.EvidenceOf($"participants[{i}]"));
        foreach (var action in engagement.Actions)
            set.Add(action);
    }

    public static void Add(this MentionSet set, Action action)
    {
        set.Add(action.Source, action.Evidence);
        set.Add(action.Target, action.Evidence);
    }

    /// <summary>Writes the entities in where none stands yet.</summary>
    public static void Link(this MentionSet set, Engagement engagement)
    {
        foreach (var party in engagement.Parties)
            party.EntityId = set.EntityOf(party);
        foreach (var participant in engagement.Participants.Where(participant => participant.EntityId.Length == 0))
            participant.EntityId = set.EntityOf(participant.Name, participant.Post, participant.Represents);
        foreach (var action in engagement.Actions)
            set.Link(action);
    }

    public static void Link(this MentionSet set, Action action)
    {
        action.Source.EntityId = set.EntityOf(action.Source);
        action.Target.EntityId = set.EntityOf(action.Target);
    }

    /// <summary>The first day of the engagement where the whole day is known.</summary>
    public static Date? DayOr(this Engagement engagement, Date? otherwise) =>
        engagement.StartDate is { } start && CalendarDates.IsDay(start) ? start : otherwise;

    /// <summary>The words for a field, or else those for the engagement itself.</summary>
    private static Evidence? EvidenceOf(this Account? account, string field) =>
        account?.Evidence.FirstOrDefault(evidence => evidence.Field == field) ?? account?.Evidence.FirstOrDefault();
}
