using Xunit;

namespace Chancery.Extraction.Tests.Spans;

public sealed class DateTests
{
    [Theory]
    [InlineData("on 2023-04-05", "2023-04-05", "")]
    [InlineData("on 5 April 2023", "2023-04-05", "")]
    [InlineData("on the 5th of April, 2023", "2023-04-05", "")]
    [InlineData("on April 5, 2023", "2023-04-05", "")]
    [InlineData("on April 5,2023", "2023-04-05", "")]
    [InlineData("on 5/4/2023", "2023-04-05", "")]
    [InlineData("on 25.3.2023", "2023-03-25", "")]
    [InlineData("for the period 4-5 / 4/2023", "2023-04-04", "2023-04-05")]
    [InlineData("from 4 to 5 April 2023", "2023-04-04", "2023-04-05")]
    [InlineData("on April 4-5, 2023", "2023-04-04", "2023-04-05")]
    [InlineData("on 30 March to 2 April 2023", "2023-03-30", "2023-04-02")]
    [InlineData("today", "2023-04-07", "")]
    [InlineData("yesterday", "2023-04-06", "")]
    [InlineData("on Wednesday", "2023-04-05", "")]
    [InlineData("on Wednesday, 5/4/2023,", "2023-04-05", "")]
    [InlineData("on 5 April", "2023-04-05", "")]
    [InlineData("on 31 February 2023", "", "")]
    public void A_meeting_takes_its_date_from_its_sentence(string words, string start, string end)
    {
        var engagement = Assert.Single(Told.By("NO", $"Foreign Minister Lena Okafor met the Swedish Foreign Minister, Anna Lund, {words}.", Told.On(2023, 4, 7)).Engagements);

        Assert.Equal((start, end), (Told.Day(engagement.StartDate), Told.Day(engagement.EndDate)));
    }

    [Fact]
    public void Months_come_first_in_American_releases()
    {
        var engagement = Assert.Single(Told.By("US", "Secretary of State Lena Okafor met Swedish Foreign Minister Anna Lund on 4/5/2023.").Engagements);

        Assert.Equal("2023-04-05", Told.Day(engagement.StartDate));
    }

    [Fact]
    public void A_weekday_of_an_announcement_is_the_next_one()
    {
        var engagement = Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor will visit Sweden on Monday.", Told.On(2023, 4, 7)).Engagements);

        Assert.Equal("2023-04-10", Told.Day(engagement.StartDate));
    }

    [Fact]
    public void No_date_is_invented()
    {
        var engagement = Assert.Single(Told.By("NO", "Foreign Minister Lena Okafor met the Swedish Foreign Minister, Anna Lund.", Told.On(2023, 4, 7)).Engagements);

        Assert.Null(engagement.StartDate);
    }
}
