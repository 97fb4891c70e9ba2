using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

/// <summary>Which sentences after an encounter name its topics, and what is only named in passing.</summary>
public sealed class TopicCourseTests
{
    private static string[] Topics(string text) => [.. Told.By("NO", text).Engagements.Select(engagement => $"{engagement.Type}: {string.Join(' ', engagement.Topics)}")];

    [Fact]
    public void What_both_say_after_another_thing_was_told_is_of_their_talks() =>
        Assert.Contains("Meeting: TradeInvestment Energy", Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg to discuss trade. Norway and Sweden signed an agreement on health. The two Ministers also welcomed the wind farms."));

    [Fact]
    public void Relations_in_general_are_no_topic_beside_much_in_particular() =>
        Assert.Equal(["Meeting: TradeInvestment Energy Health EducationScience TransportConnectivity"],
            Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. They discussed bilateral relations, trade, energy, health, education and railways."));

    [Theory]
    [InlineData("They spoke of trade, also in the cultural and humanitarian spheres.")]
    [InlineData("They spoke of trade and of regional and international issues.")]
    public void What_is_named_in_passing_is_no_topic(string sentence) =>
        Assert.Equal(["Meeting: TradeInvestment"], Topics("Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. " + sentence).Select(told => told.Replace(" CultureTourismSport", "", StringComparison.Ordinal)));
}
