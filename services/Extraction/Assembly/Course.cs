using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Where and when one is in the course of the text: "On 5 May …" and "In Guyana, …" govern what follows until another is told,
/// and so does the engagement told last.
/// </summary>
internal sealed class Course
{
    private const int LeavingReach = 5;
    private const int LongestHeading = 7;

    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly Dateline dateline;
    private readonly DayFinder days;
    private readonly Surroundings around;
    private readonly PlaceFinder finder;
    private readonly Stops<Day> held = new();
    private readonly Stops<Day> announced = new();
    private readonly Stops<Scene> places = new();

    public Course(Passage passage, Vocabulary vocabulary, Dateline dateline, DayFinder days, IEnumerable<SentenceReading> readings, IEnumerable<Telling> tellings)
    {
        (this.passage, this.vocabulary, this.dateline, this.days) = (passage, vocabulary, dateline, days);
        (around, finder) = (new Surroundings(passage, vocabulary), new PlaceFinder(passage, vocabulary, dateline));
        var body = readings.Where(reading => !reading.Sentence.IsHeadline).ToList();
        // The line of a date or place above the text tells no news.
        if (body.Find(reading => reading.Sentence.Span.Length > LongestHeading + 2 || !reading.Sentence.Span.Overlaps(dateline.Words ?? default)) is { } first)
            Lead = (days.LeadOf(first), LeadPlace(first));
        body.ForEach(Add);
        foreach (var telling in tellings.Where(telling => !telling.Sentence.IsHeadline))
            Add(telling);
    }

    /// <summary>When and where the first sentence says that its news was, whatever else it tells.</summary>
    public (Day? Day, Scene? Place) Lead { get; }

    /// <summary>The day in force where an engagement is told, as far as its verb may be of that day; null when none was told.</summary>
    public Stop<Day>? DayOf(Telling telling)
    {
        var (past, coming) = (held.Before(telling.Trigger.First), announced.Before(telling.Trigger.First));
        if (telling.Status != EngagementStatus.Held)
            return coming;
        return coming is not null && coming.Governs(telling.Sentence) && coming.At > (past?.At ?? -1) && days.Fits(coming.Value, telling.Trigger, telling.Status) ? coming : past;
    }

    /// <summary>The place in force before a token.</summary>
    public Stop<Scene>? PlaceAt(int at) => places.Before(at);

    private void Add(SentenceReading reading)
    {
        var sentence = reading.Sentence;
        foreach (var day in reading.Days.Where(day => day.Start.IsDay && !day.Span.Overlaps(dateline.Words ?? default)))
        {
            var isHeading = sentence.Span.Length <= LongestHeading && sentence.Span.Length - day.Span.Length <= 2;
            if ((!day.IsAside && around.IsFronted(sentence, day.Span, dateline.Words)) || days.IsNews(sentence, day))
                Add(new Stop<Day>(day.Span.First, sentence.Paragraph, day, isHeading));
        }
        foreach (var mention in reading.Places.Where(mention => mention.Kind == MentionKind.Party))
        {
            if (Arrives(mention) || (finder.IsLocated(mention, mention.Span, EngagementType.Meeting) && around.IsFronted(sentence, mention.Span, dateline.Words)))
                places.Add(new(mention.Span.First, sentence.Paragraph, finder.SceneOf(mention)));
        }
    }

    private void Add(Telling telling)
    {
        var (at, paragraph) = (telling.Trigger.First, telling.Sentence.Paragraph);
        if (telling.Day is { Start.IsDay: true } day && telling.Status is EngagementStatus.Held or EngagementStatus.Scheduled)
            Add(new Stop<Day>(at, paragraph, day));
        if (telling.Place is { } place && telling.Mode == EngagementMode.InPerson && telling.Status is EngagementStatus.Held or EngagementStatus.Scheduled)
            places.Add(new(at, paragraph, place));
    }

    private void Add(Stop<Day> stop)
    {
        if (days.IsPossible(stop.Value, EngagementStatus.Held))
            held.Add(stop);
        if (days.IsPossible(stop.Value, EngagementStatus.Scheduled))
            announced.Add(stop);
    }

    private Scene? LeadPlace(SentenceReading reading) =>
        reading.Places.FirstOrDefault(mention => mention.City.Length > 0 && finder.IsLocated(mention, mention.Span, EngagementType.Meeting)) is { } city ? finder.SceneOf(city) : null;

    // "arrived in Suva", "continued to Apia", "First stop is Apia".
    private bool Arrives(Mention mention)
    {
        if (!Gazetteer.Shared.IsCountry(mention.Code) || !(mention.City.Length > 0 || mention.Form == PartyForm.Name))
            return false;
        var before = mention.Span.First - 1;
        while (passage.Key(before) is "the" or "to" or "in" or "at" or "for" or "is")
            before--;
        return vocabulary.Is("arrives", passage.Key(before)) || (passage.Key(mention.Span.First - 1) == "for" && around.Has("leaves", before - LeavingReach, before + 1));
    }
}
