using Xunit;

namespace Chancery.Extraction.Tests.Spans;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor met the press.", "Lena Okafor, Foreign Minister, NO")]
    [InlineData("The Swedish Foreign Minister, Ms. Lena Okafor, spoke.", "Lena Okafor, Foreign Minister, SE")]
    [InlineData("Mr. Karim B. Said, Minister of Health of the Republic of Chad, spoke.", "Karim B. Said, Minister of Health, TD")]
    [InlineData("Deputy Prime Minister and Minister of Foreign Affairs H.E. Dr. Karim bin Said spoke.", "Karim bin Said, Deputy Prime Minister and Minister of Foreign Affairs, NO")]
    [InlineData("The Undersecretary of the Foreign Ministry of Chad Mr. Karim Said spoke.", "Karim Said, Undersecretary of the Foreign Ministry, TD")]
    [InlineData("Mr. Karim Said, Foreign Ministry Undersecretary of Legal Affairs, spoke.", "Karim Said, Undersecretary of Legal Affairs, NO")]
    [InlineData("The Undersecretary in the Chadian Foreign Ministry Mr. Karim Said spoke.", "Karim Said, Undersecretary in the Chadian Foreign Ministry, TD")]
    [InlineData("The Ambassador of Portugal, Rita Lopes, spoke.", "Rita Lopes, Ambassador of Portugal, PT")]
    [InlineData("Iranian Foreign Minister Reza Amir Karimi spoke.", "Reza Amir Karimi, Foreign Minister, IR")]
    [InlineData("Ms. Rita Lopes, Minister of Foreign Affairs, Migration and Tunisians Abroad, spoke.", "Rita Lopes, Minister of Foreign Affairs, Migration and Tunisians Abroad, TN")]
    [InlineData("The Custodian of the Two Holy Mosques King Nasser bin Khalid spoke.", "Nasser bin Khalid, Custodian of the Two Holy Mosques King, SA")]
    [InlineData("The Secretary General of the Arab League, Mr. Karim Said, spoke.", "Karim Said, Secretary General of the Arab League, LAS")]
    [InlineData("Special Envoy for Climate Rita Lopes spoke.", "Rita Lopes, Special Envoy for Climate, NO")]
    [InlineData("Foreign Minister Juraj Novak123 spoke.", "Juraj Novak123, Foreign Minister, NO")]
    [InlineData("Minister of Foreign Affairs Riyad al-Tamimi spoke.", "Riyad al-Tamimi, Minister of Foreign Affairs, NO")]
    [InlineData("Prime Minister HAN Seok spoke.", "HAN Seok, Prime Minister, NO")]
    public void A_person_has_a_name_a_post_and_a_country(string text, string expected) =>
        Assert.Equal([expected], Told.By("NO", text).Persons());

    [Fact]
    public void Every_mention_by_name_is_evidence()
    {
        var person = Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor left. Ms. Okafor will be back. Minister Okafor said so.").Persons);

        Assert.Equal(["Lena Okafor", "Ms. Okafor", "Okafor"], person.Evidence.Select(evidence => evidence.Quote));
    }

    [Theory]
    [InlineData("The Gaza Strip and the Baghdad Conference were discussed by Islamic and Arab states.")]
    [InlineData("Ministry of Foreign Affairs\nPress Department\nOslo")]
    public void Names_of_places_and_things_are_no_persons(string text) => Assert.Empty(Told.By("NO", text).Persons);

    [Fact]
    public void Two_of_one_surname_and_different_countries_are_two() =>
        Assert.Equal(2, Told.By("NO", "Swedish Minister of Health Anna Lund met Danish Minister of Health Peter Lund.").Persons.Count);
}
