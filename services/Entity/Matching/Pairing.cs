namespace Chancery.Entities;

/// <summary>Pairs of words, each word in one at most.</summary>
internal sealed class Pairing
{
    private readonly ulong _left;
    private readonly ulong _right;

    /// <summary>Chooses from the possible pairs: heaviest first, then likest, then those in the same place.</summary>
    public Pairing(List<TokenPair> possible)
    {
        possible.Sort(static (a, b) => Order(a).CompareTo(Order(b)));
        Pairs = new List<TokenPair>(possible.Count);
        foreach (var pair in possible)
        {
            if (HasLeft(pair.Left) || HasRight(pair.Right))
                continue;
            _left |= 1UL << pair.Left;
            _right |= 1UL << pair.Right;
            Pairs.Add(pair);
        }
        Pairs.Sort(static (a, b) => a.Left.CompareTo(b.Left));
    }

    /// <summary>In the order of the words of the one.</summary>
    public List<TokenPair> Pairs { get; }

    public bool HasLeft(int index) => (_left >> index & 1) != 0;

    public bool HasRight(int index) => (_right >> index & 1) != 0;

    private static (double, double, int, int) Order(TokenPair pair) =>
        (-pair.Rank, -pair.Similarity, Math.Abs(pair.Left - pair.Right), Math.Min(pair.Left, pair.Right));
}
