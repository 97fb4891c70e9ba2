using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>The ways in which the genre words each type of action. The Swedish minister is a guest of Norway, whose release it is.</summary>
public sealed class ActionTypeTests
{
    private const string Meeting = "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Berg. ";

    [Theory]
    [InlineData("Ms. Berg thanked Norway for its help.")]
    [InlineData("Ms. Berg was thankful to Norway for its hospitality.")]
    [InlineData("Ms. Berg expressed her deep gratitude to the Government of Norway.")]
    [InlineData("Ms. Berg expressed her country’s gratitude for Norway’s support.")]
    [InlineData("Ms. Berg conveyed the thanks of her Government.")]
    [InlineData("Ms. Berg extended to Norway the thanks of the Swedish people.")]
    [InlineData("Ms. Berg praised the efforts of Norway in the region.")]
    [InlineData("Ms. Berg, for her part, hailed the role which Norway plays at sea.")]
    [InlineData("Ms. Berg commended the efforts that Norway has exerted.")]
    [InlineData("Ms. Berg highly valued the position of Norway.")]
    [InlineData("Ms. Berg spoke highly of the reforms in Norway’s ports.")]
    [InlineData("Ms. Berg paid tribute to the people of Norway.")]
    [InlineData("Ms. Berg congratulated Norway on its national day.")]
    [InlineData("Ms. Berg offered her condolences to the Government and people of Norway.")]
    [InlineData("Ms. Berg voiced Sweden’s solidarity with Norway after the storm.")]
    [InlineData("Ms. Berg reaffirmed Sweden’s support for the sovereignty of Norway.")]
    [InlineData("Ms. Berg said that Sweden supports Norway’s candidacy.")]
    [InlineData("Ms. Berg said that Sweden stands by Norway.")]
    [InlineData("Ms. Berg assured that Sweden would continue to support Norway.")]
    [InlineData("Ms. Berg would like to thank Norway for its patience.")]
    [InlineData("Expressing appreciation for the efforts of Norway, Ms. Berg spoke of the coast.")]
    [InlineData("Ms. Berg appreciated the decision of Oslo.")]
    public void Thanks_praise_condolence_and_solidarity_are_support(string sentence) => Assert.Equal(["SE Support NO"], Told.By("NO", Meeting + sentence).Actions());

    [Theory]
    [InlineData("Ms. Berg invited her Norwegian counterpart to Stockholm.")]
    [InlineData("Ms. Berg extended an invitation to Minister Okafor to visit Stockholm.")]
    [InlineData("Ms. Berg reiterated her invitation to visit Sweden.")]
    [InlineData("Ms. Berg urged Norway to open the strait.")]
    [InlineData("Ms. Berg called on Norway to open the strait.")]
    [InlineData("Ms. Berg called upon the Coastal Council of Norway to open the strait.")]
    [InlineData("Ms. Berg appealed to Norway for patience.")]
    [InlineData("Ms. Berg asked that Norway open the strait.")]
    [InlineData("Ms. Berg requested the support of Norway in the matter.")]
    [InlineData("Ms. Berg proposed that a joint committee be convened.")]
    public void Invitations_and_appeals_are_requests(string sentence) => Assert.Equal(["SE Request NO"], Told.By("NO", Meeting + sentence).Actions());

    [Theory]
    [InlineData("The two sides agreed to widen trade.")]
    [InlineData("The two Ministers agreed on a joint programme.")]
    [InlineData("They concurred on the need for patience.")]
    [InlineData("Both sides reached an understanding on the strait.")]
    [InlineData("Agreement was reached on the opening of the strait.")]
    [InlineData("It was agreed that the strait be opened.")]
    [InlineData("Both sides reaffirmed their commitment to strengthen cooperation.")]
    [InlineData("The two sides expressed their readiness to develop trade.")]
    [InlineData("The two sides decided to establish a hotline.")]
    [InlineData("Diplomatic relations were restored between Norway and Sweden.")]
    public void A_common_will_is_agreement_of_each_with_the_other(string sentence) =>
        Assert.Equal(["NO Agree SE", "SE Agree NO"], Told.By("NO", Meeting + sentence).Actions().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Ms. Berg expressed Sweden’s readiness to develop trade.")]
    [InlineData("Ms. Berg accepted the invitation.")]
    [InlineData("Ms. Berg confirmed her country’s willingness to work with Norway.")]
    [InlineData("The guest guaranteed that Sweden continues to cooperate.")]
    public void The_will_of_one_is_agreement_with_the_other(string sentence) => Assert.Equal(["SE Agree NO"], Told.By("NO", Meeting + sentence).Actions());

    [Theory]
    [InlineData("Sweden donated two ambulances to Norway.", "SE Aid NO")]
    [InlineData("Sweden provided humanitarian assistance to Norway.", "SE Aid NO")]
    [InlineData("Sweden handed over medical equipment to Norway.", "SE Aid NO")]
    [InlineData("Sweden provided Norway with vaccines.", "SE Aid NO")]
    [InlineData("The school was financed by Sweden.", "SE Aid NO")]
    [InlineData("Sweden announced a grant of five million euros for the rebuilding of the harbour.", "SE Aid NO")]
    [InlineData("The two countries launched a joint project on fisheries.", "NO Cooperate SE|SE Cooperate NO")]
    public void Help_and_cooperation_that_is_done_are_actions(string sentence, string actions) =>
        Assert.Equal(actions.Split('|'), Told.By("NO", Meeting + sentence).Actions().Order(StringComparer.Ordinal));

    [Fact]
    public void Who_is_thanked_for_goods_gave_them() =>
        Assert.Equal(["SE Aid NO", "NO Support SE"], Told.By("NO", Meeting + "Ms. Okafor thanked Sweden for the vaccines.").Actions().OrderDescending(StringComparer.Ordinal));

    [Theory]
    [InlineData("Norway condemns the repeated Chadian attacks.", "NO Accuse TD")]
    [InlineData("Norway condemned the aggression of Chad against its neighbours.", "NO Accuse TD")]
    [InlineData("Norway denounced the crimes committed by ISIS.", "NO Accuse ISIS")]
    [InlineData("Norway condemned the military coup in Chad.", "NO Accuse TD")]
    [InlineData("The strikes of Chad were condemned by Norway.", "NO Accuse TD")]
    [InlineData("Norway rejects the claims of Chad.", "NO Reject TD")]
    [InlineData("Norway opposes Chad’s demand.", "NO Reject TD")]
    [InlineData("Norway handed Chad a note of protest.", "NO Protest TD")]
    [InlineData("Norway lodged a protest with Chad.", "NO Protest TD")]
    [InlineData("Norway warned Chad of the consequences.", "NO Threaten TD")]
    [InlineData("Norway imposed sanctions on Chad.", "NO Sanction TD")]
    [InlineData("Norway suspended cooperation with Chad.", "NO Sanction TD")]
    [InlineData("Norway invaded Chad.", "NO Assault TD")]
    [InlineData("Norway withdrew its troops from Chad.", "NO Retreat TD")]
    [InlineData("Norway lifted the embargo on Chad.", "NO Concede TD")]
    [InlineData("Norway deployed warships to Chad.", "NO Mobilize TD")]
    public void Hostile_acts_are_read_with_whom_they_are_against(string sentence, string action) => Assert.Equal([action], Told.By("NO", sentence).Actions());
}
