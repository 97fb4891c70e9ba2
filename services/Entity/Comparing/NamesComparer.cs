using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>CompareNames: each pair by itself, in order.</summary>
internal static class NamesComparer
{
    public static CompareNamesResponse Compare(CompareNamesRequest request) => new() { Comparisons = { request.Pairs.Select(Compare) } };

    private static NameComparison Compare(NamePair pair)
    {
        var likeness = NameComparer.Compare(pair.A, pair.B, pair.Kind);
        return new NameComparison
        {
            Score = likeness.Score,
            Verdict = likeness.Verdict,
            Features =
            {
                likeness.Grounds.Select(ground => new NameFeature { Name = ground.Name, Contribution = ground.Contribution, WordsA = ground.A, WordsB = ground.B }),
            },
        };
    }
}
