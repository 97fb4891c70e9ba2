using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Retracting;
using Chancery.Ingestion.Tests.Engagements;
using Chancery.Ingestion.Tests.Hosting;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Retracting;

public sealed class RetractionTests
{
    private static readonly Retract Command = new(Given.Id, Etag: "1", "It was another minister.");

    [Fact]
    public void A_recorded_engagement_is_retracted_and_otherwise_stands_as_it_was() => Assert.Equal(
        new EngagementRetracted
        {
            Engagement = Given.Meeting.With(engagement => (engagement.Status, engagement.Etag) = (EngagementStatus.Retracted, "2")),
            Reason = "It was another minister.",
        },
        Retraction.Decide(Given.Recorded, Command));

    [Fact]
    public void What_is_retracted_is_not_retracted_again() =>
        Assert.Equal("ENGAGEMENT_RETRACTED", Assert.Throws<RpcException>(() => Retraction.Decide(Given.Retracted, Command)).Reason());

    [Fact]
    public void What_has_changed_since_it_was_looked_at_is_not_retracted() =>
        Assert.Equal("ENGAGEMENT_CHANGED", Assert.Throws<RpcException>(() => Retraction.Decide(Given.Recorded, Command with { Etag = "0" })).Reason());

    [Fact]
    public void What_does_not_exist_is_not_found() =>
        Assert.Equal("ENGAGEMENT_NOT_FOUND", Assert.Throws<RpcException>(() => Retraction.Decide(Given.Nothing, Command)).Reason());
}
