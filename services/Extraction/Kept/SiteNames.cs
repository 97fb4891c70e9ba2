using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Whether a heading or a part of a page's title names the site rather than the page.</summary>
internal sealed class SiteNames(string siteName)
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " › ", " > ", " / ", " • ", ": "];

    private const int LongestTitle = 1_000;
    private const int MostWords = 15;

    private readonly string siteKey = PageWords.Key(siteName);

    public static string[] PartsOf(string title) => title.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>"Ministry of Foreign Affairs of Japan", "News", the name that the page itself gives for its site.</summary>
    public bool Is(string title)
    {
        var key = PageWords.Key(title);
        if (key == siteKey)
            return true;
        var words = key.Split(' ', MostWords + 1);
        if (words.Length > MostWords)
            return false;
        var own = words.TakeWhile(word => PageWords.Shared.NamesSite(word) || !KnownParties.AllByDemonym(word).IsEmpty).Count();
        // The words of a country's name may be a site's too ("Republic"): it is looked for from each of them on.
        return own == words.Length || Enumerable.Range(0, own + 1).Any(start => !KnownParties.AllByName(string.Join(' ', words[start..])).IsEmpty);
    }

    /// <summary>A title without the parts at its beginning or end that name the site; as it is where nothing else is left.</summary>
    public string Without(string title)
    {
        if (title.Length > LongestTitle)
            return title;
        int start = 0, end = title.Length;
        foreach (var part in PartsOf(title).TakeWhile(Is))
            start = title.IndexOf(part, start, StringComparison.Ordinal) + part.Length;
        foreach (var part in PartsOf(title[start..]).Reverse().TakeWhile(Is))
            end = title.LastIndexOf(part, end - 1, StringComparison.Ordinal);
        return end <= start ? title : title[start..end].Trim(' ', '|', '-', '–', '—', ':', '»', '·', '›', '>', '/', '•');
    }
}
