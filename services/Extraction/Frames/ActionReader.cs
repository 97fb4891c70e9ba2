using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>Finds what parties say or do to each other: "thanked Iraq", "the two sides agreed".</summary>
internal sealed class ActionReader(Passage passage, Vocabulary vocabulary, Discourse discourse)
{
    private const int Reach = 14;
    private const int MostSides = 2;

    public List<Action> In(SentenceReading reading)
    {
        var actions = new List<Action>();
        foreach (var (span, frame) in vocabulary.Actions.In(passage.Tokens, reading.Sentence.Span))
        {
            if (new Modalities(passage, vocabulary).IsUnreal(new Span(Math.Max(reading.Sentence.First, span.First - 4), span.First)))
                continue;
            var clause = new Clause(reading, passage, vocabulary, span);
            foreach (var (source, target, words) in Pairs(reading, clause, span, frame))
                actions.Add(Act(frame.Type, source, target, words));
        }
        return actions;
    }

    /// <summary>A signing is an agreement of all who sign, with each other.</summary>
    public IEnumerable<Action> Of(Telling telling)
    {
        if (telling.Type != EngagementType.Signing || telling.Status != EngagementStatus.Held || telling.Parties.Count is < 2 or > MostSides)
            return [];
        return Mutual([.. telling.Parties.Keys]).Select(pair => Act(ActionType.Agree, pair.Source, pair.Target, telling.Words));
    }

    private IEnumerable<(string Source, string Target, Span Words)> Pairs(SentenceReading reading, Clause clause, Span span, ActionFrame frame)
    {
        var subjects = clause.Subjects();
        var words = subjects.Select(mention => mention.Span).Where(subject => subject.End <= span.First).Aggregate(span, (all, next) => all.To(next));
        switch (frame.Target)
        {
            case Target.Mutual:
                var sides = subjects.Where(mention => mention.Kind is MentionKind.Group or MentionKind.Party or MentionKind.Person).SelectMany(mention => mention.Codes).Distinct().ToList();
                return sides.Count is > 1 and <= MostSides ? Mutual(sides).Select(pair => (pair.Source, pair.Target, words)) : [];
            case Target.Before:
                return subjects.SelectMany(mention => mention.Codes).Take(1).SelectMany(code => Other(code).Select(source => (source, code, words)));
            case Target.From:
                var hosts = After(reading, span);
                return hosts is null ? [] : hosts.Codes.Take(1).SelectMany(source => Sources(subjects).Where(code => code != source).Select(code => (source, code, span.To(hosts.Span))));
            default:
                return Sources(subjects).SelectMany(source => Targets(reading, frame.Type, span, source, words));
        }
    }

    private IEnumerable<(string Source, string Target, Span Words)> Targets(SentenceReading reading, ActionType type, Span span, string source, Span words)
    {
        // Who is asked is named at once.
        if (type == ActionType.Request && (After(reading, span) is not { } asked || asked.Span.First > span.End + 3))
            return [];
        if (After(reading, span) is { } named)
            return named.Codes.Take(1).Where(code => code != source).Select(code => (source, code, words.To(ToMark(reading, named.Span))));
        return Other(source).Select(target => (source, target, words));
    }

    // Who is first named after the words; a place is nobody.
    private static Mention? After(SentenceReading reading, Span span)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.First < span.End || mention.Codes.Length == 0 || mention.Kind is MentionKind.Group or MentionKind.Pronoun)
                continue;
            if (mention.Span.First > span.End + Reach)
                return null;
            if (mention.Kind == MentionKind.Party && mention.City.Length > 0 && mention.Form == PartyForm.City)
                continue;
            return mention;
        }
        return null;
    }

    // What the thanks are for stands after: the words go on to the next mark.
    private Span ToMark(SentenceReading reading, Span named)
    {
        var end = named.End;
        while (end < reading.Sentence.End && end < named.End + Reach && !(passage.Tokens[end].Kind == TokenKind.Mark && passage.Key(end) is "," or ";" or "." or ":" or "\"" or ")") && !passage.Tokens[end].IsBreak)
            end++;
        return new Span(named.First, end);
    }

    // The other one of two who meet.
    private IEnumerable<string> Other(string code) =>
        discourse.Parties.Length == 2 && discourse.Parties.Contains(code) ? discourse.Parties.Where(other => other != code) : [];

    private List<string> Sources(IReadOnlyList<Mention> subjects)
    {
        var codes = subjects.SelectMany(mention => mention.Codes).Distinct().Take(MostSides + 3).ToList();
        return codes.Count > 0 ? codes : discourse.Subject is { Represents.Length: > 0 } subject ? [subject.Represents] : [];
    }

    private static IEnumerable<(string Source, string Target)> Mutual(IReadOnlyList<string> sides) =>
        sides.SelectMany(source => sides.Where(target => target != source).Select(target => (source, target)));

    private Action Act(ActionType type, string source, string target, Span words) => new()
    {
        Type = type,
        Source = PartyNames.Party(source),
        Target = PartyNames.Party(target),
        Evidence = passage.Evidence(words),
        Confidence = Bases.OfAction(type),
    };
}
