using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Where and when one is in the course of the text: "On 5 May …" and "In Guyana, …" govern what follows until another is told,
/// and so does the engagement told last.
/// </summary>
internal sealed class Course
{
    private const int LeavingReach = 5;

    private readonly List<Stop<Day>> days = [];
    private readonly List<Stop<Scene>> places = [];

    public Course(Passage passage, Vocabulary vocabulary, Dateline dateline, IEnumerable<SentenceReading> readings, IEnumerable<Telling> tellings)
    {
        var around = new Surroundings(passage, vocabulary);
        var finder = new PlaceFinder(passage, vocabulary, dateline);
        var isFirst = true;
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline))
        {
            if (isFirst)
                Lead = Told(reading, finder);
            isFirst = false;
            foreach (var day in reading.Days)
            {
                if (!day.IsAside && day.Start.IsDay && around.IsFronted(reading.Sentence, day.Span, dateline.Words) && !day.Span.Overlaps(dateline.Words ?? default))
                    days.Add(new(day.Span.First, reading.Sentence.Paragraph, day));
            }
            foreach (var mention in reading.Mentions)
            {
                if (mention.Kind == MentionKind.Party && (Arrives(passage, vocabulary, mention) || (finder.IsLocated(mention, mention.Span, EngagementType.Meeting) && around.IsFronted(reading.Sentence, mention.Span, dateline.Words))))
                    places.Add(new(mention.Span.First, reading.Sentence.Paragraph, finder.SceneOf(mention)));
            }
        }
        foreach (var telling in tellings.Where(telling => !telling.Sentence.IsHeadline))
        {
            if (telling.Day is { Start.IsDay: true } day && telling.Status == EngagementStatus.Held)
                days.Add(new(telling.Trigger.First, telling.Sentence.Paragraph, day));
            if (telling.Place is { } place && telling.Mode == EngagementMode.InPerson && telling.Status is EngagementStatus.Held or EngagementStatus.Scheduled)
                places.Add(new(telling.Trigger.First, telling.Sentence.Paragraph, place));
        }
        days.Sort((a, b) => a.At.CompareTo(b.At));
        places.Sort((a, b) => a.At.CompareTo(b.At));
    }

    /// <summary>When and where the first sentence says that its news was, whatever else it tells.</summary>
    public (Day? Day, Scene? Place) Lead { get; }

    /// <summary>The day in force before a token; null when none was told.</summary>
    public Stop<Day>? DayAt(int at) => Last(days, at);

    /// <summary>The place in force before a token.</summary>
    public Stop<Scene>? PlaceAt(int at) => Last(places, at);

    private static (Day?, Scene?) Told(SentenceReading reading, PlaceFinder finder)
    {
        var city = reading.Mentions.Find(mention => mention.City.Length > 0 && finder.IsLocated(mention, mention.Span, EngagementType.Meeting));
        return (reading.Days.Find(day => !day.IsAside && day.Start.IsDay), city is null ? null : finder.SceneOf(city));
    }

    private static Stop<T>? Last<T>(List<Stop<T>> stops, int at)
    {
        var (low, high) = (0, stops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stops[middle].At < at ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? null : stops[low - 1];
    }

    // "arrived in Suva", "continued to Apia", "First stop is Apia".
    private static bool Arrives(Passage passage, Vocabulary vocabulary, Mention mention)
    {
        if (!Gazetteer.Shared.IsCountry(mention.Code) || !(mention.City.Length > 0 || mention.Form == PartyForm.Name))
            return false;
        var before = mention.Span.First - 1;
        while (passage.Key(before) is "the" or "to" or "in" or "at" or "for" or "is")
            before--;
        return vocabulary.Is("arrives", passage.Key(before)) || (passage.Key(mention.Span.First - 1) == "for" && Leaves(passage, vocabulary, before));
    }

    // "left the island yesterday for Nassau"
    private static bool Leaves(Passage passage, Vocabulary vocabulary, int before)
    {
        for (var i = before; i > before - LeavingReach; i--)
        {
            if (vocabulary.Is("leaves", passage.Key(i)))
                return true;
        }
        return false;
    }

    /// <param name="At">The token where it is told.</param>
    internal sealed record Stop<T>(int At, int Paragraph, T Value);
}
