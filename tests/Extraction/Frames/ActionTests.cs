using Xunit;

namespace Chancery.Extraction.Tests.Frames;

public sealed class ActionTests
{
    [Theory]
    [InlineData("Swedish Foreign Minister Anna Lund thanked Norway for its help.", "SE Support NO")]
    [InlineData("Swedish Foreign Minister Anna Lund expressed her appreciation for Norway’s efforts in the rescue.", "SE Support NO")]
    [InlineData("Foreign Minister Lena Okafor invited Swedish Foreign Minister Anna Lund to Oslo.", "NO Request SE")]
    [InlineData("Foreign Minister Lena Okafor condemned Chad for the attack.", "NO Accuse TD")]
    [InlineData("Norway urged Chad to open the border.", "NO Request TD")]
    public void Who_says_what_to_whom_is_an_action(string text, string expected) => Assert.Equal([expected], Told.By("NO", text).Actions());

    [Fact]
    public void The_words_go_on_to_what_it_was_for() =>
        Assert.Equal("Swedish Foreign Minister Anna Lund thanked Norway for its help in the rescue",
            Assert.Single(Told.By("NO", "Swedish Foreign Minister Anna Lund thanked Norway for its help in the rescue, she said.").Actions).Evidence.Quote);

    [Fact]
    public void A_signing_is_an_agreement_of_both() =>
        Assert.Equal(["NO Agree SE", "SE Agree NO"], Told.By("NO", "Norway and Sweden signed an agreement on fisheries.").Actions());

    [Fact]
    public void What_the_two_sides_agree_they_agree_with_each_other() =>
        Assert.Equal(["NO Agree SE", "SE Agree NO"],
            Told.By("NO", "Foreign Minister Lena Okafor met with Swedish Foreign Minister Anna Lund. The two sides agreed to widen trade.").Actions());

    [Theory]
    [InlineData("Foreign Minister Lena Okafor expressed the Norwegian government’s appreciation for the efforts made to support Norway.")]
    [InlineData("Foreign Minister Lena Okafor expressed appreciation for the international efforts.")]
    [InlineData("Foreign Minister Lena Okafor stressed the possibility of an agreement with Sweden.")]
    public void Without_another_party_named_there_is_no_action(string text) => Assert.Empty(Told.By("NO", text).Actions());
}
