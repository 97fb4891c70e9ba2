namespace Chancery.Reading;

/// <summary>The chunks of a sentence with who stands as subject and argument of its verbs and nouns.</summary>
internal sealed class SentenceGrammar
{
    private const int Reach = 60;
    private const int MostShared = 6;

    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly SentenceReading reading;

    public SentenceGrammar(Passage passage, Vocabulary vocabulary, SentenceReading reading)
    {
        (this.passage, this.vocabulary, this.reading) = (passage, vocabulary, reading);
        Chunks = new Chunker(passage, vocabulary, reading).Chunks();
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
        return !reading.IsGoverned(mention) || IsOfCollective(mention);
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

    /// <summary>Who does what the verb at a chunk says; empty when its sentence does not tell.</summary>
    public List<Mention> Subjects(int verb, int depth = 0)
    {
        if (depth < MostShared && SharesWith(verb) is { } sharing)
            return Subjects(sharing, depth + 1);
        var nominal = false;
        for (var i = verb - 1; i >= 0; i--)
        {
            var chunk = Chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Mention when IsFree(chunk.Mention!):
                    return List(i, verb);
                case ChunkKind.Mention:
                    nominal = true;
                    break;
                case ChunkKind.Event when !IsGoverned(i):
                    return chunk.Event!.Before is { Length: > 0 } before && Chunks[verb].Verb is { IsPassive: false } ? [.. before] : [];
                case ChunkKind.Relative when chunk.Key is "who" or "whom" or "which" or "that" && !nominal && verb - i <= 3:
                    return Antecedent(i);
                case ChunkKind.Relative:
                    return depth < 4 && Before(i) is { } main ? Subjects(main, depth + 1) : After(verb);
                case ChunkKind.Verb when depth >= 4:
                    return [];
                case ChunkKind.Verb:
                    return chunk.Verb!.Kind == VerbKind.Accompany && chunk.Verb.Tense == VerbTense.Participle ? Subjects(i, depth + 1) : Shared(i, verb, depth);
                case ChunkKind.Stop when chunk.Key is ";" or ":":
                    return depth < 4 && Before(i) is { } earlier ? Subjects(earlier, depth + 1) : [];
            }
        }
        return Chunks[verb].Verb is { Tense: VerbTense.Ing or VerbTense.Participle } || StartsAlone(verb) ? After(verb) : [];
    }

