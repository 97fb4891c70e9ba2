namespace Chancery.Entities;

/// <summary>How probable it is, by the strings alone, that two names of persons name one: 0 to 1. Pure, symmetric.</summary>
public static class NameScore
{
    private const double InitialWeight = 0.4;
    private const double InitialAgrees = 0.9;
    private const double OtherOrder = 0.97;
    private const double OneNameOnly = 0.6;
    private const double InitialForName = 0.89;
    private const double LeftOverInitial = 0.99;
    private const double LeftOverMiddle = 0.95;
    private const double LeftOverLast = 0.9;

    /// <summary>"Salman bin X" is the father of "Mohammed bin Salman bin X".</summary>
    private const double LeftOverFirst = 0.6;

    public static double Of(PersonName a, PersonName b)
    {
        var (left, right) = (a.JoinedAs(b), b.JoinedAs(a));
        if (!Numbers(left).SequenceEqual(Numbers(right)))
            return 0;
        var pairs = NamePair.Match(left.Names, right.Names);
        if (pairs.Count == 0)
            return 0;
        var leftOver = LeftOver(left, pairs.Select(pair => pair.Left));
        var rightOver = LeftOver(right, pairs.Select(pair => pair.Right));
        if (leftOver.Any(IsName) && rightOver.Any(IsName))
            return 0;

        var score = pairs.Sum(pair => pair.Weight * pair.Similarity) / pairs.Sum(pair => pair.Weight);
        if (!InOrder(pairs))
            score = left.HasPatronymic || right.HasPatronymic ? 0 : score * OtherOrder;
        score *= Remainder(left, leftOver, pairs.Min(pair => pair.Left), pairs.Max(pair => pair.Left));
        score *= Remainder(right, rightOver, pairs.Min(pair => pair.Right), pairs.Max(pair => pair.Right));
        return Math.Min(score, Ceiling(left, right, pairs));

        bool IsName((int Index, NameToken Token) rest) => rest.Token.Kind == NameTokenKind.Name;
    }

    internal static NamePair? Pair(NameToken a, NameToken b, int left, int right)
    {
        if (a.Kind == NameTokenKind.Name && b.Kind == NameTokenKind.Name)
            return TokenSimilarity.Of(a, b) is var similarity and > 0 ? new NamePair(left, right, similarity, 1) : null;
        return a.Spelling[0] == b.Spelling[0] ? new NamePair(left, right, a.Kind == b.Kind ? 1 : InitialAgrees, InitialWeight) : null;
    }

    private static List<(int Index, NameToken Token)> LeftOver(PersonName name, IEnumerable<int> matched)
    {
        var taken = matched.ToHashSet();
        return [.. name.Names.Select((token, index) => (index, token)).Where(rest => !taken.Contains(rest.index))];
    }

    private static bool InOrder(List<NamePair> pairs)
    {
        var ordered = pairs.OrderBy(pair => pair.Left).ToList();
        return ordered.Zip(ordered.Skip(1)).All(next => next.First.Right < next.Second.Right);
    }

    private static double Remainder(PersonName name, List<(int Index, NameToken Token)> rest, int first, int last) =>
        rest.Aggregate(1.0, (factor, left) => factor * (left switch
        {
            { Token.Kind: NameTokenKind.Initial } => LeftOverInitial,
            var (index, _) when index < first => LeftOverFirst,
            var (index, _) when index > last => LeftOverLast,
            _ => name.HasPatronymic ? LeftOverLast : LeftOverMiddle,
        }));

    /// <summary>One word in common says little, and an initial beside it not much more.</summary>
    private static double Ceiling(PersonName a, PersonName b, List<NamePair> pairs)
    {
        var words = pairs.Count(pair => pair.Weight == 1);
        if (words >= 2 || (a.Names.Length == 1 && b.Names.Length == 1))
            return 1;
        return words == 1 && pairs.Count > 1 ? InitialForName : OneNameOnly;
    }

    private static IEnumerable<string> Numbers(PersonName name) =>
        name.Tokens.Where(token => token.Kind == NameTokenKind.Number).Select(token => token.Text);
}
