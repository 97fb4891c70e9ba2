using Chancery.Contracts.Engagement.V1;
using Chancery.Platform.Tests;
using Google.Protobuf.WellKnownTypes;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class ReadPointsTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_waits_until_its_position_is_projected_in_the_process_that_projects_and_in_one_that_stands_by()
    {
        await using var log = new Log(database.Ingestion);
        await using var leader = new Projected(database.Query);
        await using var standBy = new Projected(database.Query);
        await leader.StartAsync(Test);

        foreach (var process in new[] { leader, standBy })
        {
            var appended = await log.AppendAsync(Log.NewStream(), 0, Log.Event());

            Assert.Equal(appended.Position, await process.Points.FindAsync(null, appended.Position, Test));
            Assert.Equal(appended.Position, (await process.Watch.FindAsync(Test))!.Position);
        }
    }

    [Fact]
    public async Task As_of_a_position_or_a_time_is_what_the_log_held_then()
    {
        await using var log = new Log(database.Ingestion);
        await using var process = new Projected(database.Query);
        await process.StartAsync(Test);
        var first = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Events[0];
        var second = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Events[0];

        Assert.Equal(first.Position, await process.Points.FindAsync(new AsOf { Position = first.Position }, 0, Test));
        Assert.Equal(second.Position, await process.Points.FindAsync(At(second.RecordedTime), 0, Test));
        Assert.Equal(first.Position, await process.Points.FindAsync(At(second.RecordedTime.AddMicroseconds(-1)), 0, Test));
        Assert.Equal(0, await process.Points.FindAsync(At(DateTimeOffset.UnixEpoch), 0, Test));
    }

    [Fact]
    public async Task What_lies_in_the_future_is_refused_by_its_field()
    {
        await using var log = new Log(database.Ingestion);
        await using var process = new Projected(database.Query);
        await process.StartAsync(Test);
        var head = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;

        var position = await Assert.ThrowsAsync<AsOfInFutureException>(() => process.Points.FindAsync(new AsOf { Position = head + 1_000 }, 0, Test));
        var time = await Assert.ThrowsAsync<AsOfInFutureException>(() => process.Points.FindAsync(At(TimeProvider.System.GetUtcNow().AddDays(1)), 0, Test));

        Assert.Equal(("as_of.position", "as_of.time"), (position.Field, time.Field));
    }

    [Fact]
    public async Task A_projection_that_has_not_come_so_far_is_told_after_a_while()
    {
        await using var log = new Log(database.Ingestion);
        await using var stopped = new Projected(database.Query);
        var position = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position + 1_000;

        var failure = await Assert.ThrowsAsync<PositionNotReachedException>(() => stopped.Points.ReachAsync(position, 0, Test));

        Assert.Equal(position, failure.Wanted);
        Assert.True(failure.Reached < position);
    }

    private static AsOf At(DateTimeOffset time) => new() { Time = Timestamp.FromDateTimeOffset(time) };
}
