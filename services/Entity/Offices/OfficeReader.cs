using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Which offices a title names: "Deputy Prime Minister and Minister of Foreign Affairs" two of them. Pure.</summary>
internal static class OfficeReader
{
    private const int MostRemembered = 20_000;

    private static readonly ConcurrentDictionary<(string Title, string Party), OfficeTitle> Remembered = new();

    /// <param name="title">As a document or a register gives it, with or without the party.</param>
    /// <param name="party">The code of the party whose office it is; empty when unknown.</param>
    public static OfficeTitle Read(string title, string party)
    {
        if (title.Length == 0)
            return OfficeTitle.None;
        if (Remembered.TryGetValue((title, party), out var known))
            return known;
        if (Remembered.Count >= MostRemembered)
            Remembered.Clear();
        return Remembered[(title, party)] = ReadAnew(WithoutParty(title, party), party);
    }

    private static string WithoutParty(string title, string party) =>
        party.Length > 0 ? PartyWords.Take(title).Where(taken => taken.Parties.Contains(party)).Select(taken => taken.Rest).FirstOrDefault(title) : title;

    private static OfficeTitle ReadAnew(string title, string party)
    {
        var words = TitleWords.Of(title);
        var parser = new TitleParser(party);
        var offices = parser.Parse(words.Segments);
        return offices.IsEmpty
            ? new OfficeTitle(Unlisted(words), words.Standing, TitleRest.All)
            : new OfficeTitle(offices, words.Standing, parser.Rest);
    }

    private static ImmutableArray<string> Unlisted(TitleWords words) => words.Segments.Count == 0
        ? []
        : [OfficeTitle.Unlisted + string.Join(' ', words.Segments.SelectMany(segment => segment).Where(word => word is not ("of" or "for")))];
}
