using Xunit;

namespace Chancery.Extraction.Tests.Reference;

public sealed class ReferenceTests
{
    private const string First = "Foreign Minister Lena Okafor arrived in Stockholm on Monday. ";

    [Theory]
    [InlineData("The Minister met with Per Holm, Minister of Health of Sweden.", "Lena Okafor|Per Holm")]
    [InlineData("She met with Per Holm, Minister of Health of Sweden.", "Lena Okafor|Per Holm")]
    [InlineData("Ms. Okafor met with Per Holm, Minister of Health of Sweden.", "Lena Okafor|Per Holm")]
    [InlineData("Minister Okafor met with her Swedish counterpart, Anna Lund.", "Anna Lund|Lena Okafor")]
    public void Office_pronoun_and_surname_refer_to_who_was_named(string sentence, string names) =>
        Assert.Equal(names, string.Join('|', Told.By("NO", First + sentence).Engagements[^1].Names()));

    [Fact]
    public void Who_is_met_abroad_stands_for_the_host() =>
        Assert.Contains("Per Holm, Minister of Health, SE", Told.By("NO", First + "She met with Minister of Health Per Holm.").Persons());

    [Fact]
    public void The_two_Foreign_Ministers_are_those_who_hold_the_post()
    {
        var extraction = Told.By("NO", "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. She also met with Per Holm, Prime Minister of Sweden. The two Foreign Ministers signed an agreement on fisheries.");

        Assert.Equal(["Anna Lund", "Lena Okafor"], extraction.Engagements[^1].Names());
    }

    [Fact]
    public void Money_is_no_country() =>
        Assert.Equal(["NO", "SE"], Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund about 5 million US dollars.").Engagements).Codes());

    [Fact]
    public void Whose_greetings_are_conveyed_takes_no_part()
    {
        var extraction = Told.By("NO", "The Undersecretary, Mr. Jon Vik, met with Anna Lund, Foreign Minister of Sweden, and conveyed the greetings of Foreign Minister Lena Okafor.");

        Assert.Equal(["Anna Lund", "Jon Vik"], Assert.Single(extraction.Engagements).Names());
        Assert.Contains("Lena Okafor, Foreign Minister, NO", extraction.Persons());
    }

    [Fact]
    public void Without_a_publisher_the_party_named_first_is_at_home() =>
        Assert.Contains("Lena Okafor, Foreign Minister, NO", Told.By("", "Norway took part in the conference. Foreign Minister Lena Okafor spoke.").Persons());

    [Fact]
    public void An_armed_group_takes_no_part() =>
        Assert.Equal(["NO", "SE"], Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund and reviewed the fight against Da’esh.").Engagements).Codes());

    [Theory]
    [InlineData("Foreign Minister Ms. Lena Okafor received Mr. Per Holm, Minister of Health of Sweden. He met Prime Minister Jon Vik of Iceland.", "Jon Vik|Per Holm")]
    [InlineData("Foreign Minister Lena Okafor received Per Holm, Minister of Health of Sweden. The guest met with Jon Vik, Prime Minister of Iceland.", "Jon Vik|Per Holm")]
    [InlineData("Foreign Minister Lena Okafor received Per Holm, Minister of Health of Sweden. The Swedish diplomat met with Jon Vik, Prime Minister of Iceland.", "Jon Vik|Per Holm")]
    public void Pronouns_guests_and_diplomats_refer_to_whom_they_can_mean(string text, string names) =>
        Assert.Equal(names, string.Join('|', Told.By("NO", text).Engagements[^1].Names()));

    [Theory]
    [InlineData("Lena Okafor praised the initiative of President Karl Ek of Sweden and met Per Holm, Minister of Health of Sweden.")]
    [InlineData("Foreign Minister Lena Okafor met Per Holm, Minister of Health of Sweden.\n\nContact: Knut Berg, Press Officer")]
    public void Who_is_only_mentioned_takes_no_part(string text) =>
        Assert.Equal(["Lena Okafor", "Per Holm"], Told.By("NO", text).Engagements[^1].Names());
}
