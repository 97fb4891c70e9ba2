using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>Who acts, and upon whom.</summary>
public sealed class ActionSidesTests
{
    private const string Meeting = "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Berg. ";

    [Theory]
    [InlineData("Norway was thanked by Sweden.", "SE Support NO")]
    [InlineData("Gratitude was expressed to Norway by Sweden.", "SE Support NO")]
    [InlineData("Congratulating Norway on its presidency, Sweden promised patience.", "SE Support NO")]
    [InlineData("Stockholm thanked Norway.", "SE Support NO")]
    [InlineData("It was said that Sweden and Chad thanked Norway.", "SE Support NO|TD Support NO")]
    [InlineData("Sweden thanked Norway and Chad.", "SE Support NO|SE Support TD")]
    [InlineData("At the invitation of Sweden, Foreign Minister Lena Okafor went to sea.", "SE Request NO")]
    public void The_sentence_tells_them(string text, string actions) => Assert.Equal(actions.Split('|'), Told.By("NO", text).Actions());

    [Theory]
    [InlineData("Ms. Berg thanked him for the welcome.", "SE Support NO")]
    [InlineData("Ms. Berg thanked her host.", "SE Support NO")]
    [InlineData("Ms. Berg welcomed the support of the Government.", "SE Support NO")]
    [InlineData("Ms. Berg spoke of the coast. Expressing appreciation for the efforts.", "SE Support NO")]
    [InlineData("Ms. Okafor invited the guest to Bergen.", "NO Request SE")]
    [InlineData("The two sides condemned the attacks of Chad.", "NO Accuse TD|SE Accuse TD")]
    public void Or_the_conversation_does(string sentence, string actions) =>
        Assert.Equal(actions.Split('|'), Told.By("NO", Meeting.Replace("Berg. ", "Berg, and Ms. Berg spoke. ", StringComparison.Ordinal) + sentence).Actions());

    [Fact]
    public void Thanked_without_an_object_is_the_other_side() =>
        Assert.Equal(["SE Support NO"], Told.By("NO", Meeting + "The boats were brought home, for which Ms. Berg thanked.").Actions());

    [Fact]
    public void Who_is_named_before_a_list_says_what_it_lists() =>
        Assert.Equal(["SE Accuse TD", "NO Accuse TD", "SE Support ML", "NO Support ML"],
            Told.By("NO", "The ministers of Sweden and Norway adopted this text:\n\n- condemn the attacks of Chad on its neighbours and on all who live by the river;\n\n- stand by Mali.").Actions());

    [Fact]
    public void An_office_of_an_organisation_speaks_for_it_in_its_own_release() =>
        Assert.Equal(["OSCE Support NO"], Told.By("OSCE", "The Secretary-General expressed his condolences to the people of Norway.").Actions());

    [Fact]
    public void A_headline_says_it_too() =>
        Assert.Equal(["NO Support SE"], Told.By("NO", "Norway thanks Sweden for rescue at sea\n\nAll who were on board are safe. The boats are back in Bergen.").Actions());

    [Theory]
    [InlineData("Norway condemned the attack in Chad.")]
    [InlineData("Norway condemned the killing of Chadian soldiers.")]
    [InlineData("Norway condemned the attack suffered yesterday by Chad.")]
    [InlineData("Norway denounced the attack on the embassy of Chad.")]
    public void Who_suffers_what_is_condemned_is_not_blamed(string text) => Assert.Empty(Told.By("NO", text).Actions());

    [Theory]
    [InlineData("Ambassador Per Holm of Sweden called on Foreign Minister Lena Okafor.")]
    [InlineData("Both Ministers praised the relations between the two countries.")]
    [InlineData("Ms. Okafor thanked the Norwegian Ambassador.")]
    [InlineData("The two sides spoke of the attack on Chad.")]
    [InlineData("Ms. Okafor praised the staff, and met Chadian students.")]
    public void What_is_not_said_to_another_party_is_no_action(string sentence) => Assert.Empty(Told.By("NO", Meeting + sentence).Actions());
}
