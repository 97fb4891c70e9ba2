using Xunit;

namespace Chancery.Parties.Tests;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("Gdynia", "PL")]
    [InlineData("Chelyabinsk", "RU")]
    [InlineData("Nagpur", "IN")]
    [InlineData("Zaria", "NG")]
    [InlineData("Maracay", "VE")]
    [InlineData("Hat Yai", "TH")]
    public void Large_cities_are_known(string name, string country) => Assert.Equal(country, KnownParties.City(name)?.CountryCode);

    [Theory]
    [InlineData("Reading")]
    [InlineData("Santos")]
    [InlineData("Hassan")]
    [InlineData("Mobile")]
    public void Words_and_surnames_are_no_cities(string word) => Assert.Null(KnownParties.City(word));

    [Fact]
    public void Cities_kept_by_hand_come_before_those_of_the_same_name() => Assert.Equal("GB", KnownParties.City("London")?.CountryCode);

    [Theory]
    [InlineData("Bavarian", "DE")]
    [InlineData("Texas", "US")]
    [InlineData("Kurdistan Region", "IQ")]
    [InlineData("Scottish", "GB")]
    public void Regions_belong_to_a_country(string name, string country) =>
        Assert.Equal(country, Assert.Single(KnownParties.Regions, region => region.Names.Contains(name)).CountryCode);

    [Fact]
    public void Every_region_is_in_a_known_country() =>
        Assert.Empty(KnownParties.Regions.Where(region => KnownParties.ByCode(region.CountryCode) is not { Kind: PartyKind.Country }));

    [Fact]
    public void No_region_bears_a_country_s_or_city_s_name()
    {
        var taken = KnownParties.Regions.SelectMany(region => region.Names).Where(name => KnownParties.ByName(name) is not null || KnownParties.ByDemonym(name) is not null);

        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("UN")]
    [InlineData("EU")]
    [InlineData("OSCE")]
    [InlineData("NATO")]
    [InlineData("OIC")]
    [InlineData("GCC")]
    [InlineData("ASEAN")]
    [InlineData("SCO")]
    [InlineData("BRICS")]
    [InlineData("ICRC")]
    [InlineData("UNHCR")]
    [InlineData("UNICEF")]
    [InlineData("UNDP")]
    [InlineData("IOM")]
    [InlineData("WHO")]
    [InlineData("IAEA")]
    [InlineData("WTO")]
    [InlineData("World Bank")]
    [InlineData("IMF")]
    [InlineData("LAS")]
    [InlineData("African Union")]
    public void Common_acronyms_are_codes(string code) => Assert.Equal(PartyKind.Organisation, KnownParties.ByCode(code)?.Kind);

    [Fact]
    public void Every_inhabited_country_has_demonyms() =>
        Assert.Equal(
            ["AQ", "BV", "GS", "HM", "SJ", "TF", "UM"],
            KnownParties.Countries.Where(country => country.Demonyms.IsEmpty).Select(country => country.Code).Order(StringComparer.Ordinal));
}
