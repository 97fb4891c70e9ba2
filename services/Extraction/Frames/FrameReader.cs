using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Finds the engagements that a sentence tells, with their roles.</summary>
internal sealed class FrameReader(Passage passage, Vocabulary vocabulary, Calendar calendar, SceneFinder scenes, Discourse discourse)
{
    private readonly Attendance attendance = new(passage, vocabulary);

    private readonly Roll roll = new(passage);

    // How many chunks may stand before the "with" of a sentence without a verb: "Shortly afterwards on Thursday with X".
    private const int FurtherLead = 6;

    private Telling? last;

    private readonly DocumentHeadings headings = new(passage, vocabulary);

    /// <summary>Tellings that name too little to be engagements, but when and where.</summary>
    public List<Telling> Settings { get; } = [];

    public List<Telling> In(SentenceReading reading)
    {
        var tellings = new List<Telling>();
        var verbs = new VerbFrames(passage, vocabulary, reading);
        var drafts = verbs.Drafts().ToList();
        drafts.AddRange(new NounFrames(passage, vocabulary, reading).Drafts(verbs.Told));
        if (headings.Of(reading) is { } document)
        {
            drafts.RemoveAll(draft => draft.Type is EngagementType.Statement);
            drafts.Add(document);
        }
        if (roll.Items(reading) is { } list)
        {
            foreach (var item in list.Items)
                Add(tellings, Tell(reading, list.Draft, new Part(list.Draft.First, [item])));
        }
        if (drafts.Count == 0 && Further(reading) is { } further)
            drafts.Add(further);
        foreach (var draft in drafts.OrderBy(draft => draft.Trigger.First).Select(OfMission))
        {
            if (attendance.Joins(reading, draft))
                continue;
            var spoken = WithSpeaker(draft, reading.Sentence.IsHeadline);
            if (roll.Opens(reading, spoken))
                continue;
            foreach (var part in new Division(vocabulary, passage, reading).Parts(spoken))
            {
                Add(tellings, Tell(reading, draft, part));
            }
        }
        foreach (var message in tellings.Where(telling => telling.Type == EngagementType.Message))
            Address(message, tellings);
        if (!reading.Sentence.IsHeadline)
            last = tellings.LastOrDefault() ?? (last is { } kept && reading.Sentence.Paragraph - kept.Sentence.Paragraph <= 1 ? kept : null);
        attendance.Remember(tellings);
        attendance.Read(reading);
        return tellings;
    }

    // "met X and delivered a message from Y": to X.
    private static void Address(Telling message, List<Telling> told)
    {
        if (told.FindLast(telling => telling.Type == EngagementType.Meeting && telling.Trigger.First < message.Trigger.First && telling.Persons.Keys.Any(message.Persons.ContainsKey)) is not { } meeting || meeting.Parties.Keys.Count(message.Parties.ContainsKey) > 1)
            return;
        foreach (var (person, part) in meeting.Persons)
            message.Persons.TryAdd(person, (part.Words, Role.Addressee));
        foreach (var code in meeting.Parties.Keys)
            message.Parties.TryAdd(code, Role.Addressee);
    }

    // "Then with X, the Minister of Chad, on trade.": a sentence without a verb goes on with the meetings told before.
    private Draft? Further(SentenceReading reading)
    {
        var chunks = reading.Grammar.Chunks;
        if (last is not { Type: EngagementType.Meeting or EngagementType.Call, IsWeak: false } before || reading.Sentence.IsHeadline || chunks.Exists(chunk => chunk.Verb is { IsFinite: true }))
            return null;
        var with = chunks.FindIndex(chunk => chunk.Key == "with");
        if (with is < 0 or > FurtherLead || chunks.Take(with).Any(chunk => chunk.Kind is ChunkKind.Mention or ChunkKind.Event or ChunkKind.Verb))
            return null;
        var others = reading.Grammar.Arguments(with).Where(argument => argument.Preposition == "with" && argument.Mention.Kind is MentionKind.Person or MentionKind.Office).ToList();
        return others.Count == 0 ? null : new Draft(before.Type, chunks[with].Span, "with", Voice.Active, before.Status, [], others);
    }

    private static void Add(List<Telling> tellings, Telling? telling)
    {
        if (telling is not null)
            tellings.Add(telling);
    }

    // "The Head of the Observation Mission arrived in Lima": with the mission.
    private Draft OfMission(Draft draft) =>
        draft.Type == EngagementType.Visit && draft.First.Any(mention => mention.Office is { } office && office.Post.Split(' ', '-').Any(word => vocabulary.Is("observing", Parties.Folding.Fold(word)))) ? draft with { Type = EngagementType.Mission } : draft;

