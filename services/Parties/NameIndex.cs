namespace Chancery.Parties;

/// <summary>Finds what bears a spelling; a spelling may belong to several.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<(T Bearer, bool InCapitals)>> bearers = new(StringComparer.Ordinal);

    public NameIndex(IEnumerable<T> all, Func<T, IEnumerable<string>> spellings)
    {
        foreach (var (bearer, spelling) in all.SelectMany(spellings, ValueTuple.Create))
        {
            if (!bearers.TryGetValue(Key(spelling), out var list))
                bearers[Key(spelling)] = list = [];
            list.Add((bearer, Folding.IsInCapitals(spelling)));
        }
    }

    /// <summary>Who bears the name, in the order of the file; acronyms only answer to capitals.</summary>
    public IEnumerable<T> Find(string name)
    {
        if (!bearers.TryGetValue(Key(name), out var found))
            return [];
        var capitals = Folding.IsInCapitals(name);
        return found.Where(spelling => capitals || !spelling.InCapitals).Select(spelling => spelling.Bearer).Distinct();
    }

    /// <summary>The folded name without "The", with which many names are or are not written.</summary>
    private static string Key(string name)
    {
        var folded = Folding.Fold(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}
