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
        for (var i = 0; i < small.Count; i++)
        {
            if (!IsAmong(small[i], large))
                return AreOneWritten(small, large) || IsDrawnTogether(small, large);
        }
        return true;
    }

    private static bool IsAmong(string word, IReadOnlyList<string> others)
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (IsClose(word, others[i]))
                return true;
        }
        return false;
    }

    // The same letters, cut into words elsewhere.
    private static bool AreOneWritten(IReadOnlyList<string> small, IReadOnlyList<string> large)
    {
        var (word, letter, letters) = (large.Count - small.Count, 0, 0);
        for (var i = 0; i < small.Count; i++)
        {
            foreach (var wanted in small[i])
            {
                while (word < large.Count && letter == large[word].Length)
                    (word, letter) = (word + 1, 0);
                if (word == large.Count || large[word][letter++] != wanted)
                    return false;
                letters++;
            }
        }
        return letters > 5 && word == large.Count - 1 && letter == large[word].Length;
    }

    // Drawn together: "Marosa" of Maro Saari.
    private static bool IsDrawnTogether(IReadOnlyList<string> small, IReadOnlyList<string> large) =>
        small is [{ Length: > 5 } joined] && string.Concat(large).StartsWith(joined, StringComparison.Ordinal);

    private static bool IsClose(string a, string b)
    {
        if (a == b || (a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal)))
            return true;
        // An article written together or apart: "Altamimi", "Al-Tamimi".
        if (IsWithArticle(a, b) || IsWithArticle(b, a))
            return true;
        var shortest = Math.Min(a.Length, b.Length);
        return shortest >= 5 && Math.Max(a.Length, b.Length) <= 40 && Distance(a, b) <= (shortest >= 7 ? 2 : 1);
    }

    private static bool IsWithArticle(string longer, string shorter) =>
        longer.Length > 4 && longer.Length == shorter.Length + 2 && longer.StartsWith("al", StringComparison.Ordinal) && longer.EndsWith(shorter, StringComparison.Ordinal);

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
