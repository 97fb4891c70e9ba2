using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>What statements of governments are made of: blame, appeals, threats, pledges, alone and of several together.</summary>
public sealed class ActionsOfStatementsTests
{
    private const string Met = "Foreign Minister Lena Okafor met in Oslo with the Foreign Minister of Chad, Karim Said. ";

    [Theory]
    [InlineData("Mr. Said stressed that Mali had violated its obligations.", "TD Accuse ML")]
    [InlineData("The attacks were enabled by Mali.", "NO Accuse ML")]
    [InlineData("Mali must immediately end its occupation.", "NO Request ML")]
    [InlineData("Ms. Okafor condemned in the strongest terms Mali’s attack.", "NO Accuse ML")]
    [InlineData("Ms. Okafor underscored Norway’s readiness to impose sanctions on Mali.", "NO Threaten ML")]
    [InlineData("Ms. Okafor announced that Norway will provide 20 million kroner for schools.", "NO Aid TD")]
    [InlineData("Mr. Said made a donation of 100,000 dollars.", "TD Aid NO")]
    [InlineData("Ms. Okafor emphasized the support of Norway for the stability of Chad.", "NO Support TD")]
    [InlineData("Ms. Okafor wished the people of Chad further progress.", "NO Support TD")]
    [InlineData("Readiness to deepen the partnership was confirmed by both sides.", "NO Agree TD|TD Agree NO")]
    [InlineData("We agreed to widen trade.", "NO Agree TD|TD Agree NO")]
    public void Are_read_with_their_sides(string sentence, string actions) => Assert.Equal(actions.Split('|').Order(), Told.By("NO", Met + sentence).Actions().Order());

    [Theory]
    [InlineData("Ms. Okafor noted with satisfaction the high level of relations with Chad.")]
    [InlineData("Mr. Said shared his vision of the talks.")]
    [InlineData("Ms. Okafor asked Mr. Said to convey her greetings to the President of Chad.")]
    [InlineData("They discussed their shared democratic values.")]
    [InlineData("Ms. Okafor praised the transition under the auspices of the United Nations.")]
    [InlineData("Mr. Said spoke of Chad’s decision to ask for membership of the African Union.")]
    public void Are_no_acts(string sentence) => Assert.Empty(Told.By("NO", Met + sentence).Actions());

    [Fact]
    public void Leaders_together_warn_whom_they_blamed() =>
        Assert.Equal(["NO Accuse ML", "SE Accuse ML", "TD Accuse ML", "NO Threaten ML", "SE Threaten ML", "TD Threaten ML"],
            Told.By("NO", "President Lena Okafor spoke today with President Anna Berg of Sweden and Prime Minister Karim Said of Chad. The leaders condemned Mali for the attack. They warned that any further attack would have severe consequences.").Actions());

    [Theory]
    [InlineData("We, the foreign ministers of Norway, Sweden and Chad, are meeting. We urge Mali to return to talks.")]
    [InlineData("The following statement was released by the Governments of Norway, Sweden and Chad. We urge Mali to return to talks.")]
    public void Those_who_make_a_statement_together_say_we(string text) =>
        Assert.Equal(["NO Request ML", "SE Request ML", "TD Request ML"], Told.By("NO", text).Actions());

    [Fact]
    public void What_was_agreed_to_be_founded_is_not_founded() =>
        Assert.Equal(["NO Agree TD", "TD Agree NO"], Told.By("NO", Met + "The two sides agreed to establish a joint commission.").Actions());

    [Fact]
    public void An_organ_speaks_for_its_organisation() =>
        Assert.Equal(["SADC Support AO"], Told.By("SADC", "President Karim Said of Chad chaired the session. Summit commended the Republic of Angola for its mediation.").Actions());
}
