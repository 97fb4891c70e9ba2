namespace Chancery.Annotations;

/// <summary>One-to-one pairs between two lists, the likest first.</summary>
internal static class Pairing
{
    /// <param name="a">One list.</param>
    /// <param name="b">The other.</param>
    /// <param name="likeness">0 to 1; what is at or below <paramref name="least"/> is no pair.</param>
    /// <param name="least">Where likeness begins.</param>
    public static IReadOnlyList<(int A, int B)> Of<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, T, double> likeness, double least = 0)
    {
        var candidates = from i in Enumerable.Range(0, a.Count)
                         from j in Enumerable.Range(0, b.Count)
                         let value = likeness(a[i], b[j])
                         where value > least
                         orderby value descending
                         select (A: i, B: j);
        var (usedA, usedB) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (i, j) in candidates)
        {
            if (usedA.Contains(i) || usedB.Contains(j))
                continue;
            usedA.Add(i);
            usedB.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
