using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Where and when one is in the course of the text: "On 5 May …" and "In Guyana, …" govern what follows until another is told,
/// and so does the engagement told last.
/// </summary>
internal sealed class Course
{
    private const int LeavingReach = 5;

    private readonly List<Stop<Day>> dayStops = [];
    private readonly List<Stop<Scene>> placeStops = [];

    public Course(Passage passage, Vocabulary vocabulary, Dateline dateline, DayFinder days, IEnumerable<SentenceReading> readings, IEnumerable<Telling> tellings)
    {
        var around = new Surroundings(passage, vocabulary);
        var finder = new PlaceFinder(passage, vocabulary, dateline);
        var isFirst = true;
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline))
        {
            if (isFirst)
                Lead = (days.LeadOf(reading), LeadPlace(reading, finder));
            isFirst = false;
            foreach (var day in reading.Days)
            {
                if (!day.Span.Overlaps(dateline.Words ?? default) && ((!day.IsAside && day.Start.IsDay && around.IsFronted(reading.Sentence, day.Span, dateline.Words)) || days.IsNews(reading.Sentence, day)))
                    dayStops.Add(new(day.Span.First, reading.Sentence.Paragraph, day));
            }
            foreach (var mention in reading.Mentions)
            {
                if (mention.Kind == MentionKind.Party && (Arrives(passage, vocabulary, mention) || (finder.IsLocated(mention, mention.Span, EngagementType.Meeting) && around.IsFronted(reading.Sentence, mention.Span, dateline.Words))))
                    placeStops.Add(new(mention.Span.First, reading.Sentence.Paragraph, finder.SceneOf(mention)));
            }
        }
        foreach (var telling in tellings.Where(telling => !telling.Sentence.IsHeadline))
        {
            if (telling.Day is { Start.IsDay: true } day && telling.Status == EngagementStatus.Held)
                dayStops.Add(new(telling.Trigger.First, telling.Sentence.Paragraph, day));
            if (telling.Place is { } place && telling.Mode == EngagementMode.InPerson && telling.Status is EngagementStatus.Held or EngagementStatus.Scheduled)
                placeStops.Add(new(telling.Trigger.First, telling.Sentence.Paragraph, place));
        }
        dayStops.Sort((a, b) => a.At.CompareTo(b.At));
        placeStops.Sort((a, b) => a.At.CompareTo(b.At));
    }

    /// <summary>When and where the first sentence says that its news was, whatever else it tells.</summary>
    public (Day? Day, Scene? Place) Lead { get; }

    /// <summary>The day in force before a token; null when none was told.</summary>
    public Stop<Day>? DayAt(int at) => Last(dayStops, at);

    /// <summary>The place in force before a token.</summary>
    public Stop<Scene>? PlaceAt(int at) => Last(placeStops, at);

    private static Scene? LeadPlace(SentenceReading reading, PlaceFinder finder) =>
        reading.Mentions.Find(mention => mention.City.Length > 0 && finder.IsLocated(mention, mention.Span, EngagementType.Meeting)) is { } city ? finder.SceneOf(city) : null;

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