    // "arrived in Malé to attend", "met X and signed", "received X, stressing": the subject of the verb before.
    private int? SharesWith(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (Chunks[at].Kind == ChunkKind.Day || (Chunks[at].Kind == ChunkKind.Word && (vocabulary.IsAdverb(Chunks[at].Key) || vocabulary.Is("negation", Chunks[at].Key)))))
            at--;
        if (at < 0)
            return null;
        var tense = Chunks[verb].Verb!.Tense;
        var before = Before(at + 1, within: true);
        if (tense == VerbTense.Infinitive)
            return before;
        if (Chunks[at].Kind == ChunkKind.And)
            return before;
        if (Chunks[at].Kind == ChunkKind.Comma || (tense == VerbTense.Ing && Chunks[at].Kind == ChunkKind.Preposition))
            return before is { } earlier && RelativeOf(earlier) is null && (tense == VerbTense.Ing || Chunks[earlier].Verb!.IsFinite) && !HasFreeAfterComma(earlier, at) ? earlier : null;
        return null;
    }

    // "On arriving in Oslo, Minister X, ...": a name between commas that no verb has as its object.
    private bool HasFreeAfterComma(int earlier, int at)
    {
        var comma = -1;
        for (var i = earlier + 1; i < at; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Comma)
                comma = i;
            else if (Chunks[i].Kind == ChunkKind.Mention && comma >= 0 && i - comma <= 2 && !Chunks[earlier].Verb!.IsFinite && IsFree(Chunks[i].Mention!))
                return true;
        }
        return false;
    }

    // "Said Minister X": the subject after a verb that stands first.
    private bool StartsAlone(int verb) => verb == 0 && Chunks[verb].Verb!.Kind == VerbKind.Say;

    // "X met Y and signed", "X, who met Y, signed": the subject of the verb before, or of the main clause.
    private List<Mention> Shared(int before, int verb, int depth)
    {
        if (RelativeOf(before) is { } relative && Chunks.GetRange(before + 1, verb - before - 1).Exists(chunk => chunk.Kind == ChunkKind.Comma) && !Chunks.GetRange(before + 1, verb - before - 1).Exists(chunk => chunk.Kind == ChunkKind.And))
            return Antecedent(relative);
        return Subjects(before, depth + 1);
    }

    private int? RelativeOf(int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= 3; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Relative)
                return Chunks[i].Key is "who" or "which" ? i : null;
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Mention)
                return null;
        }
        return null;
    }

    private List<Mention> Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Mention && Chunks[i].Mention!.IsActor)
                return [Chunks[i].Mention!];
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Event or ChunkKind.Stop)
                return [];
        }
        return [];
    }

    private int? Before(int index, bool within = false)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Verb && Chunks[i].Verb!.Lemma.Length > 0)
                return i;
            if (within && Chunks[i].Kind == ChunkKind.Stop)
                return null;
        }
        return null;
    }

    // "Receiving Y, X stressed": the subject of the next finite verb.
    private List<Mention> After(int verb)
    {
        for (var i = verb + 1; i < Chunks.Count; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Verb && Chunks[i].Verb!.IsFinite)
            {
                var found = new List<Mention>();
                for (var j = i - 1; j > verb; j--)
                {
                    if (Chunks[j].Kind == ChunkKind.Comma && found.Count > 0)
                        break;
                    if (Chunks[j].Kind == ChunkKind.Mention && IsFree(Chunks[j].Mention!) && Chunks.GetRange(verb, j - verb).Exists(chunk => chunk.Kind == ChunkKind.Comma))
                        found.Insert(0, Chunks[j].Mention!);
                }
                // "Cutting the ribbon were X and Y"; "Attending, the palace said, were X and Y".
                if (found.Count == 0 && Chunks[i].Verb!.Lemma != "be")
                    continue;
                return found.Count == 0 ? [.. Arguments(i + 1).Where(argument => argument.Preposition == "object").Select(argument => argument.Mention)] : found;
            }
        }
        return [];
    }

    // The subject at an index with those listed before it, and those who accompany it.
    private List<Mention> List(int index, int verb)
    {
        var found = new List<Mention> { Chunks[index].Mention! };
        found.AddRange(reading.Mentions.Where(mention => mention != found[0] && mention.Span == found[0].Span));
        for (var i = index - 1; i >= 0; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative)
                break;
            if (Chunks[i].Kind != ChunkKind.Mention)
                continue;
            if (!IsFree(Chunks[i].Mention!) || !reading.AreListed(Chunks[i].Mention!, found[0]))
                break;
            found.Insert(0, Chunks[i].Mention!);
        }
        // "Norway and Sweden's Foreign Ministers" stay as they are; "X, accompanied by Y, met".
        found.AddRange(Companions(Chunks[0].Verb is { Kind: VerbKind.Accompany, Tense: VerbTense.Participle } ? 0 : index + 1, verb));
        return [.. found.Distinct()];
    }

    /// <summary>Those who stand between two chunks after "accompanied by", "together with", "represented by".</summary>
    public IEnumerable<Mention> Companions(int from, int to)
    {
        var isOpen = false;
        for (var i = from; i < to; i++)
        {
            var chunk = Chunks[i];
            if (chunk.Kind == ChunkKind.Verb)
                isOpen = chunk.Verb!.Kind == VerbKind.Accompany && chunk.Verb.Tense == VerbTense.Participle;
            else if (chunk.Kind is ChunkKind.Word && chunk.Key is "together" or "along" or "jointly" or "alongside" or "flanked")
                isOpen = true;
            else if (chunk.Kind is ChunkKind.Relative or ChunkKind.Stop)
                isOpen = false;
            else if (isOpen && chunk.Kind == ChunkKind.Mention && chunk.Mention!.TakesPart && chunk.Mention.Kind != MentionKind.Party)
                yield return chunk.Mention;
        }
    }

    public bool IsGoverned(int index) => GovernorOf(index).Key.Length > 0;

    /// <summary>The preposition before a noun's group, with its index; empty for none.</summary>
    public (int Index, string Key) GovernorOf(int index)
    {
        var start = Chunks[index].Event?.Start ?? Chunks[index].Span.First;
        var before = IndexAt(start) - 1;
        return before >= 0 && Chunks[before].Kind == ChunkKind.Preposition ? (before, Chunks[before].Key) : (before, "");
    }

    /// <summary>All who stand after a chunk, as far as its clause reaches.</summary>
    public List<Argument> Arguments(int from)
    {
        var found = new List<Argument>();
        var (preposition, outer, under, group, isCompanion) = ("object", "object", "", 0, false);
        var word = "";
        for (var i = from; i < Chunks.Count && Chunks[i].Span.First - Chunks[from].Span.First < Reach * 4; i++)
        {
            var chunk = Chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Day:
                    // "received on Friday X": what stood before the day is used up.
                    (preposition, word) = ("object", "");
                    break;
                case ChunkKind.Mention:
                    // "met in Baku X": the place had its preposition to itself.
                    if (i > from && (Chunks[i - 1].Kind == ChunkKind.Mention || (Chunks[i - 1].Key == "the" && i > from + 1 && Chunks[i - 2].Kind == ChunkKind.Mention)))
                        preposition = "object";
                    // "with the Secretary General of the Forum, Dame X": the name belongs to the office.
                    if (preposition == "of" && outer != "object" && i > from && Chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.Word && chunk.Mention!.Kind == MentionKind.Person && (found.Count == 0 || found[^1].Mention.Kind != MentionKind.Person))
                        preposition = outer;
                    foreach (var mention in reading.Mentions.Where(mention => mention.Span == chunk.Span))
                    {
                        if (mention.TakesPart)
                            found.Add(new Argument(mention, isCompanion ? "companion" : preposition, under, group));
                    }
                    word = "";
                    if (passage.Key(chunk.Span.End) == "'s" && passage.Key(chunk.Span.End + 1) is not ("," or "." or ""))
                        found.RemoveAll(argument => argument.Mention.Span == chunk.Span);
                    break;
                case ChunkKind.Preposition:
                    if (chunk.Key != "of")
                        outer = chunk.Key;
                    (preposition, under) = (chunk.Key, word);
                    break;
                case ChunkKind.And when chunk.Key == "as well as" || (chunk.Key == "and" && i + 1 < Chunks.Count && Chunks[i + 1].Key is "also" or "then" or "subsequently"):
                    group++;
                    break;
                case ChunkKind.And or ChunkKind.Comma:
                    if (i + 1 < Chunks.Count && Chunks[i + 1].Kind is not (ChunkKind.Mention or ChunkKind.Word) && isCompanion)
                        isCompanion = false;
                    break;
                case ChunkKind.Stop:
                    if (found.Count == 0 || chunk.Key == "." || !GoesOn(i))
                        return found;
                    group++;
                    break;
                case ChunkKind.Verb:
                    if (chunk.Verb!.Kind == VerbKind.Accompany && chunk.Verb.Tense == VerbTense.Participle)
                        (isCompanion, word) = (true, "");
                    else if (chunk.Verb.Lemma == "be" && chunk.Verb.Tense == VerbTense.Ing)
                        break;
                    else if (chunk.Verb.Tense == VerbTense.Participle && Chunks[i - 1].Kind is ChunkKind.Event or ChunkKind.Word)
                        word = "";
                    else
                        return found;
                    break;
                case ChunkKind.Relative:
                    // "X, who is visiting Norway, and Y": only "as" and "since" go on.
                    if (chunk.Key != "as" && SkipRelative(i) is var end && end < 0)
                        return found;
                    else if (chunk.Key != "as")
                        i = SkipRelative(i);
                    break;
                case ChunkKind.Word:
                    if (chunk.Key == "together" || chunk.Key == "along")
                        isCompanion = Chunks[i + 1 < Chunks.Count ? i + 1 : i].Key == "with" && found.Count > 0;
                    if (passage.Tokens[chunk.Span.First].IsWord && !vocabulary.Is("determiner", chunk.Key) && !vocabulary.IsAdverb(chunk.Key))
                        word = chunk.Key;
                    break;
                case ChunkKind.Event:
                    word = "";
                    if (i > from && !IsGoverned(i))
                        preposition = "after";
                    break;
            }
        }
        return found;
    }

    // "; with Z on 9 August", "; and Mr. W, Ambassador of": a list without a verb of its own.
    private bool GoesOn(int stop)
    {
        var hasMention = false;
        for (var i = stop + 1; i < Chunks.Count; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Verb && Chunks[i].Verb!.IsFinite && !(i > 0 && Chunks[i - 1].Kind == ChunkKind.Relative))
                return false;
            if (Chunks[i].Kind == ChunkKind.Stop)
                break;
            hasMention |= Chunks[i].Kind == ChunkKind.Mention;
        }
        return hasMention;
    }

    // The end of a relative clause that a comma and a further "and" close; -1 when all that follows belongs to it.
    private int SkipRelative(int relative)
    {
        if (Chunks[relative].Key is not ("who" or "which" or "whose" or "whom"))
            return -1;
        for (var i = relative + 1; i < Chunks.Count - 1; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Comma && (Chunks[i + 1].Kind is ChunkKind.And or ChunkKind.Mention || Chunks[i + 1].Key == "with"))
                return Chunks.Skip(i + 1).Take(4).Any(chunk => chunk.Kind == ChunkKind.Mention) && !NextVerbIsFinite(i) ? i : -1;
        }
        return -1;
    }

    private bool NextVerbIsFinite(int index)
    {
        for (var i = index + 1; i < Chunks.Count && i < index + 8; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Verb)
                return Chunks[i].Verb!.IsFinite;
        }
        return false;
    }
}
