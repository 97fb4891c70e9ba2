namespace Chancery.Reading;

/// <summary>Who takes part in an encounter that a clause tells about: "a meeting that brought together X and Y".</summary>
internal static class BroughtTogether
{
    // How far behind a noun a clause about it may begin: "the meeting held today in Oslo which gathered".
    private const int ClauseReach = 8;

    public static List<Argument> By(int noun, SentenceGrammar grammar, Vocabulary vocabulary)
    {
        var chunks = grammar.Chunks;
        for (var i = noun + 1; i < chunks.Count && i <= noun + ClauseReach; i++)
        {
            if (chunks[i].Verb is { } verb)
                return vocabulary.Is("assembling", verb.Lemma) && !verb.IsPassive ? [.. grammar.Arguments(i + 1).Where(argument => argument.Preposition == "object" && argument.Mention.IsActor)] : [];
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Event)
                break;
        }
        return [];
    }
}
