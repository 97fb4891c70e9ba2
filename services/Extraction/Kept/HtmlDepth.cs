namespace Chancery.Reading;

/// <summary>
/// How deep HTML nests, told from its tags alone. A parser that goes by the standard looks through all open elements at
/// many a tag, so that its time grows with depth times length: what is too deep must be known before it is parsed.
/// </summary>
internal static class HtmlDepth
{
    // Elements that need no end tag: those that have none, and those that the next one of their kind closes.
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr",
    };

    /// <summary>Whether more elements than this are ever open at once.</summary>
    public static bool IsOver(string html, int limit)
    {
        var names = WithoutEnd.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var text = html.AsSpan();
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at))
        {
            var isEnd = at + 1 < text.Length && text[at + 1] == '/';
            var name = NameAt(text[(isEnd ? at + 2 : at + 1)..]);
            if (name.Length == 0 || names.Contains(name))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit)
                return true;
        }
        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].IndexOf('<') is >= 0 and var next ? at + 1 + next : -1;

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > 0 && char.IsAsciiLetter(text[0]) ? text[..end] : [];
    }
}
