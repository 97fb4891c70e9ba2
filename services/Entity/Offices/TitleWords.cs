using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>A title in folded words, without articles and without what is said of how it is held.</summary>
internal sealed class TitleWords
{
    private static readonly char[] Quotes = ['"', '“', '”', '„', '«', '»', '(', ')', '[', ']', '/', ';', ','];

    private TitleWords(List<string[]> segments, Standing standing) => (Segments, Standing) = (segments, standing);

    /// <summary>What commas, brackets and quotation marks set apart; none is empty.</summary>
    public IReadOnlyList<string[]> Segments { get; }

    public Standing Standing { get; }

    public static TitleWords Of(string title)
    {
        var segments = new List<string[]>();
        var standing = Standing.InFull;
        var marked = title.Replace(" - ", ",", StringComparison.Ordinal).Replace(" – ", ",", StringComparison.Ordinal);
        foreach (var part in marked.Split(Quotes))
        {
            var words = Folding.Fold(part.Replace('_', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the").ToList();
            standing |= TakeStanding(words);
            if (words.Count > 0)
                segments.Add([.. words]);
        }
        return new TitleWords(segments, standing);
    }

    /// <summary>Such words stand before or behind a title: "Minister of National Defence and Former Fighters" is in office.</summary>
    private static Standing TakeStanding(List<string> words)
    {
        var standing = Standing.InFull;
        while (words.Count > 0 && Known(words, 0) is { Count: > 0 } first)
        {
            standing |= first.Standing;
            words.RemoveRange(0, first.Count);
        }
        while (words.Count > 0 && OfficeLexicon.StandingOf(words[^1]) is var last && (last & (Standing.Acting | Standing.Designate)) != 0)
        {
            standing |= last;
            words.RemoveAt(words.Count - 1);
        }
        if (words is [.., "ad"])
            words.RemoveAt(words.Count - 1);
        return standing;
    }

    private static (Standing Standing, int Count) Known(List<string> words, int at)
    {
        if (words.Count - at > 1 && OfficeLexicon.StandingOf($"{words[at]} {words[at + 1]}") is not Standing.InFull and var two)
            return (two, 2);
        return OfficeLexicon.StandingOf(words[at]) is not Standing.InFull and var one ? (one, 1) : (Standing.InFull, 0);
    }
}
