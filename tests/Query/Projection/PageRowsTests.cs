using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Query.Projection;
using Google.Protobuf;
using Xunit;

namespace Chancery.Query.Tests.Projection;

public sealed class PageRowsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_version_is_current_until_the_next_one_of_its_engagement()
    {
        var (one, other) = (Samples.Meeting(["IQ"]), Samples.Meeting(["TJ"]));

        var rows = PageRows.Of(
            [Event(3, "eng-1", new EngagementRecorded { Engagement = one }),
             Event(4, "eng-2", new EngagementCorroborated { Engagement = other }),
             Event(7, "eng-1", new EngagementCorrected { Engagement = other })]);

        Assert.Equal(
            [new EngagementVersion("eng-1", 3, 7, 3, one), new EngagementVersion("eng-2", 4, null, null, other), new EngagementVersion("eng-1", 7, null, 3, other)],
            rows.Engagements);
        Assert.Equal([3L, 4L], rows.Firsts.Select(version => version.From));
    }

    private static LoggedEvent Event(long position, string stream, IMessage data) =>
        new(position, Guid.NewGuid(), stream, 1, Noon, new EventHeaders(null, "test", null), data);
}
