using System.Collections.Immutable;
using Chancery.Parties.Data;

namespace Chancery.Parties;

/// <summary>
/// The countries, international organisations, armed groups and cities known before any document is read. Loaded from the
/// embedded tables at first use; immutable and safe for threads.
/// </summary>
/// <remarks>
/// Names are compared by <see cref="Folding.Fold"/>, with or without a leading "The"; a spelling in capitals only ("US", "WHO")
/// answers to capitals only. A bad row throws <see cref="InvalidDataException"/> naming file and line.
/// </remarks>
public static class KnownParties
{
    private static readonly Lazy<ImmutableArray<KnownParty>> countries = new(() => [.. DataFile.Read("countries.tsv", Tables.CountryColumns).Select(Tables.Country)]);
    private static readonly Lazy<ImmutableArray<KnownParty>> organisations = new(() => [.. DataFile.Read("organisations.tsv", Tables.OrganisationColumns).Select(Tables.Organisation)]);
    private static readonly Lazy<ImmutableArray<City>> cities = new(() =>
        [.. new[] { "cities.tsv", "large-cities.tsv" }.SelectMany(file => DataFile.Read(file, Tables.CityColumns)).Select(Tables.City)]);

    private static readonly Lazy<ImmutableArray<Region>> regions = new(() => [.. DataFile.Read("regions.tsv", Tables.RegionColumns).Select(Tables.Region)]);

    private static readonly Lazy<Dictionary<string, KnownParty>> byCode = new(IndexCodes);
    private static readonly Lazy<NameIndex<KnownParty>> byName = new(() => new(All, party => party.Names));
    private static readonly Lazy<NameIndex<KnownParty>> byDemonym = new(() => new(Countries, country => country.Demonyms));
    private static readonly Lazy<NameIndex<City>> byCityName = new(() => new(Cities, city => city.Names));

    /// <summary>ISO 3166-1 and Kosovo, by code.</summary>
    public static ImmutableArray<KnownParty> Countries => countries.Value;

    /// <summary>International organisations and armed groups.</summary>
    public static ImmutableArray<KnownParty> Organisations => organisations.Value;

    /// <summary>Capitals and others where diplomacy happens, then all of over 100,000 inhabitants; best known first among those that share a name.</summary>
    public static ImmutableArray<City> Cities => cities.Value;

    /// <summary>Parts of countries that have officials of their own.</summary>
    public static ImmutableArray<Region> Regions => regions.Value;

    private static IEnumerable<KnownParty> All => Countries.Concat(Organisations);

    /// <summary>The party with this code: a country's alpha-2 in any case ("TJ", "tj"), an organisation's exactly ("OSCE").</summary>
    public static KnownParty? ByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return byCode.Value.GetValueOrDefault(code)
            ?? (byCode.Value.GetValueOrDefault(code.ToUpperInvariant()) is { Kind: PartyKind.Country } country ? country : null);
    }

    /// <summary>The one party that bears this name in any spelling; null when none or several do.</summary>
    public static KnownParty? ByName(string name) => Only(AllByName(name));

    /// <summary>Every party that bears this name: both Congos for "Congo"; empty when none does.</summary>
    public static ImmutableArray<KnownParty> AllByName(string name) => [.. byName.Value.Find(name)];

    /// <summary>The one country whose people or things are called so ("Tajik", "Britons"); null when none or several are.</summary>
    public static KnownParty? ByDemonym(string word) => Only(AllByDemonym(word));

    /// <summary>Every country whose people or things are called so: DM and DO for "Dominican"; empty when none is.</summary>
    public static ImmutableArray<KnownParty> AllByDemonym(string word) => [.. byDemonym.Value.Find(word)];

    /// <summary>The city of this name, the best known when several share it; only in the given country when one is given.</summary>
    public static City? City(string name, string? countryCode = null) =>
        byCityName.Value.Find(name).FirstOrDefault(city => countryCode is null || city.CountryCode.Equals(countryCode, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, KnownParty> IndexCodes()
    {
        var index = new Dictionary<string, KnownParty>(StringComparer.Ordinal);
        foreach (var party in All)
        {
            if (!index.TryAdd(party.Code, party))
                throw new InvalidDataException($"The code \"{party.Code}\" is given to {index[party.Code].Name} and to {party.Name}; give one of them its full English name as its code.");
        }

        return index;
    }

    private static KnownParty? Only(ImmutableArray<KnownParty> found) => found is [var one] ? one : null;
}
