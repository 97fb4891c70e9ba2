using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Which of the dates of a sentence is that of an engagement in it.</summary>
internal sealed class DayFinder(Passage passage, Vocabulary vocabulary, Calendar calendar, Dateline dateline)
{
    private const int Fronted = 5;
    private const int Before = 8;
    private const int Partial = 10;
    private const int BehindAnother = 15;
    private const int Recent = 15;
    private const int IssuingReach = 2;
    private const int SayingReach = 12;
    private const int PersonReach = 8;

    private readonly Surroundings around = new(passage, vocabulary);
    private readonly Durations durations = new(passage, new Surroundings(passage, vocabulary));

    /// <summary>The nearest date that the words between allow; null when the sentence tells none.</summary>
    public Day? DayOf(SentenceReading reading, Span trigger, EngagementType type, EngagementStatus status)
    {
        Day? best = null;
        var least = int.MaxValue;
        foreach (var day in reading.Days)
        {
            if ((!day.IsAside || IsBeginning(day, type)) && Fits(day, trigger, status) && Cost(reading, trigger, day, type) is { } cost && cost < least)
                (best, least) = (day, cost);
        }
        return best is null ? null : durations.Spread(best, reading, type);
    }

    /// <summary>The day that a document's first sentence tells its news of, whatever its verb.</summary>
    public Day? LeadOf(SentenceReading reading)
    {
        var start = new Span(reading.Sentence.First, reading.Sentence.First);
        var days = reading.Days.Where(day => day.Start.IsDay && !IsOfPerson(day) && !IsOfFact(day.Span, start, EngagementType.Unspecified) && !(calendar.IsDated && day.Start.CompareTo(calendar.Reference!.Value) > 0)).ToList();
        // "Since Friday, a new consulate is open"
        return days.Find(day => !day.IsAside) ?? days.Find(day => passage.Key(day.Span.First - 1) == "since" && calendar.Reference is { IsDay: true } today && day.Start.DaysUntil(today) < Recent);
    }

    // "Minister X, who took office on 1 March"
    private bool IsOfPerson(Day day)
    {
        for (var i = day.Span.First - 1; i >= 0 && day.Span.First - i <= PersonReach && passage.Key(i) is not ("," or "."); i--)
        {
            if (passage.Key(i) is "who" or "whose" or "whom")
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence tells a day as that of its own news, whatever its verb.</summary>
    public bool IsNews(Sentence sentence, Day day) =>
        !day.IsAside && day.Start.IsDay && !IsOfFact(day.Span, new Span(sentence.First, sentence.First), EngagementType.Unspecified) && !around.IsCutOff(sentence.First, day.Span.First, isEvent: false)
        && calendar.IsDated && Math.Abs((day.End ?? day.Start).DaysUntil(calendar.Reference!.Value)) < Recent && IsPossible(day, EngagementStatus.Held);

    /// <summary>Whether an engagement of a status may be on a day: what is past lies not ahead of the document's day.</summary>
    public bool IsPossible(Day day, EngagementStatus status) =>
        !calendar.IsDated || !day.Start.IsDay || calendar.Reference is not { } today
        || (status == EngagementStatus.Scheduled ? (day.End ?? day.Start).CompareTo(today) >= 0 : day.Start.CompareTo(today) <= 0);

    // "has been in Zambia since 2 August"
    private bool IsBeginning(Day day, EngagementType type) => type == EngagementType.Mission && day.Start.IsDay && passage.Key(day.Span.First - 1) == "since";

    private int? Cost(SentenceReading reading, Span trigger, Day day, EngagementType type)
    {
        var partial = day.Start.IsDay ? 0 : Partial;
        if (day.Span.First >= trigger.First)
        {
            var distance = Math.Max(0, day.Span.First - trigger.End);
            return distance > Surroundings.Reach || around.IsCutOff(trigger.End, day.Span.First, Surroundings.IsEvent(type)) || IsOfFact(day.Span, trigger, type)
                ? null
                : distance + partial + Others(reading, trigger.End, day.Span.First);
        }
        if (around.IsFronted(reading.Sentence, day.Span, dateline.Words))
            return Fronted + partial;
        var back = trigger.First - day.Span.End;
        return back > Surroundings.Reach || around.IsInRelative(reading.Sentence, day.Span, trigger.First) || IsOfFact(day.Span, trigger, type) ? null : back + Before + partial + Others(reading, reading.Sentence.First, trigger.First);
    }

    // "the agreement signed in 2018", "the conference to be held in May" have dates of their own.
    private bool IsOfFact(Span day, Span trigger, EngagementType type)
    {
        var at = day.First - 1;
        while (passage.Key(at) is "on" or "in" or "at" or "from" or "for" or "the" or "early" or "late" or "between" or "there" or "here" or "down" or "out")
            at--;
        if (trigger.Covers(at))
            return false;
        // "was inaugurated on": what is told itself.
        if (vocabulary.Is("auxiliary", passage.Key(at - 1)) && !around.IsCutOff(trigger.End, at, isEvent: false))
            return false;
        // "The Forum opened on Monday": its own beginning.
        if (type == EngagementType.Conference && vocabulary.Is("begins", passage.Key(at)) && !around.IsCutOff(trigger.End, at, isEvent: false))
            return false;
        if (vocabulary.Is("dated-fact", passage.Key(at)))
            return true;
        // What is said tells of other days: "condemns the attack perpetrated yesterday".
        if (type is EngagementType.Statement or EngagementType.Message && (day.First - trigger.End > (around.Has("speech", trigger.First, trigger.End) ? SayingReach : IssuingReach) || IsParticiple(at)))
            return true;
        return vocabulary.Is("taking-place", passage.Key(at)) && passage.Key(at - 1) == "be" && type != EngagementType.Conference && (around.Has("topic-lead", trigger.End, at) || around.Has("encounter", trigger.End, at) || around.Has("conference", trigger.End, at));
    }

    private bool IsParticiple(int at) => at >= 0 && passage.Tokens[at] is { IsWord: true, IsCapital: false, Key: var key } && key.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Whether a day may be that of a verb: the present tense may tell what is to come ("convenes on Monday"), the past may not.</summary>
    public bool Fits(Day day, Span trigger, EngagementStatus status) => IsPossible(day, status) || (status != EngagementStatus.Scheduled && !IsPast(trigger));

    private bool IsPast(Span trigger) => passage.Key(trigger.First) is var key && (key.EndsWith("ed", StringComparison.Ordinal) || vocabulary.Is("past", key));

    // The date of another verb: "leaves tomorrow for Oslo to take part in".
    private int Others(SentenceReading reading, int from, int to) =>
        reading.Grammar.Chunks.Any(chunk => chunk.Kind == ChunkKind.Verb && chunk.Span.First >= from && chunk.Span.First < to && vocabulary.TellsEngagement(chunk.Verb!.Lemma)) ? BehindAnother : 0;
}
