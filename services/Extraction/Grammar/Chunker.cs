namespace Chancery.Reading;

/// <summary>Cuts a sentence into chunks, once, from left to right; mentions and dates are atoms.</summary>
internal sealed class Chunker(Passage passage, Vocabulary vocabulary, SentenceReading reading)
{
    private readonly Dictionary<int, Mention> mentions = ByFirst(reading.Mentions);
    private readonly Dictionary<int, Day> days = reading.Days.GroupBy(day => day.Span.First).ToDictionary(group => group.Key, group => group.First());
    private readonly List<Chunk> chunks = [];
    private int next;
    private readonly VerbGroups verbs = new(passage, vocabulary);

    public List<Chunk> Chunks()
    {
        for (var at = reading.Sentence.First; at < reading.Sentence.End;)
        {
            var chunk = Read(at);
            chunks.Add(chunk);
            at = Math.Max(chunk.Span.End, at + 1);
        }
        return chunks;
    }

    // Joined parties ("Iraqi-Jordanian") start at one token.
    private static Dictionary<int, Mention> ByFirst(List<Mention> mentions)
    {
        var first = new Dictionary<int, Mention>();
        foreach (var mention in mentions)
            first.TryAdd(mention.Span.First, mention);
        return first;
    }

    private Chunk Read(int at)
    {
        if (mentions.TryGetValue(at, out var mention) && mention.NameText != "their")
            return new Chunk(ChunkKind.Mention, mention.Span, passage.Key(at), Mention: mention);
        if (days.TryGetValue(at, out var day))
            return new Chunk(ChunkKind.Day, day.Span, passage.Key(at));
        var key = passage.Key(at);
        var one = new Span(at, at + 1);
        if (key == ":" && passage.Tokens[at - 1 < 0 ? at : at - 1].Kind == TokenKind.Number && at + 1 < passage.Tokens.Count && passage.Tokens[at + 1].Kind == TokenKind.Number)
            return new Chunk(ChunkKind.Word, one, key);
        if (!passage.Tokens[at].IsWord)
            return new Chunk(key is "," or "-" or "/" ? ChunkKind.Comma : key is ";" or ":" or "." or "!" or "?" or "•" ? ChunkKind.Stop : ChunkKind.Word, one, key);
        if (vocabulary.Is("and", key))
            return new Chunk(ChunkKind.And, one, key);
        if (key == "as" && passage.Key(at + 1) == "well" && passage.Key(at + 2) is "as" or "with")
            return new Chunk(ChunkKind.And, new Span(at, at + 3), "as well as");
        var limit = NextMention(at);
        var noun = vocabulary.EngagementNouns.At(passage.Tokens, at, limit);
        // "the National Convention Centre" is a place.
        if (noun is { Value.Kind: "gathering" } && noun.Value.Span.End < limit && passage.Tokens[noun.Value.Span.End].IsCapital && vocabulary.Is("hall", passage.Key(noun.Value.Span.End)))
            noun = null;
        // "a signing ceremony", "the Ministerial Retreat"
        if (IsModifier(at, limit) || (noun is { Value.Kind: "gathering", Span.Length: 1 } && passage.Tokens[at].IsCapital && at + 1 < limit && passage.Tokens[at + 1].IsCapital && vocabulary.EngagementNouns.At(passage.Tokens, at + 1, limit) is { Value.Kind: "gathering" or "encounter" }))
            return new Chunk(ChunkKind.Word, one, key);
        if (!(noun is not null && PrefersNoun(at)) && verbs.At(at, limit, reading.Sentence.End, before: chunks.Count > 0 ? chunks[^1] : null, IsPlural()) is { } verb)
            return new Chunk(ChunkKind.Verb, verb.Span, key, Verb: verb);
        if (noun is { } found)
            return new Chunk(ChunkKind.Event, found.Span, key, Event: Event(found.Span, found.Value));
        if (vocabulary.Is("relative", key))
            return new Chunk(ChunkKind.Relative, one, key);
        return new Chunk(vocabulary.Is("preposition", key) ? ChunkKind.Preposition : ChunkKind.Word, one, key);
    }

    // A form in -ing between its determiner and the noun that it goes with.
    private bool IsModifier(int at, int limit) =>
        vocabulary.Verbs.Of(passage.Key(at)) is { Forms: VerbForms.Ing } && chunks.Count > 0 && chunks[^1].Kind == ChunkKind.Word && vocabulary.Is("determiner", chunks[^1].Key) && !vocabulary.Is("preposition", chunks[^1].Key)
        && vocabulary.EngagementNouns.At(passage.Tokens, at, limit) is null && vocabulary.EngagementNouns.At(passage.Tokens, at + 1, limit) is { Value.Kind: "ceremony" };

