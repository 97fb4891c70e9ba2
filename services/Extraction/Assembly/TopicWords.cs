using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The topics that words name. Names of persons' posts and of bodies are no topics: "Minister of Trade", "Bank of Industry".</summary>
internal sealed class TopicWords(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings)
{
    private const int LongestName = 10;
    private const int Bracket = 6;

    private readonly HashSet<int> names = [.. readings.SelectMany(reading => reading.Mentions)
        .Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office || (mention.Kind == MentionKind.Party && mention.Span.Length > 1))
        .SelectMany(mention => Enumerable.Range(mention.Span.First, mention.Span.Length))];

    public IEnumerable<(Topic Topic, Span Words)> In(Span region, EngagementType type)
    {
        var isTalk = Enumerable.Range(region.First, region.Length).Any(at => vocabulary.Is("discuss", passage.Key(at)));
        foreach (var (words, (topic, onlyInTalks)) in vocabulary.Topics.In(passage.Tokens, region))
        {
            if (topic == Topic.Unspecified || (onlyInTalks && !isTalk && type is not (EngagementType.Signing or EngagementType.Conference) && !IsBracketed(words.First)) || names.Contains(words.First) || IsBody(words, type))
                continue;
            if (topic != Topic.BilateralRelations || IsGeneral(words, region))
                yield return (topic, words);
            // "ways to deepen economic ties": within the words is what they are about.
            else if (words.Length > 1)
            {
                foreach (var inner in In(words with { First = words.First + 1 }, type))
                    yield return inner;
            }
        }
    }

    // "with the Minister of Chad (hospitals)"
    private bool IsBracketed(int at) => Enumerable.Range(Math.Max(0, at - Bracket), Math.Min(at, Bracket)).Any(i => passage.Key(i) == "(");

    // Relations "in the field of trade" are about trade.
    private bool IsGeneral(Span words, Span region)
    {
        if (Enumerable.Range(words.First, words.Length).Any(i => vocabulary.Is("one-field", passage.Key(i))))
            return false;
        var at = words.End;
        while (at < region.End && at - words.End < 8 && passage.Tokens[at].IsWord && passage.Key(at) is not ("in" or "and" or "on" or "or" or "as"))
            at++;
        return passage.Key(at) is not ("in" or "on") || passage.Key(at + 1) is "all" or "various" or "different" || passage.Key(at + 2) is "various" or "different" or "all" || at >= region.End || !IsSpecific(at, region);
    }

    private bool IsSpecific(int from, Span region) =>
        vocabulary.Topics.In(passage.Tokens, new Span(from, Math.Min(region.End, from + 8))).Any(match => match.Value.Topic is not (Topic.BilateralRelations or Topic.Unspecified));

    // Words with capitals that name a body, and not the conference or the instrument that is told of.
    private bool IsBody(Span words, EngagementType type)
    {
        if (!passage.Tokens[words.First].IsCapital || type is EngagementType.Signing or EngagementType.Mission)
            return false;
        var (first, end) = (words.First, words.End);
        while (words.First - first < LongestName && IsInName(first - 1))
            first--;
        while (end - words.End < LongestName && IsInName(end))
            end++;
        var run = Enumerable.Range(first, end - first);
        if (type == EngagementType.Conference && run.Any(at => vocabulary.Is("conference", passage.Key(at))))
            return false;
        return end - first > 1 && run.Any(at => passage.Tokens[at].IsCapital && vocabulary.Is("body-name", passage.Key(at)));
    }

    private bool IsInName(int at) => at >= 0 && at < passage.Tokens.Count && passage.Tokens[at] is { IsWord: true } token && (token.IsCapital || token.Key is "of" or "for" or "and" or "the" or "on");
}
