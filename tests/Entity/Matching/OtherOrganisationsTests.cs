using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

/// <summary>Names of organisations that share words.</summary>
public sealed class OtherOrganisationsTests
{
    [Theory]
    [InlineData("Ministry of Finance of Norway", "Ministry of Finance of Sweden")]
    [InlineData("Embassy of the Republic of Korea", "Embassy of the Democratic People's Republic of Korea")]
    [InlineData("Central Bank of Iraq", "Central Bank of Iran")]
    [InlineData("Embassy of Chad in Riga", "Embassy of Mali in Riga")]
    [InlineData("Bank of Niger", "Bank of Nigeria")]
    public void Another_country_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("North Harbour Trading", "South Harbour Trading")]
    [InlineData("East Bergen Shipping AS", "West Bergen Shipping AS")]
    public void Another_direction_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("University of Bergen", "University of Oslo")]
    public void Another_city_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Harbour Fund 12", "Harbour Fund XIII")]
    [InlineData("Brigade 21", "Brigade 22")]
    public void Another_number_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Lindqvist Trading Company", "Lindqvist Insurance Company")]
    [InlineData("Ministry of Finance of Norway", "Ministry of Defence of Norway")]
    public void Another_distinguishing_word_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Alpha GmbH", "Beta GmbH")]
    public void A_legal_form_alone_makes_nothing_the_same(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("ABC Holding", "ABD Holding")]
    public void Acronyms_bear_no_other_letter(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Austria", "Australia")]
    [InlineData("North Korea", "South Korea")]
    public void What_Parties_knows_as_two_is_two(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);

    [Theory]
    [InlineData("Banco Atlas S.A.", "Banco Atlas Uruguay S.A.")]
    public void A_branch_abroad_is_another_body(string a, string b) => Assert.NotEqual(NameVerdict.Match, Comparisons.OfOrganisations(a, b).Verdict);
}
