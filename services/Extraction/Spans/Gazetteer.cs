using Chancery.Parties;

namespace Chancery.Reading;

/// <summary>The known countries, organisations and cities, found in tokens by their longest spelling.</summary>
internal sealed class Gazetteer
{
    private const int LongestName = 12;

    private readonly Dictionary<string, List<PartyName>> spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> cities = new(StringComparer.Ordinal);
    private readonly Tokenizer tokenizer;

    public Gazetteer(Tokenizer tokenizer)
    {
        this.tokenizer = tokenizer;
        foreach (var country in KnownParties.Countries)
        {
            AddAll(country.Names, name => new PartyName(country.Code, PartyForm.Name, "", true, false, true, name));
            AddAll(country.Demonyms, name => new PartyName(country.Code, PartyForm.Demonym, "", true, false, true, name));
        }
        foreach (var body in KnownParties.Organisations)
            AddAll(body.Names, name => new PartyName(body.Code, PartyForm.Name, "", false, false, body.Kind != PartyKind.ArmedGroup, name));
        foreach (var (code, city, names) in Vocabulary.Shared.StandIns)
            AddAll(names, name => new PartyName(code, PartyForm.Name, city, code.Length == 2, false, true, name));
        foreach (var city in KnownParties.Cities)
        {
            cities.TryAdd(city.Name, city.CountryCode);
            if (city.IsCapital)
                capitals.TryAdd(city.CountryCode, city.Name);
            AddAll(city.Names, name => new PartyName(city.CountryCode, PartyForm.City, city.Name, true, city.IsCapital, true, name));
        }
        foreach (var region in KnownParties.Regions)
            AddAll(region.Names, name => new PartyName(region.CountryCode, PartyForm.Region, "", true, false, true, name));
    }

    public static Gazetteer Shared { get; } = new(new Tokenizer(Vocabulary.Abbreviations));

    /// <summary>The longest spelling at a token with all that bear it, or null.</summary>
    public (Span Span, IReadOnlyList<PartyName> Bearers)? At(IReadOnlyList<Token> tokens, int at, int limit)
    {
        (Span, IReadOnlyList<PartyName>)? best = null;
        var key = "";
        var inCapitals = true;
        for (var (i, words) = (at, 0); i < limit && words < LongestName; i++)
        {
            var token = tokens[i];
            // "People's Republic": the lexicon's words are matched without the possessive.
            if ((token.IsBreak || token.IsMark("'s")) && i > at)
                continue;
            // "Educational, Scientific and Cultural Organization"
            if (i > at && token.IsMark(",") && i + 1 < limit && beginnings.Contains($"{key} {tokens[i + 1].Key}"))
                continue;
            if (!token.IsWord || (i == at && !token.IsCapital))
                break;
            words++;
            key = i == at ? token.Key : $"{key} {token.Key}";
            inCapitals &= IsInCapitals(token.Text);
            if (spellings.TryGetValue(key, out var found) && Answering(found, inCapitals) is { Count: > 0 } bearers)
                best = (new Span(at, i + 1), bearers);
            if (!beginnings.Contains(key))
                break;
        }
        return best;
    }

    /// <summary>The name of a country's capital, or null.</summary>
    public string? Capital(string code) => capitals.GetValueOrDefault(code);

    public bool IsCountry(string code) => capitals.ContainsKey(code);

    /// <summary>The known city of a name, with its country's code, or null.</summary>
    public (string City, string Code)? City(string name) => cities.TryGetValue(name, out var code) ? (name, code) : null;

    private static List<PartyName> Answering(List<PartyName> found, bool inCapitals) =>
        inCapitals ? found : [.. found.Where(name => !name.InCapitals)];

    private void AddAll(IEnumerable<string> names, Func<bool, PartyName> bearer)
    {
        foreach (var name in names)
        {
            var value = bearer(IsInCapitals(name));
            Add(name, value);
            if (name.Contains('-', StringComparison.Ordinal))
                Add(name.Replace('-', ' '), value);
        }
    }

    private void Add(string name, PartyName value)
    {
        var tokens = tokenizer.Tokens(name);
        // "G-7" with a space is no "G.".
        if (tokens.Exists(token => token.Kind == TokenKind.Number))
            return;
        var words = tokens.Where(token => token.IsWord).Select(token => token.Key).ToList();
        if (words is ["the", ..])
            words.RemoveAt(0);
        if (words.Count is 0 or > LongestName)
            return;
        var key = string.Join(' ', words);
        if (!spellings.TryGetValue(key, out var list))
            spellings[key] = list = [];
        if (!list.Exists(known => known.Code == value.Code && known.Form <= value.Form))
            list.Add(value);
        for (var count = 1; count < words.Count; count++)
            beginnings.Add(string.Join(' ', words.Take(count)));
    }

    private static bool IsInCapitals(string name) => !name.Any(char.IsLower) && name.Any(char.IsUpper);
}
