namespace Chancery.Reading;

/// <summary>The chunks of a sentence with who stands as subject and argument of its verbs and nouns.</summary>
internal sealed class SentenceGrammar
{
    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly SentenceReading reading;
    private readonly SubjectFinder subjectFinder;
    private readonly ArgumentFinder argumentFinder;
    private readonly Dictionary<int, List<Mention>> subjects = [];
    private readonly Dictionary<int, List<Argument>> arguments = [];

    public SentenceGrammar(Passage passage, Vocabulary vocabulary, SentenceReading reading)
    {
        (this.passage, this.vocabulary, this.reading) = (passage, vocabulary, reading);
        Chunks = new Chunker(passage, vocabulary, reading).Chunks();
        subjectFinder = new SubjectFinder(vocabulary, reading, this);
        argumentFinder = new ArgumentFinder(passage, vocabulary, reading, this);
    }

    public List<Chunk> Chunks { get; }

    /// <summary>The index of the chunk that covers a token, or the one after it.</summary>
    public int IndexAt(int token)
    {
        var (low, high) = (0, Chunks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Chunks[middle].Span.End <= token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Whether a mention can be the subject or object of a verb by itself.</summary>
    public bool IsFree(Mention mention)
    {
        if (!mention.IsActor || !mention.TakesPart || passage.Key(mention.Span.End) == "'s" || reading.IsOnlyMentioned(mention))
            return false;
        return !reading.IsGoverned(mention) || IsOfCollective(mention) || (mention.Office is not null && passage.Key(mention.Span.First - 1) == "(");
    }

    // "the delegation of Iraq", "officials from the Ministry of Chad": the body acts.
    private bool IsOfCollective(Mention mention)
    {
        var before = mention.Span.First - 1;
        if (vocabulary.Is("determiner", passage.Key(before)))
            before--;
        if (!(passage.Key(before) is "of" or "from" && vocabulary.Is("collective", passage.Key(before - 1))))
            return false;
        var index = IndexAt(before - 1) - 1;
        while (index >= 0 && Chunks[index].Kind == ChunkKind.Word && passage.Tokens[Chunks[index].Span.First].IsWord)
            index--;
        return index < 0 || Chunks[index].Kind != ChunkKind.Preposition;
    }

    public bool IsGoverned(int index) => GovernorOf(index).Key.Length > 0;

    /// <summary>The preposition before a noun's group, with its index; empty for none.</summary>
    public (int Index, string Key) GovernorOf(int index)
    {
        var start = Chunks[index].Event?.Start ?? Chunks[index].Span.First;
        var before = IndexAt(start) - 1;
        return before >= 0 && Chunks[before].Kind == ChunkKind.Preposition ? (before, Chunks[before].Key) : (before, "");
    }

    /// <summary>"the session of the Norwegian-Swedish Joint Commission": the body that a noun is of.</summary>
    public int? Nested(int index)
    {
        if (index + 1 >= Chunks.Count || Chunks[index + 1].Key != "of")
            return null;
        for (var i = index + 1; i < Chunks.Count && i <= index + 8; i++)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Comma)
                return null;
            if (Chunks[i].Kind == ChunkKind.Event)
                return Chunks[i].Event!.Row.Kind == "gathering" && GovernorOf(i).Key == "of" ? i : null;
        }
        return null;
    }

