using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Positions;

public sealed class PositionTests(RunningQuery query)
{
    [Fact]
    public async Task A_read_waits_for_a_position_that_is_yet_to_come()
    {
        var code = Samples.NewCode();
        var head = await query.Log.HeadAsync();
        var request = new ListEngagementsRequest { Filter = new() { CodesAny = { code } }, MinPosition = head + 1 };

        var reading = query.Client.ListEngagementsAsync(request).ResponseAsync;
        await query.Log.RecordAsync(Samples.Meeting([code]));

        Assert.True((await reading).Position > head);
    }

    [Fact]
    public async Task One_reads_ones_own_write_each_time()
    {
        for (var i = 0; i < 50; i++)
        {
            var engagement = Samples.Meeting([Samples.NewCode()]);
            var position = await query.Log.RecordAsync(engagement);

            var answer = await query.Client.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = position });

            Assert.Equal(engagement, answer.Engagement);
        }
    }

    [Fact]
    public async Task A_position_that_does_not_come_is_told_with_when_to_try_again()
    {
        var head = await query.Log.HeadAsync();

        var failure = await Failure.OfAsync(query.Client.ListDocumentsAsync(new() { MinPosition = head + 1_000_000 }));

        Assert.Equal((StatusCode.Unavailable, "POSITION_NOT_REACHED"), (failure.Status, failure.Reason));
        Assert.True(failure.Retry!.RetryDelay.ToTimeSpan() > TimeSpan.Zero);
    }

    [Fact]
    public async Task As_of_the_beginning_there_is_nothing()
    {
        var list = await query.Client.ListEngagementsAsync(new() { AsOf = new() { Position = 0 } });
        var longAgo = await query.Client.ListEngagementsAsync(new() { AsOf = new() { Time = new Timestamp { Seconds = 0 } } });

        Assert.Equal((0L, 0L, 0L, 0L), (list.Position, list.TotalSize, longAgo.Position, longAgo.TotalSize));
    }

    [Fact]
    public async Task As_of_a_time_is_the_log_as_recorded_by_then()
    {
        var code = Samples.NewCode();
        var old = Samples.Meeting([code], e => e.Title = "Talks");
        await query.Log.RecordAsync(old);
        await query.Log.AppendAsync(old.EngagementId, 1,
            new EngagementCorrected { Engagement = new Engagement(old) { Title = "Signing" }, Previous = old, Reason = "It was one." });
        var history = await query.Log.HistoryAsync(old.EngagementId);
        var (recorded, corrected) = (history[0].RecordedTime, history[1].RecordedTime);

        var atOnce = await TitleAsync(recorded);
        var justBefore = await TitleAsync(corrected.AddMicroseconds(-1));
        var after = await TitleAsync(corrected);
        var before = await Failure.OfAsync(query.Client.GetEngagementAsync(Request(recorded.AddMicroseconds(-1))));

        Assert.Equal(("Talks", "Talks", "Signing", "ENGAGEMENT_NOT_FOUND"), (atOnce, justBefore, after, before.Reason));

        GetEngagementRequest Request(DateTimeOffset time) =>
            new() { EngagementId = old.EngagementId, AsOf = new() { Time = Timestamp.FromDateTimeOffset(time) } };
        async Task<string> TitleAsync(DateTimeOffset time) => (await query.Client.GetEngagementAsync(Request(time))).Engagement.Title;
    }

    [Fact]
    public async Task As_of_a_position_just_written_waits_for_the_read_model()
    {
        for (var i = 0; i < 20; i++)
        {
            var position = await query.Log.RecordAsync(Samples.Meeting([Samples.NewCode()]));

            var list = await query.Client.ListEngagementsAsync(new() { AsOf = new() { Position = position }, PageSize = 1 });

            Assert.Equal(position, list.Position);
        }
    }
}
