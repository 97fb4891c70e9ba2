using Xunit;

namespace Chancery.Extraction.Tests.Frames;

/// <summary>Whose act it is and whom it concerns, told by where the names stand.</summary>
public sealed class ActionsByNamesTests
{
    private const string Met = "Foreign Minister Lena Okafor met in Oslo with the Foreign Minister of Chad, Karim Said. ";

    [Theory]
    [InlineData("The spokesman regretted Mali’s criticism of Chad.", "ML Accuse TD")]
    [InlineData("The spokesman spoke of Mali’s rejection of Chad.", "ML Reject TD")]
    [InlineData("After the attack on Mali, Chad accused Sweden of involvement.", "TD Accuse SE")]
    [InlineData("The Bamako Foreign Ministry condemned Chad.", "ML Accuse TD")]
    [InlineData("Norway strengthened ties with Mali.", "NO Cooperate ML")]
    [InlineData("Norway will stop aid to Mali.", "NO Sanction ML")]
    [InlineData("Norway regards Chad as a close partner.", "NO Support TD")]
    [InlineData("Norway called for an end to the fighting and for Mali to withdraw.", "NO Request ML")]
    [InlineData("Norway opened the border in response to a request from Mali.", "ML Request NO")]
    public void Sides_are_told(string sentence, string action) => Assert.Contains(action, Told.By("NO", sentence).Actions());

    [Theory]
    [InlineData("Norway strongly condemns the Bamako attack.")]
    [InlineData("Norway condemned the Mali school bombing.")]
    [InlineData("The Minister spoke of their role in encouraging trade with Mali.")]
    [InlineData("The Minister discussed ways to support Mali.")]
    [InlineData("The Minister looked forward to working closely with Mali.")]
    public void No_one_is_named_as_having_acted(string sentence) => Assert.Empty(Told.By("NO", sentence).Actions());

    [Theory]
    [InlineData("Mr. Said stressed the need for Mali to stop the attacks.", "TD Request ML")]
    [InlineData("The spokesman reaffirmed Norway’s full support for the stability of Mali and Sweden.", "NO Support ML|NO Support SE")]
    [InlineData("Ms. Okafor expressed thanks on behalf of Sweden to Mali.", "SE Support ML")]
    [InlineData("Mr. Said expressed his gratitude on behalf of the Prime Minister of Mali and the Government of Mali to the people of Sweden.", "ML Support SE")]
    [InlineData("“We value Norway’s support for the schools,” said Mr. Said.", "TD Support NO")]
    [InlineData("Both ministers asked for an end to the fighting.", "")]
    [InlineData("The two sides agreed to share offices in Mali and Sweden.", "NO Agree TD|TD Agree NO")]
    [InlineData("Ms. Okafor condemned Mali’s launch in violation of the resolutions of the African Union.", "NO Accuse ML")]
    [InlineData("Ms. Okafor condemned Mali’s remarks. Ms. Okafor categorically rejected such remarks.", "NO Accuse ML|NO Reject ML")]
    public void Among_several_the_right_ones_are_found(string sentence, string actions) =>
        Assert.Equal(actions.Split('|', System.StringSplitOptions.RemoveEmptyEntries).Order(), Told.By("NO", Met + sentence).Actions().Order());

    [Fact]
    public void Help_to_what_is_supported_is_no_declared_support() =>
        Assert.Equal(["NO Aid ML"], Told.By("NO", "Norway announced 5 million to support Mali.").Actions());

    [Fact]
    public void Who_meets_a_holder_of_the_same_office_is_of_another_country() =>
        Assert.Contains("Lena Okafor, Prime Minister, NO", Told.By("NO", "Prime Minister Lena Okafor was in Bergen. The Prime Minister said she had spoken to the Chadian Prime Minister.").Persons());

    [Fact]
    public void A_joint_statement_between_several_is_of_all() =>
        Assert.Equal(["NO", "SE", "TD"], Told.By("NO", "Joint Statement Between Norway, Sweden and Chad on Fisheries\n\nWe are pleased to announce our plans for the sea.").Engagements.First(one => one.Type == Contracts.Engagement.V1.EngagementType.Statement).Codes());
}
