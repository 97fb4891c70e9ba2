namespace Chancery.Reading;

/// <summary>The verbs before and after a noun, within its clause.</summary>
internal static class ClauseVerbs
{
    /// <summary>The verb whose subject a noun is: the first finite one after it, else a participle.</summary>
    public static int? Of(int noun, List<Chunk> chunks)
    {
        int? participle = null;
        for (var i = noun + 1; i < chunks.Count; i++)
        {
            if (EndsClause(chunks[i]))
                break;
            if (chunks[i].Verb is not { } verb)
                continue;
            // "the visit, planned for 20 May, has been cancelled": an aside.
            if (verb is { IsFinite: true, Kind: VerbKind.Plan, IsPassive: false } && chunks[i - 1].Kind == ChunkKind.Comma)
                continue;
            if (verb.IsFinite)
                return i;
            if (verb.Tense != VerbTense.Participle)
                break;
            participle ??= i;
        }
        return participle;
    }

    /// <summary>The last finite verb before a chunk that is not passive.</summary>
    public static int? ActiveBefore(int index, List<Chunk> chunks)
    {
        for (var i = index - 1; i >= 0 && !EndsClause(chunks[i]); i--)
        {
            if (chunks[i].Verb is { IsFinite: true, IsPassive: false })
                return i;
        }
        return null;
    }

    /// <summary>The last finite verb before a chunk.</summary>
    public static int? FiniteBefore(int index, List<Chunk> chunks)
    {
        for (var i = index - 1; i >= 0 && !EndsClause(chunks[i]); i--)
        {
            if (chunks[i].Verb is { IsFinite: true })
                return i;
        }
        return null;
    }

    /// <summary>The first finite verb after a chunk.</summary>
    public static int? FiniteAfter(int index, List<Chunk> chunks)
    {
        for (var i = index + 1; i < chunks.Count && !EndsClause(chunks[i]); i++)
        {
            if (chunks[i].Verb is { IsFinite: true })
                return i;
        }
        return null;
    }

    private static bool EndsClause(Chunk chunk) => chunk.Kind is ChunkKind.Stop or ChunkKind.Relative;
}
