using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Which words of two organisations' names are the same; the order does not count.</summary>
internal static class OrganisationAlignment
{
    /// <summary>Letters of an organisation's word are rarely transliterated, so that fewer may differ.</summary>
    private const double LeastAlike = 0.76;
    private const double PlaceAlike = 0.78;

    /// <summary>Both words of each pair count.</summary>
    public static List<TokenPair> Of(ImmutableArray<OrganisationToken> left, ImmutableArray<OrganisationToken> right)
    {
        var possible = new List<TokenPair>(8);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (left[i].Weight + right[j].Weight > 0 && Similarity(left[i], right[j]) is > 0 and var similarity)
                    possible.Add(new TokenPair(i, j, similarity, left[i].Weight + right[j].Weight));
            }
        }
        possible.Sort(static (a, b) => (-a.Similarity, Math.Abs(a.Left - a.Right), Math.Min(a.Left, a.Right)).CompareTo((-b.Similarity, Math.Abs(b.Left - b.Right), Math.Min(b.Left, b.Right))));
        var chosen = new List<TokenPair>(possible.Count);
        var (takenLeft, takenRight) = (0UL, 0UL);
        foreach (var pair in possible)
        {
            if ((takenLeft >> pair.Left & 1) != 0 || (takenRight >> pair.Right & 1) != 0)
                continue;
            takenLeft |= 1UL << pair.Left;
            takenRight |= 1UL << pair.Right;
            chosen.Add(pair);
        }
        return chosen;
    }

    private static double Similarity(OrganisationToken a, OrganisationToken b)
    {
        if (a.Key == b.Key)
            return 1;
        if (IsPlaceMistyped(a, b) || IsPlaceMistyped(b, a))
            return TokenSimilarity.Of(a.Letters, b.Letters, eastAsian: false) is >= PlaceAlike and var alike ? alike : 0;
        if (IsFixed(a.Kind) || IsFixed(b.Kind))
            return 0;
        if (a.Kind == OrganisationTokenKind.Generic && b.Kind == OrganisationTokenKind.Generic)
            return 0;
        return TokenSimilarity.Of(a.Letters, b.Letters, eastAsian: false) is >= LeastAlike and var similarity ? similarity : 0;
    }

    private static bool IsPlaceMistyped(OrganisationToken a, OrganisationToken b) => a is { Kind: OrganisationTokenKind.Place, Text.Length: > 4 } && b.Kind == OrganisationTokenKind.Word;

    /// <summary>The same or not, whatever the letters are.</summary>
    private static bool IsFixed(OrganisationTokenKind kind) => kind is OrganisationTokenKind.Number or OrganisationTokenKind.Legal or OrganisationTokenKind.Place or OrganisationTokenKind.Stop;
}
