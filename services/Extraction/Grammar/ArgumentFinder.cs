namespace Chancery.Reading;

/// <summary>Who and what stands after a verb or noun, as far as its clause reaches, with the prepositions that they stand under.</summary>
internal sealed class ArgumentFinder(Passage passage, Vocabulary vocabulary, SentenceReading reading, SentenceGrammar grammar)
{
    private const int Reach = 240;

    private readonly List<Chunk> chunks = grammar.Chunks;

    private readonly ILookup<Span, Mention> mentions = reading.Mentions.ToLookup(mention => mention.Span);

    /// <summary>All who stand after a chunk, as far as its clause reaches.</summary>
    public List<Argument> Arguments(int from)
    {
        var found = new List<Argument>();
        var (preposition, outer, under, group, isCompanion) = ("object", "object", "", 0, false);
        var word = "";
        for (var i = from; i < chunks.Count && chunks[i].Span.First - chunks[from].Span.First < Reach; i++)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Day:
                    // "received on Friday X": what stood before the day is used up.
                    (preposition, word) = ("object", "");
                    break;
                case ChunkKind.Mention:
                    // "met in Baku X": the place had its preposition to itself.
                    if (i > from && (chunks[i - 1].Kind == ChunkKind.Mention || (vocabulary.Is("article", chunks[i - 1].Key) && i > from + 1 && chunks[i - 2].Kind == ChunkKind.Mention)))
                        preposition = "object";
                    // "with the Secretary General of the Forum, Dame X": the name belongs to the office.
                    if (preposition == "of" && outer != "object" && i > from && chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.Word && !IsUnder(i) && chunk.Mention!.Kind == MentionKind.Person && (found.Count == 0 || found[^1].Mention.Kind != MentionKind.Person))
                        preposition = outer;
                    // "received, in the city of Oslo, the Minister": nobody yet, so that the comma closes an aside.
                    else if (preposition is "at" or "in" or "of" && outer is "at" or "in" && found.TrueForAll(argument => argument.Mention.Kind == MentionKind.Party) && i > from && EndsAside(i) && chunk.Mention!.Kind != MentionKind.Party)
                        preposition = "object";
                    // "with X and Y, the Minister": a list that "and" has closed does not go on.
                    else if (preposition is not ("object" or "after") && !isCompanion && i > from && chunks[i - 1].Kind == ChunkKind.Comma && chunk.Mention!.Kind != MentionKind.Party && !reading.IsGoverned(chunk.Mention))
                        preposition = "after";
                    foreach (var mention in mentions[chunk.Span])
                    {
                        if (mention.TakesPart)
                            found.Add(new Argument(mention, isCompanion ? "companion" : preposition, under, group));
                    }
                    word = "";
                    if (passage.Key(chunk.Span.End) == "'s" && passage.Key(chunk.Span.End + 1) is not ("," or "." or ""))
                        found.RemoveAll(argument => argument.Mention.Span == chunk.Span);
                    break;
                case ChunkKind.Preposition:
                    // "with a delegation of Sweden", "between the ministries of Norway and Sweden": as if the country stood there itself.
                    if (chunk.Key is "of" or "from" && (vocabulary.Is("collective", word) || vocabulary.Is("people", word)))
                        break;
                    // "met with each of X and Y".
                    if (chunk.Key == "of" && i > from && vocabulary.Is("each-of", chunks[i - 1].Key))
                        break;
                    if (chunk.Key != "of")
                        outer = chunk.Key;
                    // "a delegation headed by X to Oslo": X does not accompany the city.
                    isCompanion &= chunk.Key is not ("to" or "during");
                    // "a luncheon in honour of X".
                    (preposition, under) = (chunk.Key == "of" && word is "honour" or "honor" ? "for" : chunk.Key, word);
                    break;
                case ChunkKind.And when chunk.Key == "as well as" || (chunk.Key == "and" && i + 1 < chunks.Count && vocabulary.Is("sequence", chunks[i + 1].Key)):
                    group++;
                    break;
                // "with X on Wednesday and on Friday with Y".
                case ChunkKind.And when found.Exists(argument => argument.Mention.IsActor) && i + 2 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Preposition && chunks[i + 2].Kind == ChunkKind.Day:
                    group++;
                    break;
                case ChunkKind.And or ChunkKind.Comma:
                    if (i + 1 < chunks.Count && chunks[i + 1].Kind is not (ChunkKind.Mention or ChunkKind.Word) && isCompanion)
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
                    else if (i > 0 && chunk.Verb.Tense is VerbTense.Participle or VerbTense.Infinitive && chunk.Verb.IsPassive | chunk.Verb.Tense == VerbTense.Participle && chunks[i - 1].Kind is ChunkKind.Event or ChunkKind.Word)
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
                    // "with the participation of X": they take part too.
                    if (vocabulary.Is("taking-part", chunk.Key) && i + 1 < chunks.Count && chunks[i + 1].Key == "of")
                        isCompanion = true;
                    if (chunk.Key == "together" || chunk.Key == "along")
                        isCompanion = chunks[i + 1 < chunks.Count ? i + 1 : i].Key == "with" && found.Count > 0;
                    // "between the ministries of foreign affairs of Norway and Chad": what the ministries are for changes nothing.
                    if (passage.Tokens[chunk.Span.First].IsWord && !vocabulary.Is("determiner", chunk.Key) && !vocabulary.IsAdverb(chunk.Key) && !(preposition is "between" or "among" or "with" && vocabulary.Is("collective", word) && vocabulary.Is("portfolio", chunk.Key) && !vocabulary.Is("collective", chunk.Key)))
                        word = chunk.Key;
                    break;
                case ChunkKind.Event:
                    word = "";
                    // "received in audience the Ambassador".
                    if (grammar.GovernorOf(i).Key == "in" && i + 1 < chunks.Count && (chunks[i + 1].Kind == ChunkKind.Mention || vocabulary.Is("article", chunks[i + 1].Key)))
                        preposition = "object";
                    if (i > from && !grammar.IsGoverned(i) && chunk.Key is not ("by" or "over" or "via"))
                        preposition = "after";
                    break;
            }
        }
        return found;
    }

    // A comma before, articles left out.
    private bool EndsAside(int index)
    {
        var before = index - 1;
        while (before > 0 && chunks[before].Kind == ChunkKind.Word && vocabulary.Is("article", chunks[before].Key))
            before--;
        return chunks[before].Kind == ChunkKind.Comma;
    }

    // "of the Prime Minister X": "the" belongs to the name, which stands under the preposition itself.
    private bool IsUnder(int index) => index > 1 && chunks[index - 1].Kind == ChunkKind.Word && chunks[index - 2].Kind == ChunkKind.Preposition;

    // "; with Z on 9 August", "; and Mr. W, Ambassador of": a list without a verb of its own.
    private bool GoesOn(int stop)
    {
        var hasMention = false;
        for (var i = stop + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.IsFinite && !(i > 0 && chunks[i - 1].Kind == ChunkKind.Relative))
                return false;
            if (chunks[i].Kind == ChunkKind.Stop)
                break;
            hasMention |= chunks[i].Kind == ChunkKind.Mention;
        }
        return hasMention;
    }

    // The end of a relative clause that a comma and a further "and" close; -1 when all that follows belongs to it.
    private int SkipRelative(int relative)
    {
        if (chunks[relative].Key is not ("who" or "which" or "whose" or "whom"))
            return -1;
        for (var i = relative + 1; i < chunks.Count - 1; i++)
        {
            if (chunks[i].Kind == ChunkKind.Stop)
                return -1;
            if (chunks[i].Kind == ChunkKind.Comma && (chunks[i + 1].Kind is ChunkKind.And or ChunkKind.Mention || chunks[i + 1].Key == "with"))
                return chunks.Skip(i + 1).Take(4).Any(chunk => chunk.Kind == ChunkKind.Mention) && !NextVerbIsFinite(i) ? i : -1;
        }
        return -1;
    }

    private bool NextVerbIsFinite(int index)
    {
        for (var i = index + 1; i < chunks.Count && i < index + 8; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb)
                return chunks[i].Verb!.IsFinite;
        }
        return false;
    }
}
