using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Chancery.Reading;

/// <summary>page-words.tsv: the words by which a page tells what is around its article.</summary>
internal sealed class PageWords
{
    private const int LongestStart = 7;
    private const int LongestLooked = 200;

    private static readonly SearchValues<char> AfterLabel = SearchValues.Create(":@|\n");

    private readonly FrozenDictionary<string, FrozenSet<string>> kinds = LexiconFile.Embedded("page-words.tsv", columns: 2)
        .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToFrozenSet(StringComparer.Ordinal));

    public static PageWords Shared { get; } = new();

    public bool HidesByClass(string name) => kinds["hidden"].Contains(name.ToLowerInvariant());

    /// <summary>Whether a class or id has a word for what is around an article: "site-breadcrumbs", "shareButtons".</summary>
    public bool IsAround(string name) => PartsOf(name).Any(kinds["class"].Contains);

    /// <summary>Whether a class or id has a word for a date: "entry-date", "articleDate".</summary>
    public bool IsDate(string name) => PartsOf(name).Any(kinds["date"].Contains);

    public bool IsChange(string name) => PartsOf(name).Any(kinds["change"].Contains);

    public bool IsLine(string text) => kinds["line"].Contains(Key(text));

    /// <summary>Whether a heading is one of those under which the article does not stand, or begins as one: "Related press releases".</summary>
    public bool IsSection(string heading) => RestAfter("section", WordsOf(heading)) is { } rest && rest.All(kinds["rest"].Contains);

    /// <summary>Whether a short text is no part of the article by its beginning: "Share on …", "Photo: …".</summary>
    public bool StartsAround(string text) => text[0] is '©' || (WordsOf(text) is var words
        && (RestAfter("start", words) is not null
            || (RestAfter("label", words) is { } rest && (rest.Length == 0 || text.AsSpan().IndexOfAny(AfterLabel) >= 0))
            || RestAfter("number", words) is [[>= '0' and <= '9', ..], ..]));

    public bool IsNotice(string text) => RestAfter("notice", WordsOf(text)) is not null;

    /// <summary>Whether every word is of those that name a site; so is a name without letters.</summary>
    public bool NamesSite(string title) => Key(title).Split(' ').All(word => word.Length == 0 || kinds["site"].Contains(word));

    /// <summary>Lower-case words with a space between them; marks are dropped.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }

    // The words after the longest beginning of a kind; null when it begins with none.
    private string[]? RestAfter(string kind, string[] words)
    {
        for (var count = Math.Min(LongestStart, words.Length); count > 0; count--)
        {
            if (kinds[kind].Contains(string.Join(' ', words[..count])))
                return words[count..];
        }
        return null;
    }

    private static string[] WordsOf(string text) => Key(text.Length <= LongestLooked ? text : text[..LongestLooked]).Split(' ');

    private static IEnumerable<string> PartsOf(string name)
    {
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            var ends = at == name.Length || !char.IsLetter(name[at]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]));
            if (!ends)
                continue;
            if (at > start)
                yield return name[start..at].ToLowerInvariant();
            start = at < name.Length && !char.IsLetter(name[at]) ? at + 1 : at;
        }
    }
}
