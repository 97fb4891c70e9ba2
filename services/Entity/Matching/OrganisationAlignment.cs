using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Which words of two organisations' names are the same; the order does not count. Both words of a pair weigh.</summary>
internal static class OrganisationAlignment
{
    /// <summary>Letters of an organisation's word are rarely transliterated, so that fewer may differ.</summary>
    private const double LeastAlike = 0.76;
    private const double PlaceAlike = 0.78;
    private const int ShortestPlace = 5;

    public static Pairing Of(ImmutableArray<OrganisationToken> left, ImmutableArray<OrganisationToken> right)
    {
        var possible = new List<TokenPair>(8);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var weight = left[i].Weight + right[j].Weight;
                if (weight > 0 && Similarity(left[i], right[j]) is > 0 and var similarity)
                    possible.Add(new TokenPair(i, j, similarity, weight, Rank: similarity));
            }
        }
        return new Pairing(possible);
    }

    private static double Similarity(OrganisationToken a, OrganisationToken b)
    {
        if (a.Key == b.Key)
            return 1;
        if (MayBeMistyped(a, b) || MayBeMistyped(b, a))
            return ByLetters(a, b, PlaceAlike);
        if (IsFixed(a.Kind) || IsFixed(b.Kind) || (a.Kind == OrganisationTokenKind.Generic && b.Kind == OrganisationTokenKind.Generic))
            return 0;
        return ByLetters(a, b, LeastAlike);
    }

    private static double ByLetters(OrganisationToken a, OrganisationToken b, double least) =>
        TokenSimilarity.Of(a.Letters, b.Letters, eastAsian: false) is var alike && alike >= least ? alike : 0;

    private static bool MayBeMistyped(OrganisationToken place, OrganisationToken word) =>
        place is { Kind: OrganisationTokenKind.Place, Text.Length: >= ShortestPlace } && word.Kind == OrganisationTokenKind.Word;

    /// <summary>The same or not, whatever the letters are.</summary>
    private static bool IsFixed(OrganisationTokenKind kind) =>
        kind is OrganisationTokenKind.Number or OrganisationTokenKind.Legal or OrganisationTokenKind.Place or OrganisationTokenKind.Stop;
}
