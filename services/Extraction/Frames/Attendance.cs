using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Sentences that come back to an engagement told before and name who was there too: "the meeting was attended by X", "also
/// present were Y and Z", "in the presence of W".
/// </summary>
internal sealed class Attendance(Passage passage, Vocabulary vocabulary)
{
    private const int Memory = 24;

    private readonly SideLeaders leaders = new(passage, vocabulary);

    private readonly List<Telling> told = [];

    public void Remember(IEnumerable<Telling> tellings)
    {
        told.AddRange(tellings.Where(telling => !telling.Sentence.IsHeadline));
        if (told.Count > Memory * 2)
            told.RemoveRange(0, told.Count - Memory);
    }

    /// <summary>Whether a draft only says who attended what was told before: those are added to it.</summary>
    public bool Joins(SentenceReading reading, Draft draft)
    {
        if (reading.Sentence.IsHeadline || draft.Noun is not { Determiner: "the" or "this" or "all" or "both" or "these" or "his" or "her" or "their" } noun || noun.Row.Kind is not ("encounter" or "ceremony" or "call" or "journey" or "gathering") || noun.Modifiers.Length > 1)
            return false;
        var isAttending = vocabulary.Is("attending", draft.Rule.Split(' ')[0]);
        if (!isAttending || draft.Second.Any(argument => argument.Preposition is "with" or "between"))
            return false;
        var targets = Targets(noun);
        foreach (var telling in targets)
            Add(telling, draft.First.Concat(draft.Companions));
        return targets.Count > 0;
    }

    // "It was chaired by X": of what was told last.
    private void ReadChair(SentenceReading reading)
    {
        var chunks = reading.Grammar.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is not { IsPassive: true } verb || !vocabulary.Is("chairing", verb.Lemma) || !(verb.Lemma == "accompany" || HasPronoun(chunks, i)))
                continue;
            var chairs = reading.Grammar.Arguments(i + 1).Where(argument => argument.Preposition == "by" && argument.Mention.Kind != MentionKind.Party).Select(argument => argument.Mention).ToList();
            var last = Last();
            foreach (var telling in told.Where(telling => telling.Trigger == last.Trigger))
                Add(telling, chairs);
        }
    }

    // "X signed for Norway and Y for Chad": what was told to be signed.
    private void ReadSignatories(SentenceReading reading)
    {
        if (told[^1] is not { Type: EngagementType.Signing } signing || signing.Sentence == reading.Sentence || reading.Sentence.Paragraph - signing.Sentence.Paragraph > 1)
            return;
        var chunks = reading.Grammar.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is { IsPassive: false } verb && vocabulary.Is("agreeing", verb.Lemma) && i + 1 < chunks.Count && chunks[i + 1].Key is "for" or "on" or "from")
                Add(signing, reading.Grammar.Subjects(i).Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office));
            // "Signing for Norway was X"
            else if (chunks[i].Verb is { IsPassive: true } written && vocabulary.Is("agreeing", written.Lemma) && HasPronoun(chunks, i))
                Add(signing, reading.Grammar.Arguments(i + 1).Where(argument => argument.Preposition == "by" && argument.Mention.Kind != MentionKind.Party).Select(argument => argument.Mention));
        }
    }

    private static bool HasPronoun(List<Chunk> chunks, int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= 3; i--)
        {
            if (chunks[i].Key == "it" || chunks[i].Key == "which")
                return true;
            if (chunks[i].Kind is ChunkKind.Mention or ChunkKind.Event)
                return false;
        }
        return verb == 0;
    }

    /// <summary>"Also present were X and Y"; "X and Y were present"; "in the presence of Z".</summary>
    public void Read(SentenceReading reading)
    {
        if (reading.Sentence.IsHeadline || told.Count == 0)
            return;
        ReadChair(reading);
        // Another encounter in the same sentence has those who are named.
        if (told[^1] is var last && (last.Sentence == reading.Sentence || !told.Exists(telling => telling.Sentence == reading.Sentence)) && leaders.Tell(reading, last))
            Add(last, SideLeaders.Of(reading, last));
        ReadSignatories(reading);
        var chunks = reading.Grammar.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Word || !vocabulary.Is("present", chunks[i].Key))
                continue;
            var here = told.Where(telling => telling.Sentence == reading.Sentence).ToList();
            var targets = here.Count > 0 ? here : chunks.Skip(i).FirstOrDefault(chunk => chunk.Event is not null)?.Event is { } noun ? Targets(noun) : [Last()];
            foreach (var telling in targets)
                Add(telling, Present(reading, i));
        }
    }

    private static IEnumerable<Mention> Present(SentenceReading reading, int index)
    {
        var chunks = reading.Grammar.Chunks;
        var isPresence = chunks[index].Key == "presence";
        if (isPresence)
            return reading.Grammar.Arguments(index + 1).Where(argument => argument.Preposition == "of").Select(argument => argument.Mention).Where(mention => mention.Kind != MentionKind.Party);
        var verb = Enumerable.Range(0, chunks.Count).FirstOrDefault(i => chunks[i].Verb is { Lemma: "be" } && Math.Abs(i - index) <= 3, -1);
        if (verb < 0)
            return index <= 1 ? reading.Grammar.Arguments(index + 1).Where(argument => argument.Preposition == "object").Select(argument => argument.Mention) : [];
        var subjects = verb < index ? reading.Grammar.Subjects(verb) : [];
        return subjects.Count > 0 ? subjects : reading.Grammar.Arguments(Math.Max(verb, index) + 1).Where(argument => argument.Preposition == "object").Select(argument => argument.Mention);
    }

    // "The two ministers discussed trade": said of the encounter told before, which is the one that others attended.
    private Telling Last() => told[^1] is { IsWeak: true } weak && told.FindLast(telling => !telling.IsWeak && Merging.Covers(telling, weak)) is { } encounter ? encounter : told[^1];

    private List<Telling> Targets(EventNoun noun)
    {
        // "They also discussed": said of an encounter, and none of its own.
        var fitting = told.FindLast(telling => !telling.IsWeak && Fits(noun, telling.Type)) ?? told.FindLast(telling => Fits(noun, telling.Type));
        if (fitting is null)
            return [];
        return noun.Row.IsPlural && passage.Key(noun.Span.End - 1) is not "talks"
            ? [.. told.TakeLast(Memory).Where(telling => telling.Type == fitting.Type)]
            : [.. told.Where(telling => telling.Trigger == fitting.Trigger)];
    }

    private static bool Fits(EventNoun noun, EngagementType type) => noun.Row.Kind switch
    {
        "encounter" => type is EngagementType.Meeting or EngagementType.Credentials or EngagementType.Conference or EngagementType.Call,
        "call" => type is EngagementType.Call or EngagementType.Meeting,
        "gathering" => type == EngagementType.Conference,
        "ceremony" => type is EngagementType.Ceremony or EngagementType.Credentials or EngagementType.Signing,
        _ => type == EngagementType.Visit,
    };

    private static void Add(Telling telling, IEnumerable<Mention> attending)
    {
        var (role, _) = Roles.Of(telling.Type);
        foreach (var mention in attending)
            telling.Add(mention, role);
    }
}