    /// <summary>The noun of an engagement that is a verb's subject: "the Commission met", "the team led by X left"; null for none.</summary>
    public int? SubjectNoun(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative || Chunks[i].Verb is { IsFinite: true } or { Tense: VerbTense.Ing })
                return null;
            if (Chunks[i].Kind == ChunkKind.Event && !IsGoverned(i))
                return i;
        }
        return null;
    }

    /// <summary>Where a journey goes: "a tour of Chad and Togo", "a visit that will take him to Chad, from 2 to 3 May; Togo, from 4 to 5".</summary>
    public IEnumerable<Argument> Stops(int journey)
    {
        var own = Arguments(journey + 1);
        if (Chunks[journey].Event!.Row.Rule.StartsWith("tour", StringComparison.Ordinal) && own.Where(argument => argument.Preposition == "of" && argument.Under.Length == 0 && IsStop(argument)).ToList() is { Count: > 0 } toured)
            return toured;
        for (var i = journey + 1; i < Chunks.Count && Chunks[i].Kind != ChunkKind.Stop; i++)
        {
            if (Chunks[i].Verb is { Lemma: "take" or "lead" or "bring" } && Arguments(i + 1).SkipWhile(argument => argument.Preposition != "to").Where(argument => argument.Preposition is "to" or "object" && IsStop(argument)).ToList() is { Count: > 0 } taken)
                return taken;
        }
        var cities = own.Where(argument => argument.Preposition == "to" && IsStop(argument)).ToList();
        return cities.Select(argument => argument.Mention.Code).Distinct().Count() > 1 ? cities : [];
    }

    private static bool IsStop(Argument argument) => argument.Mention is { Kind: MentionKind.Party, Code.Length: 2, Form: PartyForm.Name or PartyForm.City };

    /// <summary>Who organises what a noun names: "A workshop opened in Oslo, organised by the Ministry in cooperation with the Union".</summary>
    public IEnumerable<Argument> Organisers(int index)
    {
        for (var i = index + 1; i < Chunks.Count && Chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Relative); i++)
        {
            if (Chunks[i].Verb is { } organised && vocabulary.Is("organising", organised.Lemma) && i + 1 < Chunks.Count && Chunks[i + 1].Key is "by" or "jointly")
                return Arguments(i + 1).Where(argument => argument.Preposition is "by" or "with" or "companion" && argument.Mention.IsActor);
        }
        return [];
    }

    /// <summary>Whether a mission does what a verb says: its going is no visit of who leads it.</summary>
    public bool IsMissions(int verb) => SubjectNoun(verb) is { } noun && Chunks[noun].Event!.Row.Kind == "mission";

    /// <summary>Who does what the verb at a chunk says; empty when its sentence does not tell.</summary>
    public IReadOnlyList<Mention> Subjects(int verb) => Remembered(subjects, verb, index => subjectFinder.Subjects(index));

    /// <summary>Those who stand between two chunks after "accompanied by", "together with", "represented by".</summary>
    public IEnumerable<Mention> Companions(int from, int to) => subjectFinder.Companions(from, to);

    /// <summary>Where the subject of a verb after a relative clause is looked for; null where none stands before it.</summary>
    public int? AfterRelative(int verb) => subjectFinder.AfterRelative(verb);

    /// <summary>All who stand after a chunk, as far as its clause reaches.</summary>
    public IReadOnlyList<Argument> Arguments(int from) => Remembered(arguments, from, argumentFinder.Arguments);

    /// <summary>Whether a mention stands on the other side of a verb or noun: its object, or under "with" and "to", and not its doer.</summary>
    public bool IsOther(Span trigger, Span words)
    {
        var at = IndexAt(trigger.First);
        var isNoun = at < Chunks.Count && Chunks[at].Kind == ChunkKind.Event;
        foreach (var argument in Arguments(IndexAt(trigger.End - 1) + 1))
        {
            if (argument.Mention.Span == words)
                return argument.Preposition is not ("by" or "after") && !(isNoun && argument.Preposition is "of" or "from" or "object" && Chunks[at].Event!.Row.Kind is "journey" or "letter");
        }
        return true;
    }

    // Asked for by several frames: found once, so that the work stays within the square of a sentence's length.
    private static List<T> Remembered<T>(Dictionary<int, List<T>> known, int index, Func<int, List<T>> find)
    {
        if (!known.TryGetValue(index, out var found))
            known[index] = found = find(index);
        return found;
    }
}
