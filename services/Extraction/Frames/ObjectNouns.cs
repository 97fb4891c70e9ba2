namespace Chancery.Reading;

/// <summary>The noun of an engagement that is a verb's object or subject.</summary>
internal sealed class ObjectNouns(Vocabulary vocabulary, SentenceReading reading)
{
    private const int Reach = 14;

    private readonly SentenceGrammar grammar = reading.Grammar;

    private List<Chunk> Chunks => grammar.Chunks;

    /// <summary>The chunk of an active verb's object, or of what a relative clause is about; -1 for none.</summary>
    public int Object(int index, LightRow row) => ObjectNoun(index, row) is var found and >= 0 ? found : RelativeNoun(index);

    // The first noun that is the verb's object: not "at a ceremony", unless the row says so, and before any other verb.
    private int ObjectNoun(int index, LightRow row)
    {
        for (var i = index + 1; i < Chunks.Count && i <= index + Reach; i++)
        {
            switch (Chunks[i].Kind)
            {
                case ChunkKind.Verb when Chunks[i].Verb!.Tense != VerbTense.Participle:
                case ChunkKind.Relative when Chunks[i].Key != "as":
                case ChunkKind.Stop when Chunks[i].Key != ":":
                    return -1;
                case ChunkKind.Event when row.Governor.Length > 0:
                    if (grammar.GovernorOf(i).Key == row.Governor || IsOfObject(i))
                        return i;
                    break;
                case ChunkKind.Event when row.Particles.Length > 0 || !grammar.IsGoverned(i) || IsOfObject(i) || (Chunks[index].Verb!.Lemma == "hand" && grammar.GovernorOf(i).Key == "over"):
                    return i;
            }
        }
        return -1;
    }

    // "hold the first round of consultations", "attended the opening of the session".
    private bool IsOfObject(int noun) => grammar.GovernorOf(noun) is { Key: "of" } governor && governor.Index > 0 && Chunks[governor.Index - 1].Kind == ChunkKind.Word;

    // "the session, which X and Y chaired".
    private int RelativeNoun(int index)
    {
        for (var i = index - 1; i > 0 && index - i <= Reach; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Relative)
                return Chunks[i].Key is "which" || (Chunks[i].Key is "that" && !IsSaid(i)) ? NounBefore(i) : -1;
        }
        return -1;
    }

    // "said at the meeting that Norway would open an embassy": what is said, and not what the meeting did.
    private bool IsSaid(int relative) => Chunks.FindLastIndex(relative, chunk => chunk.Verb is { IsFinite: true }) is var saying and >= 0 && Chunks[saying].Verb!.Kind is VerbKind.Say or VerbKind.Hope;

    private int NounBefore(int relative)
    {
        for (var i = relative - 1; i >= 0 && relative - i <= Reach; i--)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Event)
                return i;
        }
        return -1;
    }

    /// <summary>The chunk of a passive verb's subject; -1 for none.</summary>
    public int Subject(int index)
    {
        if (index > 0 && Chunks[index - 1] is { Kind: ChunkKind.Relative, Key: "which" } && Antecedent(index - 1) is var antecedent and >= 0)
            return antecedent;
        for (var i = index - 1; i >= 0 && index - i <= Reach + 10; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Mention && Chunks[index].Verb!.Tense == VerbTense.Infinitive)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Event && (!grammar.IsGoverned(i) || Chunks[index].Verb!.Tense == VerbTense.Infinitive || Chunks[index].Verb!.Tense == VerbTense.Participle && i == index - 1 || IsActed(i)))
                return i;
            if (Chunks[i].Kind == ChunkKind.Stop || (Chunks[i].Verb is { IsFinite: true, Kind: not VerbKind.Plan }) && !(Chunks[i].Verb!.Lemma == "be"))
                return -1;
        }
        return index == 0 || Chunks[index].Verb!.IsFinite ? FollowingNoun(index) : -1;
    }

    // "A ceremony was held at the Palace, which was attended by X": over the verb that only says that it took place.
    private int Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0 && relative - i <= Reach + 10; i--)
        {
            if (Chunks[i].Kind == ChunkKind.Event && (Chunks[i].Event!.Row.Kind is "gathering" or "ceremony" or "encounter"))
                return i;
            if (Chunks[i].Kind is ChunkKind.Stop or ChunkKind.Relative || (Chunks[i].Verb is { IsFinite: true } verb && !vocabulary.Is("happen", verb.Lemma)))
                return -1;
        }
        return -1;
    }

    // "the ceremony of signing of an agreement was held": what is held is its act.
    private bool IsActed(int noun) => grammar.GovernorOf(noun) is { Key: "of", Index: > 0 } governor && Chunks[governor.Index - 1].Kind is ChunkKind.Word && vocabulary.Is("act-noun", Chunks[governor.Index - 1].Key);

    // "there was held yesterday the third meeting of the Commission".
    private int FollowingNoun(int index)
    {
        for (var i = index + 1; i < Chunks.Count && i <= index + Reach; i++)
        {
            if (Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Stop)
                return -1;
            if (Chunks[i].Kind == ChunkKind.Event && !grammar.IsGoverned(i))
                return i;
        }
        return -1;
    }
}
