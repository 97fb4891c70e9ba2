using Chancery.Contracts.Feed.V1;
using Chancery.Platform.Tests;
using Google.Protobuf.WellKnownTypes;
using Xunit;

namespace Chancery.Query.Tests.Feed;

public sealed class SlowReaderTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private const int Events = 1_500;
    private const int TitleLength = 20_000;

    [Fact]
    public async Task A_reader_that_cannot_keep_up_falls_behind_and_misses_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var log = new TestLog(database.Ingestion);
        await using var service = await QueryProcess.StartAsync(database.Query, cancel, ("Log__TailEvents", "50"));
        using var reader = new Reader(new FeedService.FeedServiceClient(service.Channel), new SubscribeRequest { End = new Empty() });
        await reader.UntilCaughtUpAsync();

        // 30 MB while nobody reads: more than any window between the two holds.
        var last = await log.RecordAsync([.. Enumerable.Range(0, Events).Select(_ => Samples.Meeting(["IQ"], e => e.Title = new string('x', TitleLength)))]);
        await reader.UntilAsync(message => message.CaughtUp?.Position >= last);

        Assert.Contains(reader.Messages, message => message.FellBehind is not null);
        var positions = reader.Events.Select(recorded => recorded.Position).ToArray();
        Assert.Equal(Events, positions.Length);
        Assert.Equal(positions.Distinct().Order(), positions);
        Assert.Contains("chancery_feed_fell_behind", await service.GetStringAsync("/metrics", cancel));
    }
}
