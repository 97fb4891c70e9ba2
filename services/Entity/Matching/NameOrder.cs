using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>What the order of the words leaves of a score.</summary>
internal static class NameOrder
{
    private const double FamilyMoved = 0.97;

    /// <summary>Both have told by a comma which the family name is, and tell differently.</summary>
    private const double FamilyTold = 0.93;

    private const double Reversed = 0.88;
    private const double FewMixed = 0.88;
    private const int Many = 4;

    /// <summary>"Hassan Ali", "Ali Hassan": each may be a father's name.</summary>
    private const double GivenMoved = 0.85;

    private const double Mixed = 0.7;
    private const double GivenForFamily = 0.6;
    private const double Chain = 0.3;

    public static double Of(List<TokenPair> pairs, ImmutableArray<NameToken> left, ImmutableArray<NameToken> right, PersonName a, PersonName b)
    {
        var breaks = 0;
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i].Right < pairs[i - 1].Right)
                breaks++;
        }
        if (breaks == 0)
            return 1;
        if (a.HasPatronymic && b.HasPatronymic && !EndsInPatronymic(a) && !EndsInPatronymic(b))
            return Chain;
        var isWhole = pairs.Count == left.Length && pairs.Count == right.Length;
        if (isWhole && pairs.Count > 2 && breaks == pairs.Count - 1)
            return Reversed;
        var familyMoved = breaks == 1 && pairs[^1].Right < pairs[0].Right;
        if (!familyMoved)
            return pairs.Count >= Many && pairs[0].Right == 0 ? FewMixed : Mixed;
        return OfMoved(a, b, isWhole, pairs.TrueForAll(pair => left[pair.Left].Given.Group != 0 || right[pair.Right].Given.Group != 0));
    }

    private static double OfMoved(PersonName a, PersonName b, bool isWhole, bool areGiven) => (a.FamilyWasFirst, b.FamilyWasFirst) switch
    {
        (true, true) => areGiven ? GivenForFamily : FamilyTold,
        (false, false) when areGiven => isWhole ? GivenMoved : GivenForFamily,
        _ => FamilyMoved,
    };

    /// <summary>"bin Salman Mohammed": the words were put in another order, since no one begins so.</summary>
    private static bool EndsInPatronymic(PersonName name) => name.Tokens is [{ IsPatronymic: true }, ..] or [.., { IsPatronymic: true }];
}
