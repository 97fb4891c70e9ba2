using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Engagements;
using Xunit;

namespace Chancery.Ingestion.Tests.Engagements;

public sealed class EngagementStateTests
{
    [Fact]
    public void An_engagement_stands_as_its_last_event_left_it()
    {
        var corroborated = Given.Meeting.With(engagement => engagement.Etag = "2");
        var corrected = Given.Meeting.With(engagement => (engagement.Etag, engagement.Title) = ("3", "Talks"));

        var state = Given.After(
            new EngagementRecorded { Engagement = Given.Meeting },
            new EngagementCorroborated { Engagement = corroborated },
            new EngagementCorrected { Engagement = corrected, Previous = corroborated });

        Assert.Equal(new EngagementState(corrected, 3), state);
        Assert.Equal("4", state.NextEtag);
    }

    [Fact]
    public void Without_events_there_is_no_engagement() => Assert.Equal(EngagementState.None, Given.After());
}
