using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>
/// Towns that are no party's name, found only where a place is told ("in Comayagua", "arrived in"), since their names are
/// those of persons and things too.
/// </summary>
/// <param name="countries">Countries that the document names: which of several towns of one name is meant.</param>
internal sealed class KnownTowns(Passage passage, Vocabulary vocabulary, IReadOnlySet<string> countries)
{
    private const int LongestName = 4;

    // A name of so many countries tells no country.
    private const int Most = 3;
    private const int ArrivalReach = 4;

    private static readonly ImmutableDictionary<string, (string Name, ImmutableArray<string> Codes)> Towns = LexiconFile.Embedded("towns.tsv", 2)
        .DistinctBy(row => Folding.Fold(row[0]))
        .ToImmutableDictionary(row => Folding.Fold(row[0]), row => (row[0], row[1].Split(' ').ToImmutableArray()), StringComparer.Ordinal);

    /// <summary>The towns of a sentence, as mentions of cities.</summary>
    public IEnumerable<Mention> In(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (passage.Tokens[i] is { IsWord: true, IsCapital: true } && IsTold(i - 1) && !mentions.Any(mention => mention.Span.Covers(i)) && At(i, sentence.End) is { } town)
                yield return town;
        }
    }

    private Mention? At(int at, int limit)
    {
        Mention? longest = null;
        var key = "";
        for (var i = at; i < Math.Min(limit, at + LongestName) && passage.Tokens[i].IsWord; i++)
        {
            key = i == at ? passage.Key(i) : $"{key} {passage.Key(i)}";
            if (passage.Tokens[i].IsCapital && !GoesOn(i + 1, limit) && !(i == at && IsWord(key)) && Towns.TryGetValue(key, out var town) && Country(town.Codes) is { } code)
                longest = new Mention { Span = new Span(at, i + 1), Kind = MentionKind.Party, Code = code, Form = PartyForm.City, City = town.Name };
        }
        return longest;
    }

    private bool IsTold(int before) => passage.Key(before) is "in" || (passage.Key(before) == "to" && Enumerable.Range(before - ArrivalReach, ArrivalReach).Any(i => vocabulary.Is("arrives", passage.Key(i))));

    private bool GoesOn(int at, int limit) => at < limit && passage.Tokens[at] is { IsWord: true, IsCapital: true };

    private bool IsWord(string key) => vocabulary.Is("not-name", key) || vocabulary.Is("institution", key) || vocabulary.Is("portfolio", key) || vocabulary.Months.ContainsKey(key);

    private string? Country(ImmutableArray<string> codes) => codes.FirstOrDefault(countries.Contains) ?? (codes.Length <= Most ? codes[0] : null);
}
