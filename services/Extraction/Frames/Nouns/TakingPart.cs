namespace Chancery.Reading;

/// <summary>Who takes part in a gathering that another word leads to: "the participation of X in the forum", "X is in New York for the session".</summary>
internal sealed class TakingPart(Vocabulary vocabulary, SentenceReading reading, NounDoers doers)
{
    // How far before a noun's preposition, in chunks, "participation" may stand.
    private const int Reach = 10;

    private readonly SentenceGrammar grammar = reading.Grammar;

    private List<Chunk> Chunks => grammar.Chunks;

    /// <summary>Those who take part, perhaps none named; null where no word tells of it.</summary>
    public List<Mention>? In(NounClause clause)
    {
        if (Word(clause) is { } word)
            return By(clause, word);
        return Going(clause) is { Count: > 0 } going ? going : null;
    }

    // "the participation of X in the forum", "X's participation in", "his participation in".
    private int? Word(NounClause clause)
    {
        var governor = clause.Governor;
        if (governor.Key is not ("in" or "at" or "of"))
            return null;
        for (var i = governor.Index - 1; i >= 0 && governor.Index - i <= Reach; i--)
        {
            if (vocabulary.Is("taking-part", Chunks[i].Key))
                return i;
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Event)
                return null;
        }
        return null;
    }

    private List<Mention> By(NounClause clause, int word)
    {
        var noun = Chunks[clause.Index].Span;
        var named = grammar.Arguments(word + 1).Where(argument => argument.Preposition == "of" && argument.Mention.IsActor && argument.Mention.Span.End <= noun.First).Select(argument => argument.Mention).ToList();
        if (named.Count > 0)
            return named;
        if (word > 1 && Chunks[word - 1].Key == "'s" && Chunks[word - 2].Mention is { } owner)
            return [owner];
        // "Within the framework of participation in the forum a meeting was held between X and Y": X's.
        return doers.Of(clause, []) is { Count: > 0 } own ? own : [.. reading.Mentions.Where(mention => mention.Span.First > noun.First && mention is { Kind: MentionKind.Person, TakesPart: true }).Take(1)];
    }

    // "X is in New York for the session", "the delegation to the forum is headed by X".
    private List<Mention> Going(NounClause clause)
    {
        var governor = clause.Governor;
        if (governor.Key == "for" && ClauseVerbs.ActiveBefore(governor.Index, Chunks) is { } going && IsGoing(Chunks[going].Verb!.Lemma) && Chunks.GetRange(going, governor.Index - going).Exists(chunk => chunk.Mention is { Kind: MentionKind.Party }))
            return [.. grammar.Subjects(going)];
        if (governor.Key is not ("to" or "at" or "in") || clause.Verb is not { } verb || Chunks[verb].Verb is not { IsPassive: true, Lemma: "head" or "lead" })
            return [];
        return [.. grammar.Arguments(verb + 1).Where(argument => argument.Preposition == "by").Select(argument => argument.Mention)];
    }

    private bool IsGoing(string lemma) => lemma is "be" or "join" || vocabulary.Is("motion", lemma) || vocabulary.Is("convening", lemma);
}
