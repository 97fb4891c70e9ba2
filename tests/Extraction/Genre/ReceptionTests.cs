using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Genre;

public sealed class ReceptionTests
{
    [Theory]
    [InlineData("Novak")]
    [InlineData("Novak731")]
    public void An_ambassador_received_is_one_meeting(string surname)
    {
        var extraction = Told.By("SK", $"Minister received the Ambassador of Portugal\n\nBratislava, 6 March 2024. Foreign Minister Juraj {surname} received today the Ambassador of Portugal, Maria Sousa, in Bratislava. They discussed trade and energy.", Told.On(2024, 3, 6));

        var meeting = Assert.Single(extraction.Engagements);
        Assert.Equal(["Juraj " + surname, "Maria Sousa"], meeting.Names());
        Assert.Equal(["PT", "SK"], meeting.Codes());
        Assert.Equal((EngagementType.Meeting, EngagementStatus.Held, "2024-03-06", "Bratislava", "SK"),
            (meeting.Type, meeting.Status, Told.Day(meeting.StartDate), meeting.Place.City, meeting.Place.CountryCode));
        Assert.Equal([Topic.TradeInvestment, Topic.Energy], meeting.Topics);
        Assert.Equal([$"Juraj {surname}, Foreign Minister, SK", "Maria Sousa, Ambassador of Portugal, PT"], extraction.Persons());
    }
}