    // Where the sentence names nobody who does it, the speaker in force does.
    private Draft WithSpeaker(Draft draft, bool isHeadline)
    {
        if (draft.IsAuthors)
            return draft with { First = [Author(draft.Trigger)], IsReferred = true };
        if (draft.First.Count > 0 || (draft.Voice == Voice.Noun && draft.Second.Count != 1) || draft.Second.Any(argument => argument.Preposition is "between" or "among"))
            return draft;
        // "Strongly condemns the attack": the body whose release it is.
        if (draft is { Type: EngagementType.Statement, Noun: null } && !isHeadline)
            return draft with { First = discourse.Home.Length == 0 ? [] : [new Mention { Span = draft.Trigger, Kind = MentionKind.Party, Code = discourse.Home, Codes = [discourse.Home] }], IsReferred = true };
        // "was summoned to the Ministry": by those whose release it is.
        if (draft.Voice == Voice.Passive && discourse.Home.Length > 0 && (discourse.Protagonist is not { } host || host.Represents != discourse.Home || draft.Second.Any(argument => argument.Mention.Persons.Contains(host))))
            return draft with { First = [new Mention { Span = draft.Trigger, Kind = MentionKind.Party, Code = discourse.Home, Codes = [discourse.Home] }], IsReferred = true };
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

    private Mention Author(Span words)
    {
        var author = new Mention { Span = words with { End = words.First + 1 }, Kind = MentionKind.Pronoun, IsAuthor = true };
        discourse.Resolve(author);
        return author;
    }

    private Telling? Tell(SentenceReading reading, Draft draft, Part part)
    {
        var subjects = part.First.Concat(draft.Companions).ToList();
        var words = subjects.Concat(part.Second).Select(mention => mention.Span).Where(reading.Sentence.Span.Overlaps).Aggregate(reading.Sentence.Span.Overlaps(draft.Trigger) ? draft.Trigger : part.Second[0].Span, (all, next) => all.To(next));
        var before = passage.Key(draft.Trigger.First - 1);
        var telling = new Telling
        {
            Type = draft.Type,
            Voice = draft.Voice,
            Sentence = reading.Sentence,
            Words = words,
            Trigger = reading.Sentence.Span.Overlaps(draft.Trigger) ? draft.Trigger : part.Second[0].Span,
            Rule = draft.Rule,
            Status = draft.Status,
            IsWeak = draft.IsWeak,
            IsAttribution = draft.IsAttribution,
            IsDefinite = draft.Noun is { Determiner: "the" or "this" } noun && noun.Modifiers.Length <= 1 && noun.Before.Length == 0,
            IsReferred = draft.IsReferred,
            HasUnnamed = draft.HasUnnamed,
            IsAuthors = subjects.Exists(mention => mention.IsAuthor),
            Mode = Modes.Of(draft.Type, vocabulary, passage, reading.Sentence),
            IsFurther = Enumerable.Range(Math.Max(0, draft.Trigger.First - 1), draft.Trigger.Length + 1).Any(i => vocabulary.Is("furthering", passage.Key(i))) || vocabulary.Is("furthering", before),
        };
        var (first, second) = Roles.Of(draft.Type);
        foreach (var mention in subjects)
            telling.Add(mention, first);
        foreach (var mention in part.Second)
            telling.Add(mention, second);
        // "led by former President X of Chad": for whom the mission is, and not for Chad.
        if (telling.Type == EngagementType.Mission)
        {
            foreach (var former in telling.Persons.Keys.Where(person => person.Office is { IsFormer: true } && telling.Parties.Count > 1))
                telling.Parties.Remove(former.Represents);
        }
        Complete(telling);
        // A declaration is of the body whose release it is, where nobody else makes it.
        if (telling is { Type: EngagementType.Statement, Persons.Count: 0, Parties.Count: 0 } && draft.Noun is null && discourse.Home.Length > 0)
            telling.Parties[discourse.Home] = first;
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
        if (telling is { Type: EngagementType.Signing, Persons.Count: 0, Parties.Count: 0 } && discourse.Parties.Length > 1)
            AddInForce(telling);
        if (telling.Type == EngagementType.Call && telling.Persons.Count == 1 && discourse.Parties.Length == 2 && telling.Parties.Keys.All(discourse.Parties.Contains))
            AddInForce(telling);
        if (telling.Type is not (EngagementType.Meeting or EngagementType.Signing) || telling.Parties.Count > 1 || (telling.Persons.Count > 1 && telling.Type == EngagementType.Meeting))
            return;
        if (discourse.Circle.Length > 2 || discourse.Parties.Length != 2 || !telling.Persons.Keys.All(discourse.Circle.Contains) || !telling.Parties.Keys.All(discourse.Parties.Contains))
            return;
        AddInForce(telling);
    }

    private void AddInForce(Telling telling)
    {
        var (role, _) = Roles.Of(telling.Type);
        telling.IsReferred = true;
        foreach (var person in discourse.Circle)
            telling.Persons.TryAdd(person, (telling.Trigger, role));
        foreach (var code in discourse.Parties)
            telling.Parties.TryAdd(code, role);
    }

    private void Place(Telling telling, SentenceReading reading, Draft draft, Part part)
    {
        // Of several in a list each has the day that stands nearest to it.
        var near = part.Second.Count > 0 && part.Second.Count < draft.Second.Count && reading.Days.Count > 1 ? part.Second[^1].Span : telling.Trigger;
        telling.Day = scenes.DayOf(reading, near, draft.Type, draft.Status);
        telling.Place = scenes.PlaceOf(reading, telling.Trigger, draft.Type, part.Second);
        telling.Delegations = draft.Type == EngagementType.Conference ? Counts.Delegations(passage, vocabulary, reading.Sentence) : 0;
        if (draft.Type == EngagementType.Visit && part.Second is [{ Kind: MentionKind.Party, Code.Length: 2 } destination])
            telling.Place = new Scene(destination.City, destination.Code, destination.Span);
        scenes.AddHostAndDestination(telling, reading);
    }
}
