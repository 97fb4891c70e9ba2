using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Names of one organisation.</summary>
public sealed class OrganisationNamesTests
{
    [Theory]
    [InlineData("Nordwind Shipping GmbH", "Nordwind Shipping Gesellschaft mit beschränkter Haftung")]
    [InlineData("Nordwind Shipping", "Nordwind Shipping LLC")]
    [InlineData("OOO Severny Veter", "Severny Veter LLC")]
    [InlineData("ООО «Северный Ветер»", "OOO Severny Veter")]
    [InlineData("Lindqvist Trading Co., Ltd.", "Lindqvist Trading Company Limited")]
    [InlineData("Banque Atlas S.A.", "Banque Atlas SA")]
    public void The_legal_form_says_little(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("NSDF", "Northern Shipbuilders Development Fund")]
    [InlineData("Organization for Harbour Safety", "OHS")]
    public void An_acronym_stands_for_its_words(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Brigade Twenty-One", "21 Brigade")]
    [InlineData("First Harbour Bank", "1st Harbour Bank")]
    public void Numbers_in_words_are_numbers(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Ministry of Finance of Norway", "Norwegian Ministry of Finance")]
    [InlineData("Ministry of Foreign Affairs of the Republic of Tajikistan", "Tajikistan Ministry of Foreign Affairs")]
    [InlineData("University of Bergen", "Bergen University")]
    public void The_order_of_the_words_is_free(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Harbor Safety Organisation", "Harbour Safety Organization")]
    public void Spellings_differ(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Lindqvist Traiding Company", "Lindqvist Trading Company")]
    [InlineData("Merchants Bank of Bergen", "Merchantz Bank of Bergen")]
    public void A_slip_of_the_pen_is_forgiven(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("United Nations High Commissioner for Refugees", "UNHCR")]
    [InlineData("Republic of Tajikistan", "Tajikistan")]
    [InlineData("OSCE", "Organization for Security and Co-operation in Europe")]
    public void What_Parties_knows_goes_by_all_its_names(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Nord Wind Shipping", "Nordwind Shipping")]
    public void Parts_are_joined_or_split(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("MV Northern Star", "M/V Northern Star")]
    public void Prefixes_of_vessels(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Brandt & Sons", "Brandt and Sons")]
    public void An_ampersand_is_a_word(string a, string b) => Assert.Equal(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);
}
