using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>Two words taken for the same one.</summary>
/// <param name="Left">Index among the names of the one.</param>
/// <param name="Right">Index among the names of the other.</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Weight">What it counts in the whole.</param>
internal sealed record NamePair(int Left, int Right, double Similarity, double Weight)
{
    /// <summary>The best pairs, each word in one at most: likest first, whole words before initials.</summary>
    public static List<NamePair> Match(ImmutableArray<NameToken> left, ImmutableArray<NameToken> right)
    {
        var possible = left.SelectMany((a, i) => right.Select((b, j) => NameScore.Pair(a, b, i, j))).OfType<NamePair>()
            .OrderByDescending(pair => pair.Weight).ThenByDescending(pair => pair.Similarity)
            .ThenBy(pair => Math.Abs(pair.Left - pair.Right)).ThenBy(pair => Math.Min(pair.Left, pair.Right));
        var chosen = new List<NamePair>();
        foreach (var pair in possible)
        {
            if (chosen.All(other => other.Left != pair.Left && other.Right != pair.Right))
                chosen.Add(pair);
        }
        return chosen;
    }
}
