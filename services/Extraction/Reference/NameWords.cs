using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>Whether two names in one document are the same person's.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "al", "el", "bin", "ibn", "de", "van", "von", "da", "del", "the" };

    public static IReadOnlyList<string> Of(string name)
    {
        var words = Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => !Particles.Contains(word)).ToList();
        return kept.Count > 0 ? kept : words;
    }

    /// <summary>The words of one are within the other's, small differences of spelling forgiven.</summary>
    public static bool AreSame(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        if (small.Count == 0 || small is [{ Length: < 2 }])
            return false;
        var found = small.Count(word => large.Any(other => IsClose(word, other)));
        if (found == small.Count)
            return true;
        if (string.Concat(small) is not { Length: > 5 } joined)
            return false;
        // Written together or apart, or drawn together: "Jongun", "Jong-un"; "Marosa" of Maro Saari.
        return joined == string.Concat(large.TakeLast(small.Count)) || (small.Count == 1 && string.Concat(large) is { } all && all.StartsWith(joined, StringComparison.Ordinal));
    }

    private static bool IsClose(string a, string b)
    {
        if (a == b || (a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal)))
            return true;
        // An article written together or apart: "Altamimi", "Al-Tamimi".
        if ((a.Length > 4 && a == "al" + b) || (b.Length > 4 && b == "al" + a))
            return true;
        var shortest = Math.Min(a.Length, b.Length);
        return shortest >= 5 && Math.Max(a.Length, b.Length) <= 40 && Distance(a, b) <= (shortest >= 7 ? 2 : 1);
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || (a[0] != b[0] && a[^1] != b[^1]))
            return int.MaxValue;
        System.Span<int> previous = stackalloc int[b.Length + 1];
        System.Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            current.CopyTo(previous);
        }
        return previous[b.Length];
    }
}
