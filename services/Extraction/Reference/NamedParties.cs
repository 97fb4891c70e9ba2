using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>The parties of a document as a whole: which are named, which of them is the other side, which bodies a short name means.</summary>
internal sealed class NamedParties
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly List<(int At, string Code)> bodies = [];

    public NamedParties(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings, string home)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in readings.SelectMany(reading => reading.Mentions))
        {
            if (mention.Code.Length == 0)
                continue;
            named.Add(mention.Code);
            if (mention.Code.Length > 2)
                bodies.Add((mention.Span.First, mention.Code));
            else if (mention.Code != home)
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

    public bool IsNamed(string code) => named.Contains(code);

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
