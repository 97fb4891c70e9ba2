using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Which words of two persons' names are the same, each word in one pair at most.</summary>
internal sealed class Alignment
{
    public const double InitialWeight = 0.4;
    public const double TitleWeight = 0.05;
    private const int ShortestForm = 4;
    private const double ShortForm = 0.8;
    private const double InitialAgrees = 0.9;

    private Alignment(List<TokenPair> pairs, ulong left, ulong right) => (Pairs, _left, _right) = (pairs, left, right);

    private readonly ulong _left;
    private readonly ulong _right;

    /// <summary>In the order of the words of the one.</summary>
    public List<TokenPair> Pairs { get; }

    public bool HasLeft(int index) => (_left >> index & 1) != 0;

    public bool HasRight(int index) => (_right >> index & 1) != 0;

    /// <summary>Likest first, whole words before initials, those in the same place before others.</summary>
    public static Alignment Of(ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, bool eastAsian)
    {
        var possible = new List<TokenPair>(8);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (Pair(left[i], right[j], i, j, eastAsian) is { Similarity: > 0 } pair)
                    possible.Add(pair);
            }
        }
        possible.Sort(static (a, b) => Order(a).CompareTo(Order(b)));
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
        chosen.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        return new Alignment(chosen, takenLeft, takenRight);
    }

    /// <summary>"Greg" for "Gregorio": a given name cut short.</summary>
    private static bool IsShortOf(string a, string b) => Math.Min(a.Length, b.Length) >= ShortestForm && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    private static (double, double, int, int) Order(TokenPair pair) =>
        (-pair.Weight, -pair.Similarity, Math.Abs(pair.Left - pair.Right), Math.Min(pair.Left, pair.Right));

    private static TokenPair Pair(NameToken a, NameToken b, int left, int right, bool eastAsian)
    {
        if (a.Kind == NameTokenKind.Initial || b.Kind == NameTokenKind.Initial)
        {
            var agrees = a.Kind != NameTokenKind.Title && b.Kind != NameTokenKind.Title && (a.Text[0] == b.Text[0] || a.Phonetic[0] == b.Phonetic[0]);
            return new TokenPair(left, right, !agrees ? 0 : a.Kind == b.Kind ? 1 : InitialAgrees, InitialWeight);
        }
        var similarity = TokenSimilarity.Of(a, b, eastAsian);
        if (similarity == 0 && left == 0 && right == 0 && IsShortOf(a.Text, b.Text))
            similarity = ShortForm;
        if (a.Kind == NameTokenKind.Title && b.Kind == NameTokenKind.Title)
            return new TokenPair(left, right, similarity == 1 ? 1 : 0, TitleWeight);
        return new TokenPair(left, right, similarity, 1);
    }
}
