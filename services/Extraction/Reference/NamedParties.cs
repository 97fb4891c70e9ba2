using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>The parties of a document as a whole: which are named, which of them is the other side, which bodies a short name means.</summary>
internal sealed class NamedParties
{
    private readonly Dictionary<string, List<int>> named = new(StringComparer.Ordinal);
    // More bodies than any release names; the bound keeps the search linear in the text.
    private const int MostBodies = 256;

    private readonly List<(int At, string Code)> bodies = [];

    public NamedParties(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings, string home)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in readings.SelectMany(reading => reading.Mentions))
        {
            if (mention.Code.Length == 0)
                continue;
            if (!named.TryGetValue(mention.Code, out var places))
                named[mention.Code] = places = [];
            places.Add(mention.Span.First);
            if (!Gazetteer.Shared.IsCountry(mention.Code) && bodies.Count < MostBodies)
                bodies.Add((mention.Span.First, mention.Code));
            if (Gazetteer.Shared.IsCountry(mention.Code) && mention.Code != home)
                counts[mention.Code] = counts.GetValueOrDefault(mention.Code) + 1;
        }
        var all = counts.Values.Sum();
        Other = counts.FirstOrDefault(count => count.Value * 3 > all * 2).Key ?? "";
        IsMultilateral = passage.Tokens.Any(token => vocabulary.Is("multilateral", token.Key));
    }

    /// <summary>The one foreign country that a document between two speaks of; empty when there are several.</summary>
    public string Other { get; }

    /// <summary>Officials of many countries meet, so that where they do tells nobody's country.</summary>
    public bool IsMultilateral { get; }

    /// <summary>Of these parties the one named last before a token, else the one named first after; null when none is.</summary>
    public string? LastNamed(IReadOnlyList<string> codes, int before) =>
        codes.Where(named.ContainsKey).OrderByDescending(code => Nearness(named[code], before)).FirstOrDefault();

    // Before the token, the later the nearer; after it, less than all before.
    private static int Nearness(List<int> places, int before)
    {
        var index = places.BinarySearch(before);
        var last = index >= 0 ? index : ~index - 1;
        return last >= 0 ? places[last] : -places[0];
    }

    /// <summary>The body that "the Forum", "the Organization" in an office means: the last named before, else the first after.</summary>
    public string Body(int before, string shortName)
    {
        var found = "";
        foreach (var (at, code) in bodies)
        {
            if (shortName.Length > 0 && !(KnownParties.ByCode(code)?.Names.Any(name => name.Contains(shortName, StringComparison.OrdinalIgnoreCase)) ?? false))
                continue;
            if (at > before)
                return found.Length > 0 ? found : code;
            found = code;
        }
        return found;
    }
}
