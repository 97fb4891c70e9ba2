using System.Collections.Immutable;

namespace Chancery.Parties.Data;

/// <summary>What each table's columns mean.</summary>
internal static class Tables
{
    public static readonly string[] CountryColumns = ["Code", "Alpha-3", "Wikidata", "Name", "Official name", "Other names", "Demonyms", "Capitals"];
    public static readonly string[] OrganisationColumns = ["Code", "Kind", "Wikidata", "Name", "Official name", "Other names"];
    public static readonly string[] CityColumns = ["Name", "Country", "Capital", "Other names"];
    public static readonly string[] RegionColumns = ["Name", "Country", "Other names"];

    public static KnownParty Country(DataRow row) => new(
        row.Letters(0, 2),
        PartyKind.Country,
        row.Required(3),
        row.Required(4),
        Spellings([row.Required(3), row.Required(4), .. row.Several(5)]),
        row.Several(6),
        row.Several(7),
        row.Letters(1, 3),
        row.WikidataId(2));

    public static KnownParty Organisation(DataRow row)
    {
        var (code, name) = (row.Required(0), row.Required(3));
        var official = row.Optional(4) is { Length: > 0 } full ? full : name;
        return new(code, Kind(row, 1), name, official, Spellings([name, official, code, .. row.Several(5)]), [], [], "", row.WikidataId(2));
    }

    public static City City(DataRow row) => new(
        row.Required(0),
        Spellings([row.Required(0), .. row.Several(3)]),
        row.Letters(1, 2),
        row.Optional(2) switch
        {
            "capital" => true,
            "" => false,
            var other => throw row.Bad($"Capital is \"{other}\", but must be \"capital\" or empty"),
        });

    public static Region Region(DataRow row) => new(row.Required(0), Spellings([row.Required(0), .. row.Several(2)]), row.Letters(1, 2));

    private static PartyKind Kind(DataRow row, int column) => row.Required(column) switch
    {
        "ORGANISATION" => PartyKind.Organisation,
        "ARMED_GROUP" => PartyKind.ArmedGroup,
        var other => throw row.Bad($"{row.Columns[column]} is \"{other}\", but must be ORGANISATION or ARMED_GROUP"),
    };

    private static ImmutableArray<string> Spellings(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal)];
}
