using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>
/// A sequence of words over tokens. <c>a|b</c> is one of several, <c>a?</c> may be missing, <c>&lt;class&gt;</c> is any word of a
/// word class, <c>thank~</c> any form of a verb or noun, <c>#</c> a number, <c>..</c> up to four other tokens and <c>...</c> up to eighteen.
/// </summary>
internal sealed record Pattern(ImmutableArray<Pattern.Element> Elements)
{
    internal sealed record Element(ImmutableHashSet<string> Words, bool Optional, int Gap)
    {
        public bool IsGap => Gap > 0;

        public bool Matches(in Token token) => Words.Contains(token.Key) || (token.Kind == TokenKind.Number && Words.Contains("#"));
    }

    public static Pattern Parse(string text, IReadOnlyDictionary<string, ImmutableHashSet<string>> classes)
    {
        var elements = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Parse1(part, classes)).ToImmutableArray();
        if (elements.IsEmpty || elements[0].Optional || elements[0].IsGap || elements[^1].IsGap)
            throw new FormatException($"'{text}' must start with a word that is always there, and must not end with a gap");
        return new Pattern(elements);
    }

    /// <summary>Where the match from <paramref name="at"/> ends, or -1. Bounded work: gaps are short and patterns are few words.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, int limit, int element = 0)
    {
        while (element < Elements.Length)
        {
            var wanted = Elements[element];
            if (wanted.IsGap)
                return MatchGap(tokens, at, limit, element);
            if (at < limit && tokens[at].IsBreak && element > 0)
            {
                at++;
                continue;
            }
            if (at < limit && wanted.Matches(tokens[at]))
            {
                if (wanted.Optional && Match(tokens, at + 1, limit, element + 1) is var with and >= 0)
                    return with;
                if (!wanted.Optional)
                    at++;
                element++;
                continue;
            }
            if (!wanted.Optional)
                return -1;
            element++;
        }
        return at;
    }

    private int MatchGap(IReadOnlyList<Token> tokens, int at, int limit, int element)
    {
        for (var skipped = 0; skipped <= Elements[element].Gap && at + skipped < limit; skipped++)
        {
            if (Match(tokens, at + skipped, limit, element + 1) is var end and >= 0)
                return end;
            if (tokens[at + skipped].IsMark(";") || tokens[at + skipped].IsMark("."))
                break;
        }
        return -1;
    }

    private static Element Parse1(string part, IReadOnlyDictionary<string, ImmutableHashSet<string>> classes)
    {
        if (part is ".." or "...")
            return new Element([], false, part.Length == 2 ? 4 : 18);
        var optional = part.Length > 1 && part[^1] == '?';
        var words = (optional ? part[..^1] : part).Split('|').SelectMany(word => Expand(word, classes));
        return new Element([.. words], optional, 0);
    }

    private static ImmutableHashSet<string> Expand(string word, IReadOnlyDictionary<string, ImmutableHashSet<string>> classes)
    {
        if (word is not ['<', .. var name, '>'])
            return word is [.. var lemma, '~'] ? [.. Inflection.Forms(lemma.Replace('_', ' '))] : [word.Replace('_', ' ')];
        return classes.TryGetValue(name, out var words) ? words : throw new FormatException($"there is no word class '{name}'");
    }
}
