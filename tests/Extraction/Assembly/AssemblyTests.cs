using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

public sealed class AssemblyTests
{
    [Fact]
    public void The_headline_and_the_body_tell_one_engagement() =>
        Assert.Single(Told.By("NO", "Minister meets Swedish colleague\n\nForeign Minister Lena Okafor met Swedish Foreign Minister Anna Lund.").Engagements);

    [Fact]
    public void A_meeting_on_the_sidelines_takes_place_and_date_of_the_conference()
    {
        var meeting = Told.By("NO", "Norway took part in the conference on water held in Stockholm on 4-5 / 4/2023, represented by Ms. Lena Okafor. Ms. Okafor met with Karim Said, Minister of Water of Chad.").Engagements[^1];

        Assert.Equal((EngagementType.Meeting, "Stockholm", "SE", "2023-04-04", "2023-04-05"),
            (meeting.Type, meeting.Place.City, meeting.Place.CountryCode, Told.Day(meeting.StartDate), Told.Day(meeting.EndDate)));
    }

    [Fact]
    public void A_dateline_gives_the_date()
    {
        var meeting = Assert.Single(Told.By("NO", "Oslo, 5 April 2023. Foreign Minister Lena Okafor received the Ambassador of Chad, Karim Said.").Engagements);

        Assert.Equal(("2023-04-05", "Oslo"), (Told.Day(meeting.StartDate), meeting.Place.City));
    }

    [Fact]
    public void Every_field_has_its_words()
    {
        var meeting = Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund in Oslo on 5 April 2023 to discuss trade.").Engagements);

        Assert.Equal(["", "participants[0]", "participants[1]", "start_date", "place", "topics[0]"], meeting.Accounts[0].Evidence.Select(evidence => evidence.Field));
        Assert.Equal("Meeting: Norway, Sweden · Oslo · 5 April 2023", meeting.Title);
    }

    [Theory]
    [InlineData("They discussed trade and energy.", new[] { Topic.TradeInvestment, Topic.Energy })]
    [InlineData("They reviewed ways of cooperation between the two countries.", new[] { Topic.BilateralRelations })]
    [InlineData("They reviewed cooperation between the two countries in the fight against terrorism.", new[] { Topic.CounterTerrorism })]
    public void What_is_discussed_after_is_the_meetings_topic(string sentence, Topic[] topics) =>
        Assert.Equal(topics, Told.By("NO", "Foreign Minister Lena Okafor met Swedish Minister of Trade Anna Lund. " + sentence).Engagements[0].Topics);

    [Fact]
    public void What_rests_on_more_is_more_probable()
    {
        var stated = Told.By("NO", "Norwegian Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Lund in Oslo.").Engagements[0];
        var concluded = Told.By("NO", "Talks between Lena Okafor and Minister Anna Lund.").Engagements;

        Assert.InRange(stated.Confidence, 0.8, 1);
        Assert.All(concluded, engagement => Assert.True(engagement.Confidence < stated.Confidence));
    }
}
