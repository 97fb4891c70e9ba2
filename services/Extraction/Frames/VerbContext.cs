namespace Chancery.Reading;

/// <summary>What verb frames ask about the words around a verb.</summary>
internal sealed class VerbContext(Vocabulary vocabulary, SentenceReading reading)
{
    private readonly SentenceGrammar grammar = reading.Grammar;

    private List<Chunk> Chunks => grammar.Chunks;

    /// <summary>Whether a row's particles follow; days and adverbs may stand between: "took part on 5 May in the conference".</summary>
    public bool HasParticles(int index, IReadOnlyList<string> particles)
    {
        var at = index + 1;
        foreach (var particle in particles)
        {
            while (at < Chunks.Count && Chunks[at].Key != particle && IsBetween(at))
                at++;
            if (at >= Chunks.Count || Chunks[at].Key != particle)
                return false;
            at++;
        }
        return true;
    }

    private bool IsBetween(int at) =>
        Chunks[at].Kind == ChunkKind.Day || (Chunks[at].Kind == ChunkKind.Word && vocabulary.IsAdverb(Chunks[at].Key))
        || (Chunks[at].Kind == ChunkKind.Preposition && at + 1 < Chunks.Count && Chunks[at + 1].Kind == ChunkKind.Day);

    /// <summary>Who stands first under "with": "With X, the Minister discussed".</summary>
    public IEnumerable<Argument> Fronted()
    {
        if (Chunks.Count < 2 || Chunks[0].Key != "with")
            return [];
        var comma = Chunks.FindIndex(chunk => chunk.Kind == ChunkKind.Comma || chunk.Kind == ChunkKind.Verb);
        return grammar.Arguments(0).Where(argument => argument.Preposition == "with" && argument.Mention.Kind is MentionKind.Person or MentionKind.Office && (comma < 0 || argument.Mention.Span.End <= Chunks[comma].Span.First));
    }

    /// <summary>What is spoken about, and no side: "discussed cooperation with the EU", "the border between Chad and Niger".</summary>
    public bool IsRelated(Argument argument) =>
        argument.Preposition is "with" or "between" or "among" or "of" or "to" && argument.Mention.Kind is MentionKind.Party or MentionKind.Group && vocabulary.Is("body-noun", argument.Under);
}
