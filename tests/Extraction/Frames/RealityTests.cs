using Google.Type;
using Xunit;

namespace Chancery.Extraction.Tests.Frames;

public sealed class RealityTests
{
    [Theory]
    [InlineData("Norway did not condemn Chad.")]
    [InlineData("Norway should support Chad.")]
    [InlineData("Sweden called on Norway’s neighbours to condemn Chad.")]
    [InlineData("Ms. Lena Okafor hoped that Sweden supports Chad.")]
    [InlineData("The request of Chad is on the table of Norway.")]
    [InlineData("Sweden spoke about means of supporting Chad.")]
    [InlineData("Norway values the international efforts that have been made to support Chad.")]
    [InlineData("Norway and Chad spoke of threats that are fought through the exchange of information.")]
    [InlineData("Sweden plans to provide humanitarian assistance to Chad.")]
    public void What_is_hoped_denied_asked_or_a_mere_noun_is_not_done(string text) => Assert.DoesNotContain(Told.By("NO", text).Actions(), action => action.EndsWith("TD", StringComparison.Ordinal));

    [Fact]
    public void What_was_done_years_ago_is_background() =>
        Assert.Empty(Told.By("NO", "In 1999 Norway condemned the aggression of Chad.", new Date { Year = 2023, Month = 4, Day = 5 }).Actions());

    [Fact]
    public void Going_on_supporting_is_support() => Assert.Equal(["NO Support TD"], Told.By("NO", "Norway will go on supporting Chad.").Actions());
}
