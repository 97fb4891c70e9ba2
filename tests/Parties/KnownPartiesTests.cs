using Xunit;

namespace Chancery.Parties.Tests;

public sealed class KnownPartiesTests
{
    [Theory]
    [InlineData("TJ", "Tajikistan")]
    [InlineData("tj", "Tajikistan")]
    [InlineData("XK", "Kosovo")]
    [InlineData("OSCE", "Organization for Security and Co-operation in Europe")]
    [InlineData("World Bank", "World Bank")]
    [InlineData("AU", "Australia")]
    [InlineData("African Union", "African Union")]
    [InlineData("osce", null)]
    [InlineData("UK", null)]
    [InlineData("", null)]
    public void A_code_names_one_party(string code, string? name) => Assert.Equal(name, KnownParties.ByCode(code)?.Name);

    [Theory]
    [InlineData("Kingdom of Saudi Arabia", "SA")]
    [InlineData("KSA", "SA")]
    [InlineData("the Kingdom of Saudi Arabia", "SA")]
    [InlineData("Republic of Tajikistan", "TJ")]
    [InlineData("UK", "GB")]
    [InlineData("United States of America", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("USA", "US")]
    [InlineData("Vatican", "VA")]
    [InlineData("Turkey", "TR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Czechia", "CZ")]
    [InlineData("DPRK", "KP")]
    [InlineData("Republic of Korea", "KR")]
    [InlineData("DRC", "CD")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Burma", "MM")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Cape Verde", "CV")]
    [InlineData("State of Palestine", "PS")]
    [InlineData("UAE", "AE")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Bosnia & Herzegovina", "BA")]
    [InlineData("The Gambia", "GM")]
    [InlineData("Gambia", "GM")]
    [InlineData("Republic of China", "TW")]
    [InlineData("Arab League", "LAS")]
    [InlineData("Nato", "NATO")]
    [InlineData("AU", "African Union")]
    [InlineData("Organisation for Security and Cooperation in Europe", "OSCE")]
    [InlineData("Da’esh", "ISIS")]
    [InlineData("DAESH", "ISIS")]
    [InlineData("IS group", "ISIS")]
    [InlineData("Ansar Allah", "Houthis")]
    [InlineData("Al Qaida", "al-Qaeda")]
    public void Every_spelling_finds_its_party(string name, string code) => Assert.Equal(code, KnownParties.ByName(name)?.Code);

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("can")]
    [InlineData("eco")]
    [InlineData("Atlantis")]
    [InlineData("")]
    public void Words_are_not_names(string word) => Assert.Null(KnownParties.ByName(word));

    [Theory]
    [InlineData("Guinea", "GN")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("Equatorial Guinea", "GQ")]
    [InlineData("Papua New Guinea", "PG")]
    [InlineData("Niger", "NE")]
    [InlineData("Nigeria", "NG")]
    [InlineData("Georgia", "GE")]
    [InlineData("Jordan", "JO")]
    [InlineData("Chad", "TD")]
    [InlineData("Dominica", "DM")]
    [InlineData("Dominican Republic", "DO")]
    [InlineData("Guam", "GU")]
    [InlineData("Congo-Brazzaville", "CG")]
    [InlineData("Ireland", "IE")]
    [InlineData("Sudan", "SD")]
    [InlineData("South Sudan", "SS")]
    public void A_name_that_resembles_another_stays_itself(string name, string code) => Assert.Equal(code, KnownParties.ByName(name)?.Code);

    [Theory]
    [InlineData("Congo", "CD", "CG")]
    [InlineData("Korea", "KP", "KR")]
    [InlineData("Virgin Islands", "VG", "VI")]
    [InlineData("GUAM", "GU", "GUAM")]
    public void A_name_of_two_is_left_to_the_reader(string name, params string[] codes)
    {
        Assert.Null(KnownParties.ByName(name));
        Assert.Equal(codes, KnownParties.AllByName(name).Select(party => party.Code));
    }

    [Theory]
    [InlineData("Tajik", "TJ")]
    [InlineData("Tajiks", "TJ")]
    [InlineData("Tajikistani", "TJ")]
    [InlineData("British", "GB")]
    [InlineData("Britons", "GB")]
    [InlineData("French", "FR")]
    [InlineData("Emirati", "AE")]
    [InlineData("Kuwaitis", "KW")]
    [InlineData("American", "US")]
    [InlineData("American Samoan", "AS")]
    [InlineData("Nigerien", "NE")]
    [InlineData("Nigerian", "NG")]
    [InlineData("Guinean", "GN")]
    [InlineData("Bissau-Guinean", "GW")]
    [InlineData("South Korean", "KR")]
    [InlineData("Burkinabè", "BF")]
    [InlineData("São Toméan", "ST")]
    public void A_demonym_finds_its_country(string word, string code) => Assert.Equal(code, KnownParties.ByDemonym(word)?.Code);

    [Theory]
    [InlineData("Dominican", "DM", "DO")]
    [InlineData("Congolese", "CD", "CG")]
    [InlineData("Koreans", "KP", "KR")]
    public void A_demonym_of_two_is_left_to_the_reader(string word, params string[] codes)
    {
        Assert.Null(KnownParties.ByDemonym(word));
        Assert.Equal(codes, KnownParties.AllByDemonym(word).Select(party => party.Code));
    }

    [Theory]
    [InlineData("Kiev", "Kyiv", "UA")]
    [InlineData("NDjamena", "N'Djamena", "TD")]
    [InlineData("Ulan Bator", "Ulaanbaatar", "MN")]
    [InlineData("Sanaa", "Sana'a", "YE")]
    [InlineData("Nur-Sultan", "Astana", "KZ")]
    [InlineData("Hague", "The Hague", "NL")]
    [InlineData("Washington DC", "Washington", "US")]
    [InlineData("Geneva", "Geneva", "CH")]
    [InlineData("New York City", "New York", "US")]
    [InlineData("Tripoli", "Tripoli", "LY")]
    [InlineData("Hyderabad", "Hyderabad", "IN")]
    public void A_city_is_found_by_any_spelling_and_the_best_known_wins(string spelling, string name, string country)
    {
        var city = KnownParties.City(spelling);

        Assert.Equal((name, country), (city?.Name, city?.CountryCode));
    }

    [Fact]
    public void A_country_chooses_among_cities_of_one_name()
    {
        Assert.False(KnownParties.City("Tripoli", "LB")?.IsCapital);
        Assert.True(KnownParties.City("Tripoli", "ly")?.IsCapital);
        Assert.Null(KnownParties.City("Tripoli", "FR"));
    }

    [Fact]
    public void Armed_groups_are_told_from_organisations()
    {
        Assert.Equal(PartyKind.ArmedGroup, KnownParties.ByName("Boko Haram")?.Kind);
        Assert.Equal(PartyKind.Organisation, KnownParties.ByName("UNHCR")?.Kind);
        Assert.Equal(PartyKind.Country, KnownParties.ByName("Iraq")?.Kind);
    }
}
