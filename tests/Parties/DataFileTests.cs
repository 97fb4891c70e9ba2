using Chancery.Parties.Data;
using Xunit;

namespace Chancery.Parties.Tests;

public sealed class DataFileTests
{
    private const string CountryHead = "# written by hand\n\nCode\tAlpha-3\tWikidata\tName\tOfficial name\tOther names\tDemonyms\tCapitals\n";
    private const string OrganisationHead = "Code\tKind\tWikidata\tName\tOfficial name\tOther names\n";
    private const string CityHead = "Name\tCountry\tCapital\tOther names\n";

    [Fact]
    public void A_row_is_a_party_with_every_spelling_once()
    {
        var lake = Assert.Single(Countries("LK\tLKA\tQ1\tLakeland\tRepublic of Lakeland\tLakeland; The Lakes\tLaker; Lakers\tPort Lake\n"));

        Assert.Equal(["Lakeland", "Republic of Lakeland", "The Lakes"], lake.Names);
        Assert.Equal(["Laker", "Lakers"], lake.Demonyms);
        Assert.Equal(["Port Lake"], lake.Capitals);
    }

    [Fact]
    public void Empty_columns_at_the_end_need_no_tabs()
    {
        var lake = Assert.Single(Countries("LK\tLKA\tQ1\tLakeland\tLakeland\n"));

        Assert.Empty(lake.Demonyms);
        Assert.Empty(lake.Capitals);
    }

    [Theory]
    [InlineData("LK\tLKA\tQ1\tLakeland\tLakeland\t\t\t\tPort Lake\n", "9 columns separated by tabs, but there are only 8")]
    [InlineData("LK\tLKA\tQ1\tLakeland\n", "Official name is empty")]
    [InlineData("LKX\tLKA\tQ1\tLakeland\tLakeland\t\t\t\n", "Code is \"LKX\", but must be 2 capital letters")]
    [InlineData("LK\tlka\tQ1\tLakeland\tLakeland\t\t\t\n", "Alpha-3 is \"lka\", but must be 3 capital letters")]
    [InlineData("LK\tLKA\t863\tLakeland\tLakeland\t\t\t\n", "Wikidata is \"863\", but must be Q and digits, or empty")]
    [InlineData("LK\tLKA\tQ1\t\tLakeland\t\t\t\n", "Name is empty")]
    [InlineData("LK\tLKA\tQ1\tLakeland\tLakeland\tLakes;;Lochs\t\t\n", "Other names has an empty value between its semicolons")]
    public void A_bad_country_is_told_with_file_line_and_remedy(string row, string reason)
    {
        var error = Assert.Throws<InvalidDataException>(() => Countries(row));

        Assert.StartsWith($"countries.tsv, line 4: {reason}", error.Message);
    }

    [Fact]
    public void A_bad_organisation_is_told_with_file_line_and_remedy()
    {
        var error = Assert.Throws<InvalidDataException>(() => Rows("organisations.tsv", OrganisationHead + "LKO\tCLUB\t\tLake Club\t\t\n", Tables.OrganisationColumns).Select(Tables.Organisation).ToList());

        Assert.Equal("organisations.tsv, line 2: Kind is \"CLUB\", but must be ORGANISATION or ARMED_GROUP.", error.Message);
    }

    [Fact]
    public void A_bad_city_is_told_with_file_line_and_remedy()
    {
        var error = Assert.Throws<InvalidDataException>(() => Rows("cities.tsv", CityHead + "Port Lake\tLK\tyes\t\n", Tables.CityColumns).Select(Tables.City).ToList());

        Assert.Equal("cities.tsv, line 2: Capital is \"yes\", but must be \"capital\" or empty.", error.Message);
    }

    [Fact]
    public void A_table_must_name_its_columns()
    {
        var error = Assert.Throws<InvalidDataException>(() => Rows("cities.tsv", "Port Lake\tLK\t\t\n", Tables.CityColumns).ToList());

        Assert.Equal("cities.tsv, line 1: the first row must name the columns, separated by tabs: Name, Country, Capital, Other names.", error.Message);
    }

    [Fact]
    public void An_empty_table_is_an_error() =>
        Assert.Equal("cities.tsv is empty.", Assert.Throws<InvalidDataException>(() => Rows("cities.tsv", "# nothing\n", Tables.CityColumns).ToList()).Message);

    private static List<KnownParty> Countries(string rows) =>
        [.. Rows("countries.tsv", CountryHead + rows, Tables.CountryColumns).Select(Tables.Country)];

    private static IEnumerable<DataRow> Rows(string fileName, string text, string[] columns) => DataFile.Read(fileName, new StringReader(text), columns);
}
