namespace Chancery.Reading;

/// <summary>Patterns with what they mean, found by their first word; the longest match wins.</summary>
internal sealed class PatternTable<T>
{
    private readonly Dictionary<string, List<(Pattern Pattern, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    public PatternTable(IEnumerable<(Pattern Pattern, T Value)> rows)
    {
        foreach (var row in rows)
        {
            foreach (var word in row.Pattern.Elements[0].Words)
            {
                if (!byFirstWord.TryGetValue(word, out var list))
                    byFirstWord[word] = list = [];
                list.Add(row);
            }
        }
    }

    /// <summary>The longest match at a token, or null.</summary>
    public (Span Span, T Value)? At(IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (at >= limit || !byFirstWord.TryGetValue(tokens[at].Kind == TokenKind.Number ? "#" : tokens[at].Key, out var list))
            return null;
        (Span, T)? best = null;
        var longest = at;
        foreach (var (pattern, value) in list)
        {
            if (pattern.Match(tokens, at, limit) is var end && end > longest)
                (longest, best) = (end, (new Span(at, end), value));
        }
        return best;
    }

    /// <summary>All matches within a span, left to right, none overlapping another; those of equal length together.</summary>
    public IEnumerable<(Span Span, T Value)> In(IReadOnlyList<Token> tokens, Span span)
    {
        var longest = new List<T>();
        for (var at = span.First; at < span.End;)
        {
            longest.Clear();
            var end = Longest(tokens, at, span.End, longest);
            foreach (var value in longest)
                yield return (new Span(at, end), value);
            at = longest.Count > 0 ? end : at + 1;
        }
    }

    private int Longest(IReadOnlyList<Token> tokens, int at, int limit, List<T> values)
    {
        var longest = at;
        if (!byFirstWord.TryGetValue(tokens[at].Kind == TokenKind.Number ? "#" : tokens[at].Key, out var list))
            return longest;
        foreach (var (pattern, value) in list)
        {
            var end = pattern.Match(tokens, at, limit);
            if (end <= at || end < longest)
                continue;
            if (end > longest)
                values.Clear();
            longest = end;
            if (!values.Contains(value))
                values.Add(value);
        }
        return longest;
    }
}
