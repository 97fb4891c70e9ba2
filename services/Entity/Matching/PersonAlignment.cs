using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Which words of two persons' names are the same: whole words before initials.</summary>
internal static class PersonAlignment
{
    public const double InitialWeight = 0.4;
    public const double TitleWeight = 0.05;
    private const int ShortestForm = 4;
    private const double ShortForm = 0.8;
    private const double InitialAgrees = 0.9;

    public static Pairing Of(ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, bool eastAsian)
    {
        var possible = new List<TokenPair>(8);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var (weight, similarity) = Compare(left[i], right[j], eastAsian);
                if (similarity == 0 && i == 0 && j == 0 && weight == 1 && IsShortOf(left[i].Text, right[j].Text))
                    similarity = ShortForm;
                if (similarity > 0)
                    possible.Add(new TokenPair(i, j, similarity, weight, Rank: weight));
            }
        }
        return new Pairing(possible);
    }

    private static (double Weight, double Similarity) Compare(NameToken a, NameToken b, bool eastAsian)
    {
        if (a.Kind == NameTokenKind.Initial || b.Kind == NameTokenKind.Initial)
        {
            var agrees = a.Kind != NameTokenKind.Title && b.Kind != NameTokenKind.Title && (a.Text[0] == b.Text[0] || a.Phonetic[0] == b.Phonetic[0]);
            return (InitialWeight, !agrees ? 0 : a.Kind == b.Kind ? 1 : InitialAgrees);
        }
        if (a.Kind == NameTokenKind.Title && b.Kind == NameTokenKind.Title)
            return (TitleWeight, a.Text == b.Text ? 1 : 0);
        return (1, TokenSimilarity.Of(a, b, eastAsian));
    }

    /// <summary>"Greg" for "Gregorio": a given name cut short.</summary>
    private static bool IsShortOf(string a, string b) => Math.Min(a.Length, b.Length) >= ShortestForm
        && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
}
