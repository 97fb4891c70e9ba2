using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class LogReaderTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_is_read_as_it_stood_at_a_position()
    {
        await using var log = new Log(database.Ingestion);
        var stream = Log.NewStream();
        var first = await log.AppendAsync(stream, 0, Log.Event("1"));
        var second = await log.AppendAsync(stream, 1, Log.Event("2"), Log.Event("3"));

        Assert.Equal([.. first.Events, .. second.Events], await log.Reader.ReadStreamAsync(stream, ct: Stop));
        Assert.Equal(first.Events, await log.Reader.ReadStreamAsync(stream, first.Position, Stop));
        Assert.Empty(await log.Reader.ReadStreamAsync(stream, first.Position - 1, Stop));
        Assert.Empty(await log.Reader.ReadStreamAsync("nothing-of-this-name", ct: Stop));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_and_the_last_tells_that_it_is()
    {
        await using var log = new Log(database.Ingestion);
        await log.AppendAsync(Log.NewStream(), 0, [.. Enumerable.Range(0, 25).Select(i => Log.Event($"{i}"))]);
        var all = (await log.Reader.ReadAsync(0, 10_000, Stop)).Events;

        var read = new List<LoggedEvent>();
        LogPage page;
        do
        {
            page = await log.Reader.ReadAsync(read.Count == 0 ? 0 : read[^1].Position, 7, Stop);
            read.AddRange(page.Events);
        }
        while (!page.AtHead);

        Assert.Equal(all, read);
        Assert.Equal(read[^1].Position, await log.Reader.HeadAsync(Stop));
        var beyond = await log.Reader.ReadAsync(read[^1].Position + 1_000, 7, Stop);
        Assert.Equal((0, read[^1].Position + 1_000, true), (beyond.Events.Count, beyond.Position, beyond.AtHead));
    }

    [Fact]
    public async Task A_follower_lags_by_the_positions_to_the_head_and_by_the_age_of_what_waits_longest()
    {
        await using var log = new Log(database.Ingestion);
        var before = await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        var oldest = await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        var last = await log.AppendAsync(Log.NewStream(), 0, Log.Event());

        var lag = await log.Reader.LagAsync(before.Position, Stop);

        Assert.Equal(last.Position - before.Position, lag.Events);
        Assert.InRange(lag.Age, TimeSpan.Zero, TimeProvider.System.GetUtcNow() - oldest.Events[0].RecordedTime);
        Assert.Equal(Lag.None, await log.Reader.LagAsync(last.Position, Stop));
    }

    [Fact]
    public async Task Without_a_database_every_call_says_that_the_log_is_away()
    {
        await using var log = new Log("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2");
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.Reader.ReadAsync(0, 1, Stop));
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.Reader.HeadAsync(Stop));
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.Reader.FindClaimAsync("a", Stop));
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.Reader.ReadStreamAsync("a", ct: Stop));
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("a", 0, Log.Event()));
    }
}