    // Mentions and tokens are both gone through from left to right.
    private int NextMention(int at)
    {
        while (next < reading.Mentions.Count && reading.Mentions[next].Span.First <= at)
            next++;
        return next < reading.Mentions.Count ? reading.Mentions[next].Span.First : reading.Sentence.End;
    }

    // "the visit", "an official visit", "X's call": after a determiner or an adjective stands a noun.
    private bool PrefersNoun(int at)
    {
        var key = passage.Key(at);
        if (vocabulary.Verbs.Of(key) is not { } reading)
            return true;
        var before = passage.Key(at - 1);
        if (vocabulary.Is("determiner", before) || vocabulary.Is("event-adjective", before) || (vocabulary.Is("preposition", before) && before != "to"))
            return true;
        // "There followed, at the palace, talks with X".
        if (reading.Forms == VerbForms.Third && chunks.Count > 0 && chunks[^1].Kind is ChunkKind.Comma or ChunkKind.Verb or ChunkKind.Day && passage.Key(at + 1) is "with" or "between")
            return true;
        // "Minister visits Oslo", but "the visits of": a noun has no object.
        if (reading.Forms == VerbForms.Third && chunks.Count > 0 && (mentions.ContainsKey(at + 1) || vocabulary.Is("determiner", passage.Key(at + 1))) && chunks[^1].Kind is ChunkKind.Word or ChunkKind.Mention)
            return false;
        if (chunks.Count == 0)
            return reading.Forms is VerbForms.Base or VerbForms.Ing || key == "talks";
        var last = chunks[^1];
        // "X is meeting with Y", but "a meeting with Y".
        if (reading.Forms == VerbForms.Ing)
            return true;
        // "Norway-Sweden talks", "Foreign Minister visit to Japan".
        if (last.Kind == ChunkKind.Mention)
            return reading.Forms == VerbForms.Base ? !IsPlural() : key == "talks" && last.Mention!.Kind == MentionKind.Party;
        return last.Kind is ChunkKind.Event || (last.Kind == ChunkKind.Word && (reading.Forms == VerbForms.Base || !vocabulary.IsAdverb(last.Key)) && last.Key is not ("also" or "then"));
    }

    private bool IsPlural()
    {
        var last = chunks.FindLastIndex(chunk => chunk.Kind == ChunkKind.Mention);
        if (last < 0)
            return false;
        var mention = chunks[last].Mention!;
        return mention.Kind == MentionKind.Group || mention.Office is { IsPlural: true } || (last > 1 && chunks[last - 1].Kind is ChunkKind.And or ChunkKind.Comma && chunks[last - 2].Kind == ChunkKind.Mention);
    }

    // Everything back to the determiner belongs to the noun.
    private EventNoun Event(Span span, NounRow row)
    {
        var modifiers = new List<string>();
        var before = new List<Mention>();
        var (start, determiner) = (span.First, "");
        for (var i = chunks.Count - 1; i >= 0 && span.First - chunks[i].Span.First < 16; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind == ChunkKind.Word && vocabulary.Is("determiner", chunk.Key))
            {
                (start, determiner) = (chunk.Span.First, chunk.Key);
                break;
            }
            if (chunk.Kind == ChunkKind.Word && chunk.Key == "'s" && i > 0 && chunks[i - 1].Kind == ChunkKind.Mention)
            {
                before.Insert(0, chunks[i - 1].Mention!);
                (start, determiner) = (chunks[i - 1].Span.First, "'s");
                break;
            }
            if (chunk.Kind == ChunkKind.Mention && chunk.Mention!.Kind == MentionKind.Party)
                before.InsertRange(0, reading.Mentions.Where(mention => mention.Span == chunk.Span));
            else if (chunk.Kind == ChunkKind.Word && passage.Tokens[chunk.Span.First].Kind is TokenKind.Word or TokenKind.Number)
                modifiers.Add(chunk.Key);
            else if (chunk.Kind is ChunkKind.Comma or ChunkKind.And && i > 0 && i < chunks.Count - 1 && (before.Count > 0 && chunks[i - 1].Kind == ChunkKind.Mention && chunks[i - 1].Mention!.Kind == MentionKind.Party || IsAdjective(chunks[i - 1])))
                continue;
            else
                break;
            start = chunk.Span.First;
        }
        return new EventNoun(span, start, row, [.. modifiers], determiner, [.. before]);
    }

    private bool IsAdjective(Chunk chunk) => chunk.Kind == ChunkKind.Word && vocabulary.Is("event-adjective", chunk.Key);
}
