using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>What the order of the words leaves of a score.</summary>
internal static class NameOrder
{
    private const double FamilyMoved = 0.97;
    private const double FamilyTold = 0.93;
    private const double GivenForFamily = 0.6;
    private const double Mixed = 0.7;
    private const double FewMixed = 0.88;
    private const double Chain = 0.3;
    private const double Reversed = 0.88;
    private const int Many = 4;

    public static double Of(List<TokenPair> pairs, ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, PersonName a, PersonName b)
    {
        var breaks = 0;
        var wraps = false;
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i].Right < pairs[i - 1].Right)
                breaks++;
        }
        if (breaks == 0)
            return 1;
        wraps = breaks == 1 && pairs[^1].Right < pairs[0].Right;
        if (a.HasPatronymic && b.HasPatronymic && !EndsInPatronymic(a) && !EndsInPatronymic(b))
            return Chain;
        if (breaks == pairs.Count - 1 && pairs.Count == left.Length && pairs.Count == right.Length && pairs.Count > 2)
            return Reversed;
        if (!wraps)
            return pairs.Count >= Many && pairs[0].Right == 0 ? FewMixed : Mixed;
        var isWhole = pairs.Count == left.Length && pairs.Count == right.Length;
        if (!(isWhole && !a.FamilyWasFirst) && !(a.FamilyWasFirst ^ b.FamilyWasFirst) && pairs.TrueForAll(pair => left[pair.Left].Given.Group != 0 || right[pair.Right].Given.Group != 0))
            return GivenForFamily;
        return a.FamilyWasFirst && b.FamilyWasFirst ? FamilyTold : FamilyMoved;
    }

    /// <summary>"bin Salman Mohammed": the words were put in another order, since no one begins so.</summary>
    private static bool EndsInPatronymic(PersonName name) => name.Tokens is [{ IsPatronymic: true }, ..] or [.., { IsPatronymic: true }];
}
