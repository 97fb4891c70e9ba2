using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Gives each engagement the topics named from its verb to the next engagement's.</summary>
internal sealed class TopicReader(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings)
{
    private const int StatementSentences = 2;
    private HashSet<int>? names;

    public void Read(IReadOnlyList<Telling> tellings)
    {
        var told = tellings.Where(telling => IsTopical(telling.Type) && !telling.Sentence.IsHeadline).GroupBy(telling => telling.Trigger).OrderBy(group => group.Key.First).ToList();
        for (var i = 0; i < told.Count; i++)
        {
            var first = told[i].First();
            var sharesSentence = i > 0 && told[i - 1].First().Sentence == first.Sentence;
            var start = sharesSentence ? first.Trigger.First : first.Sentence.First;
            var end = i + 1 < told.Count ? told[i + 1].First() is var next && next.Sentence == first.Sentence ? next.Trigger.First : next.Sentence.First : passage.Tokens.Count;
            Add(told[i], new Span(start, Math.Min(end, End(first))));
        }
    }

    public static bool IsTopical(EngagementType type) =>
        type is EngagementType.Meeting or EngagementType.Call or EngagementType.Conference or EngagementType.Statement or EngagementType.Signing or EngagementType.Message;

    private void Add(IEnumerable<Telling> tellings, Span region)
    {
        var seen = new HashSet<Topic>();
        foreach (var (words, topic) in vocabulary.Topics.In(passage.Tokens, region))
        {
            if (IsName(words.First))
                continue;
            // "cooperation between the two countries in the fight against …" is about the fight.
            if ((topic == Topic.BilateralRelations && passage.Key(words.End) == "in" && passage.Key(words.End + 1) == "the") || !seen.Add(topic))
                continue;
            foreach (var telling in tellings)
                telling.Topics.Add((topic, words));
        }
    }

    // "Minister of Trade", "Democratic Republic": names are no topics, but organisations and peoples may be.
    private bool IsName(int token)
    {
        names ??= [.. readings.SelectMany(reading => reading.Mentions)
            .Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office || (mention.Kind == MentionKind.Party && mention.Span.Length > 1))
            .SelectMany(mention => Enumerable.Range(mention.Span.First, mention.Span.Length))];
        return names.Contains(token);
    }

    // What follows a conference's sentence is the meetings'; a speech or a paper is told in a few sentences.
    private int End(Telling telling)
    {
        var sentences = telling.Type switch
        {
            EngagementType.Conference or EngagementType.Signing or EngagementType.Message => 0,
            EngagementType.Statement => StatementSentences,
            _ => int.MaxValue,
        };
        if (sentences == int.MaxValue)
            return passage.Tokens.Count;
        var index = Index(telling.Sentence);
        return passage.Sentences[Math.Min(index + sentences, passage.Sentences.Count - 1)].End;
    }

    private int Index(Sentence sentence)
    {
        var (low, high) = (0, passage.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passage.Sentences[middle].First < sentence.First)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
