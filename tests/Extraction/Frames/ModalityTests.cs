using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Frames;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.", EngagementStatus.Held)]
    [InlineData("Foreign Minister Lena Okafor will meet Swedish Foreign Minister Anna Lund.", EngagementStatus.Scheduled)]
    [InlineData("Foreign Minister Lena Okafor is scheduled to meet Swedish Foreign Minister Anna Lund.", EngagementStatus.Scheduled)]
    [InlineData("A meeting between Foreign Minister Lena Okafor and Swedish Foreign Minister Anna Lund has been postponed.", EngagementStatus.Postponed)]
    public void The_words_before_tell_the_status(string text, EngagementStatus status)
    {
        var engagement = Assert.Single(Told.By("NO", text).Engagements);

        Assert.Equal(status, engagement.Status);
    }

    [Theory]
    [InlineData("Foreign Minister Lena Okafor stressed the possibility of signing an agreement with Sweden.")]
    [InlineData("Foreign Minister Lena Okafor did not meet Swedish Foreign Minister Anna Lund.")]
    [InlineData("Foreign Minister Lena Okafor hopes to meet Swedish Foreign Minister Anna Lund.")]
    [InlineData("Foreign Minister Lena Okafor had met Swedish Foreign Minister Anna Lund.")]
    [InlineData("The consular section of the Embassy in Chad is closed until further notice.")]
    [InlineData("The following appointments are notified: Ms. Lena Okafor as the next Ambassador of Norway to the Republic of Chad.")]
    public void What_is_hoped_for_denied_or_past_is_no_engagement(string text) => Assert.Empty(Told.By("NO", text).Engagements);

    [Fact]
    public void What_was_long_before_the_document_is_background() =>
        Assert.Empty(Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund on 5 April 2019.", Told.On(2023, 4, 7)).Engagements);
}
