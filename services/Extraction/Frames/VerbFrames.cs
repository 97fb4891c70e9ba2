namespace Chancery.Reading;

/// <summary>Engagements that verbs tell, by themselves ("received X") or with a noun ("held talks with X").</summary>
internal sealed class VerbFrames
{
    private readonly List<Chunk> chunks;
    private readonly LightVerbFrames light;
    private readonly MainVerbFrames main;

    public VerbFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading)
    {
        var (context, statuses) = (new VerbContext(vocabulary, reading), new Statuses(passage, vocabulary, reading));
        chunks = reading.Grammar.Chunks;
        light = new LightVerbFrames(passage, vocabulary, reading, context, statuses);
        main = new MainVerbFrames(passage, vocabulary, reading, context, statuses);
    }

    /// <summary>Chunks of nouns whose verb has told them.</summary>
    public IReadOnlySet<int> Told => light.Told;

    public IEnumerable<Draft> Drafts()
    {
        // What is done is told before what is said of it: "attended the conference held in Oslo".
        foreach (var isPassive in new[] { false, true })
        {
            for (var i = 0; i < chunks.Count; i++)
            {
                if (chunks[i].Verb is { } verb && verb.IsPassive == isPassive && (light.Read(i, verb) ?? (light.IsOfTold(i, verb) ? null : main.Read(i, verb))) is { } draft)
                    yield return draft;
            }
        }
    }
}
