namespace Chancery.Entities;

/// <summary>What it costs to take one letter for another, or none, in words as <see cref="Phonetic"/> spells them.</summary>
internal sealed class LetterCosts
{
    private const int Letters = 128;
    private const float Swapped = 0.8f;

    /// <summary>Between names that both have their vowels.</summary>
    public static LetterCosts Vowelled { get; } = new(vowel: 0.6f, otherVowel: 0.4f);

    /// <summary>Where the script of one has hardly any, and no "p", "v", "g" either.</summary>
    public static LetterCosts Vowelless { get; } = new(vowel: 0.12f, otherVowel: 0.12f,
        ("bp", 0), ("fv", 0), ("uv", 0.12f), ("gj", 0.1f), ("gk", 0.1f), ("hk", 0.3f), ("CS", 0.1f), ("Cj", 0.2f), ("sz", 0.1f),
        ("Sj", 0.2f), ("ij", 0.2f), ("kC", 0.4f), ("kS", 0.4f), ("gh", 0.3f),
        ("ks", 0.5f), ("sS", 0.4f), ("sC", 0.4f), ("td", 0.3f), ("bv", 0.3f), ("zC", 0.2f), ("dz", 0.3f));

    private readonly float[] _change = new float[Letters * Letters];
    private readonly float[] _drop = new float[Letters];
    private readonly float _cheapestDrop;

    private LetterCosts(float vowel, float otherVowel, params ReadOnlySpan<(string Pair, float Cost)> own)
    {
        _change.AsSpan().Fill(1);
        _drop.AsSpan().Fill(1);
        _drop['h'] = _cheapestDrop = Math.Min(vowel, 0.5f);
        foreach (var a in "aeiou")
        {
            _drop[a] = vowel;
            foreach (var b in "aeiou")
                Set(a, b, otherVowel);
        }
        foreach (var (pair, cost) in new (string, float)[]
        {
            ("ou", 0.25f), ("ei", 0.25f), ("ae", 0.3f), ("ao", 0.4f), ("ai", 0.5f), ("au", 0.5f), ("ij", 0.3f), ("gk", 0.4f),
            ("sz", 0.3f), ("bv", 0.4f), ("dt", 0.4f),
            ("jz", 0.4f), ("bp", 0.5f), ("fp", 0.5f), ("fv", 0.4f), ("sS", 0.4f), ("CS", 0.3f), ("Cj", 0.4f), ("Sj", 0.5f), ("Ck", 0.5f),
            ("gh", 0.4f), ("hk", 0.4f),
            ("jS", 0.4f), ("gj", 0.4f), ("mn", 0.7f), ("uv", 0.5f), ("iv", 0.9f), ("zC", 0.4f), ("tz", 0.6f), ("sC", 0.4f),
        })
            Set(pair[0], pair[1], Math.Min(cost, _change[pair[0] * Letters + pair[1]]));
        foreach (var (pair, cost) in own)
            Set(pair[0], pair[1], cost);
        for (var letter = 0; letter < Letters; letter++)
            _change[letter * Letters + letter] = 0;

        void Set(char a, char b, float cost) => _change[a * Letters + b] = _change[b * Letters + a] = cost;
    }

    /// <summary>
    /// The cheapest way from one word to the other, or something above the limit if none is within it; two neighbours that
    /// changed places cost less than two changes.
    /// </summary>
    public float Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, float limit)
    {
        if (Math.Abs(a.Length - b.Length) * _cheapestDrop > limit)
            return float.PositiveInfinity;
        Span<float> rows = stackalloc float[3 * (b.Length + 1)];
        var before = rows[..(b.Length + 1)];
        var above = rows.Slice(b.Length + 1, b.Length + 1);
        var row = rows[(2 * (b.Length + 1))..];
        above[0] = 0;
        var leastBefore = 0f;
        for (var j = 1; j <= b.Length; j++)
            above[j] = above[j - 1] + _drop[b[j - 1]];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + _drop[a[i - 1]];
            var least = row[0];
            var changes = _change.AsSpan(a[i - 1] * Letters, Letters);
            var drop = _drop[a[i - 1]];
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(above[j - 1] + changes[b[j - 1]], Math.Min(above[j] + drop, row[j - 1] + _drop[b[j - 1]]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + Swapped);
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            // A swap reaches back over one row, at a price.
            if (least > limit && leastBefore > limit - Swapped)
                return float.PositiveInfinity;
            leastBefore = least;
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.Length];
    }
}
