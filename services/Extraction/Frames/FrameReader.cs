using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Finds the engagements that a sentence tells, with their roles.</summary>
internal sealed class FrameReader(Passage passage, Vocabulary vocabulary, Calendar calendar, SceneFinder scenes, Discourse discourse)
{
    private readonly Attendance attendance = new(passage, vocabulary);

    /// <summary>Tellings that name too little to be engagements, but when and where.</summary>
    public List<Telling> Settings { get; } = [];

    public List<Telling> In(SentenceReading reading)
    {
        var tellings = new List<Telling>();
        var verbs = new VerbFrames(passage, vocabulary, reading);
        var drafts = verbs.Drafts().ToList();
        drafts.AddRange(new NounFrames(passage, vocabulary, reading).Drafts(verbs.Told));
        foreach (var draft in drafts.OrderBy(draft => draft.Trigger.First))
        {
            if (attendance.Joins(reading, draft))
                continue;
            foreach (var part in new Division(vocabulary, passage, reading).Parts(WithSpeaker(draft)))
            {
                if (Tell(reading, draft, part) is { } telling)
                    tellings.Add(telling);
            }
        }
        attendance.Remember(tellings);
        attendance.Read(reading);
        return tellings;
    }

    // Where the sentence names nobody who does it, the speaker in force does.
    private Draft WithSpeaker(Draft draft)
    {
        if (draft.First.Count > 0 || (draft.Voice == Voice.Noun && draft.Second.Count != 1) || draft.Second.Any(argument => argument.Preposition is "between" or "among"))
            return draft;
        if ((draft.Voice is Voice.Active ? discourse.Subject ?? discourse.Protagonist : discourse.Protagonist) is not { } speaker)
            return draft;
        if (draft.Second.Any(argument => argument.Mention.Persons.Contains(speaker)))
            return draft;
        return draft with
        {
            First = [new Mention { Span = new Span(draft.Trigger.First, draft.Trigger.First + 1), Kind = MentionKind.Pronoun, Persons = [speaker], Codes = speaker.Represents.Length > 0 ? [speaker.Represents] : [] }],
            IsReferred = true,
        };
    }

    private Telling? Tell(SentenceReading reading, Draft draft, Part part)
    {
        var subjects = part.First.Concat(draft.Companions).ToList();
        var words = subjects.Concat(part.Second).Select(mention => mention.Span).Where(reading.Sentence.Span.Overlaps).Aggregate(draft.Trigger, (all, next) => all.To(next));
        var before = passage.Key(draft.Trigger.First - 1);
        var telling = new Telling
        {
            Type = draft.Type,
            Voice = draft.Voice,
            Sentence = reading.Sentence,
            Words = words,
            Trigger = draft.Trigger,
            Rule = draft.Rule,
            Status = draft.Status,
            IsWeak = draft.IsWeak,
            IsReferred = draft.IsReferred,
            Mode = Modes.Of(draft.Type, vocabulary, passage, reading.Sentence),
            IsFurther = Enumerable.Range(Math.Max(0, draft.Trigger.First - 1), draft.Trigger.Length + 1).Any(i => vocabulary.Is("furthering", passage.Key(i))) || vocabulary.Is("furthering", before),
        };
        var (first, second) = Roles.Of(draft.Type);
        foreach (var mention in subjects)
            telling.Add(mention, first);
        foreach (var mention in part.Second)
            telling.Add(mention, second);
        Complete(telling);
        Place(telling, reading, draft, part);
        if (Plausibility.Holds(telling, discourse, calendar, passage))
            return telling;
        if (telling is { Type: EngagementType.Meeting, Status: EngagementStatus.Held, Persons.Count: 1, Place: not null } && !telling.Sentence.IsHeadline)
            Settings.Add(telling);
        return null;
    }

    // "During the visit the President will hold talks": with those in force, where the sentence names one side only.
    private void Complete(Telling telling)
    {
        if (telling.Type is not (EngagementType.Meeting or EngagementType.Signing) || telling.Parties.Count > 1 || (telling.Persons.Count > 1 && telling.Type == EngagementType.Meeting))
            return;
        if (discourse.Circle.Length > 2 || discourse.Parties.Length != 2 || !telling.Persons.Keys.All(discourse.Circle.Contains) || !telling.Parties.Keys.All(discourse.Parties.Contains))
            return;
        var (role, _) = Roles.Of(telling.Type);
        telling.IsReferred = true;
        foreach (var person in discourse.Circle)
            telling.Persons.TryAdd(person, (telling.Trigger, role));
        foreach (var code in discourse.Parties)
            telling.Parties.TryAdd(code, role);
    }

    private void Place(Telling telling, SentenceReading reading, Draft draft, Part part)
    {
        var clause = new Clause(reading, passage, vocabulary, draft.Trigger);
        // Of several in a list each has the day that stands nearest to it.
        var near = part.Second.Count > 0 && part.Second.Count < draft.Second.Count && reading.Days.Count > 1 ? part.Second[^1].Span : draft.Trigger;
        telling.Day = SceneFinder.DayOf(reading, near, clause);
        telling.Place = scenes.PlaceOf(reading, draft.Trigger, clause, draft.Type, part.Second);
        telling.Delegations = draft.Type == EngagementType.Conference ? Counts.Delegations(passage, vocabulary, reading.Sentence) : 0;
        if (draft.Type == EngagementType.Visit && part.Second is [{ Kind: MentionKind.Party, Code.Length: 2 } destination])
            telling.Place = new Scene(destination.City, destination.Code, destination.Span);
        scenes.AddHostAndDestination(telling, reading, clause);
    }
}
