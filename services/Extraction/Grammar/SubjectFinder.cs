namespace Chancery.Reading;

/// <summary>Who does what a verb says: the subject before it, of the verb it shares it with, or of the clause it hangs on.</summary>
internal sealed class SubjectFinder(Vocabulary vocabulary, SentenceReading reading, SentenceGrammar grammar)
{
    private const int MostShared = 6;

    private readonly List<Chunk> chunks = grammar.Chunks;

    /// <summary>Who does what the verb at a chunk says; empty when its sentence does not tell.</summary>
    public List<Mention> Subjects(int verb, int depth = 0)
    {
        var beforeRelative = AfterRelative(verb);
        if (depth < MostShared && beforeRelative is null && SharesWith(verb) is { } sharing)
            return Subjects(sharing, depth + 1);
        var nominal = false;
        for (var i = beforeRelative ?? verb - 1; i >= 0; i--)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Mention when grammar.IsFree(chunk.Mention!):
                    return List(i, verb);
                case ChunkKind.Mention:
                    nominal = true;
                    break;
                case ChunkKind.Event when !grammar.IsGoverned(i):
                    return chunk.Event!.Before is { Length: > 0 } before && chunks[verb].Verb is { IsPassive: false } ? [.. before] : [];
                case ChunkKind.Relative when chunk.Key is "who" or "whom" or "which" or "that" && !nominal && verb - i <= 3:
                    return Antecedent(i);
                case ChunkKind.Relative:
                    return depth < 4 && Before(i) is { } main ? Subjects(main, depth + 1) : After(verb);
                case ChunkKind.Verb when depth >= 4:
                    return [];
                case ChunkKind.Verb:
                    return chunk.Verb!.Kind == VerbKind.Accompany && chunk.Verb.Tense == VerbTense.Participle ? [.. Subjects(i, depth + 1).Concat(Companions(i, verb)).Distinct()] : Shared(i, verb, depth);
                case ChunkKind.Stop when chunk.Key is ";" or ":":
                    return depth < 4 && Before(i) is { } earlier ? Subjects(earlier, depth + 1) : [];
            }
        }
        return chunks[verb].Verb is { Tense: VerbTense.Ing or VerbTense.Participle } || StartsAlone(verb) ? After(verb) : [];
    }

    // "arrived in Malé to attend", "met X and signed", "received X, stressing": the subject of the verb before.
    private int? SharesWith(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (chunks[at].Kind == ChunkKind.Day || (chunks[at].Kind == ChunkKind.Word && (vocabulary.IsAdverb(chunks[at].Key) || vocabulary.Is("negation", chunks[at].Key)))))
            at--;
        if (at < 0)
            return null;
        var tense = chunks[verb].Verb!.Tense;
        var before = Before(at + 1, within: true);
        if (tense == VerbTense.Infinitive)
            return before;
        if (chunks[at].Kind == ChunkKind.And || chunks[at].Key == "but")
            return before;
        if (chunks[at].Kind == ChunkKind.Comma || (tense == VerbTense.Ing && chunks[at].Kind == ChunkKind.Preposition))
            return before is { } earlier && RelativeOf(earlier) is null && (tense == VerbTense.Ing || chunks[earlier].Verb!.IsFinite) && !HasFreeAfterComma(earlier, at) ? earlier : null;
        return null;
    }

    // "On arriving in Oslo, Minister X, ...": a name between commas that no verb has as its object.
    private bool HasFreeAfterComma(int earlier, int at)
    {
        var comma = -1;
        for (var i = earlier + 1; i < at; i++)
        {
            if (chunks[i].Kind == ChunkKind.Comma)
                comma = i;
            else if (chunks[i].Kind == ChunkKind.Mention && comma >= 0 && i - comma <= 2 && !chunks[earlier].Verb!.IsFinite && grammar.IsFree(chunks[i].Mention!))
                return true;
        }
        return false;
    }

    // "The Commission, which X and Y chaired, met": what stands before the relative clause that a comma closes.
    public int? AfterRelative(int verb)
    {
        if (verb == 0 || chunks[verb - 1].Kind != ChunkKind.Comma || Before(verb) is not { } earlier)
            return null;
        for (var i = earlier - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative)
                return chunks[i].Key is "who" or "which" or "whom" or "whose" ? i - 1 : null;
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop)
                return null;
        }
        return null;
    }

    // "Said Minister X": the subject after a verb that stands first.
    private bool StartsAlone(int verb) => verb == 0 && chunks[verb].Verb!.Kind == VerbKind.Say;

    // "X met Y and signed", "X, who met Y, signed": the subject of the verb before, or of the main clause.
    private List<Mention> Shared(int before, int verb, int depth)
    {
        if (RelativeOf(before) is { } relative && chunks.GetRange(before + 1, verb - before - 1).Exists(chunk => chunk.Kind == ChunkKind.Comma) && !chunks.GetRange(before + 1, verb - before - 1).Exists(chunk => chunk.Kind == ChunkKind.And))
            return Antecedent(relative);
        return Subjects(before, depth + 1);
    }

    private int? RelativeOf(int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= 3; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative)
                return chunks[i].Key is "who" or "which" ? i : null;
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Mention)
                return null;
        }
        return null;
    }

    private List<Mention> Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Mention && chunks[i].Mention!.IsActor)
                return [chunks[i].Mention!];
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Event or ChunkKind.Stop)
                return [];
        }
        return [];
    }

    private int? Before(int index, bool within = false)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.Lemma.Length > 0)
                return i;
            if (within && chunks[i].Kind == ChunkKind.Stop)
                return null;
        }
        return null;
    }

    // "Receiving Y, X stressed": the subject of the next finite verb.
    private List<Mention> After(int verb)
    {
        for (var i = verb + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.IsFinite)
            {
                var found = new List<Mention>();
                for (var j = i - 1; j > verb; j--)
                {
                    if (chunks[j].Kind == ChunkKind.Comma && found.Count > 0)
                        break;
                    if (chunks[j].Kind == ChunkKind.Mention && grammar.IsFree(chunks[j].Mention!) && chunks.GetRange(verb, j - verb).Exists(chunk => chunk.Kind == ChunkKind.Comma))
                        found.Insert(0, chunks[j].Mention!);
                }
                // "Cutting the ribbon were X and Y"; "Attending, the palace said, were X and Y".
                if (found.Count == 0 && chunks[i].Verb!.Lemma != "be")
                    continue;
                return found.Count == 0 ? [.. grammar.Arguments(i + 1).Where(argument => argument.Preposition == "object").Select(argument => argument.Mention)] : found;
            }
        }
        return [];
    }

    // The subject at an index with those listed before it, and those who accompany it.
    private List<Mention> List(int index, int verb)
    {
        var found = new List<Mention> { chunks[index].Mention! };
        found.AddRange(reading.Mentions.Where(mention => mention != found[0] && mention.Span == found[0].Span));
        for (var i = index - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative)
                break;
            if (chunks[i].Kind != ChunkKind.Mention)
                continue;
            if (!grammar.IsFree(chunks[i].Mention!) || !(reading.AreListed(chunks[i].Mention!, found[0]) || AreOfOneOffice(chunks[i].Mention!, found[0])))
                break;
            found.Insert(0, chunks[i].Mention!);
        }
        // "Norway and Sweden's Foreign Ministers" stay as they are; "X, accompanied by Y, met".
        found.AddRange(Companions(chunks[0].Verb is { Kind: VerbKind.Accompany, Tense: VerbTense.Participle } ? 0 : index + 1, verb));
        return [.. found.Distinct()];
    }

    // "The Ambassadors of Sweden (X) and Chad (Y)".
    private static bool AreOfOneOffice(Mention a, Mention b) => a.Office is { } one && b.Office is { } other && one.Post == other.Post && one.Kind == OfficeKind.Envoy;

    /// <summary>Those who stand between two chunks after "accompanied by", "together with", "represented by".</summary>
    public IEnumerable<Mention> Companions(int from, int to)
    {
        var isOpen = false;
        for (var i = from; i < to; i++)
        {
            var chunk = chunks[i];
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
}
