using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Registry;
using Google.Type;

namespace Chancery.Ingestion.Submitting;

/// <summary>Everyone whom a reading names, as mentions and with their entities.</summary>
internal static class ReadingEntities
{
    public static void Add(this MentionSet set, Extraction reading, Date? publishedDate)
    {
        foreach (var person in reading.Persons)
            set.Add(person.Name, person.Post, person.Represents, DayOf(person, reading, publishedDate), person.Evidence.FirstOrDefault());
        foreach (var engagement in reading.Engagements)
            set.Add(engagement, publishedDate);
        foreach (var action in reading.Actions)
            set.Add(action);
    }

    public static void Link(this MentionSet set, Extraction reading)
    {
        foreach (var person in reading.Persons)
            person.EntityId = set.EntityOf(person.Name, person.Post, person.Represents);
        foreach (var engagement in reading.Engagements)
            set.Link(engagement);
        foreach (var action in reading.Actions)
            set.Link(action);
    }

    /// <summary>The day on which the document shows the person in the post: of the first encounter, or else of the publication.</summary>
    private static Date? DayOf(PersonMention person, Extraction reading, Date? publishedDate) => reading.Engagements
        .FirstOrDefault(engagement => engagement.Participants.Any(participant => participant.Name == person.Name))
        ?.DayOr(publishedDate) ?? publishedDate;
}
