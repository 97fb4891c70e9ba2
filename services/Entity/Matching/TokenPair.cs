namespace Chancery.Entities;

/// <summary>Two words taken for the same one.</summary>
/// <param name="Left">Index among the words of the one.</param>
/// <param name="Right">Index among those of the other.</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Weight">What it counts in the whole.</param>
/// <param name="Rank">Pairs of a higher rank are chosen first.</param>
internal readonly record struct TokenPair(int Left, int Right, double Similarity, double Weight, double Rank);
