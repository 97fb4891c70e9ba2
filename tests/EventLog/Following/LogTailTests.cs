using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class LogTailTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Old_events_come_from_the_log_and_new_ones_from_memory_and_together_they_are_the_log()
    {
        await using var log = new Log(database.Ingestion, new EventLogOptions { TailEvents = 10 });
        var start = await log.Reader.HeadAsync(Stop);
        await AppendAsync(log, 15);
        var joined = await log.Reader.HeadAsync(Stop);
        await log.Tail.WaitAsync(joined - 1, Stop);
        Assert.False(log.Tail.Reaches(start));
        Assert.True(log.Tail.Reaches(joined));
        await AppendAsync(log, 30);
        var head = await log.Reader.HeadAsync(Stop);
        await log.Tail.WaitAsync(head - 1, Stop);

        Assert.False(log.Tail.Reaches(joined));
        Assert.True(log.Tail.Reaches(head - 5));
        Assert.Equal((await log.Reader.ReadAsync(start, 1_000, Stop)).Events, await ReadAllAsync(log.Tail, start, 7));
    }

    [Fact]
    public async Task Subscribers_in_step_are_served_from_memory_alone()
    {
        await using var log = new Log(database.Ingestion);
        var start = await log.Reader.HeadAsync(Stop);
        await log.Tail.WaitAsync(start - 1, Stop);
        var subscribers = Enumerable.Range(0, 100).Select(_ => Task.Run(
            async () =>
            {
                var (seen, after) = (new List<LoggedEvent>(), start);
                while (seen.Count < 50)
                {
                    await log.Tail.WaitAsync(after, Stop);
                    Assert.True(log.Tail.Reaches(after));
                    var page = await log.Tail.ReadAsync(after, 20, Stop);
                    seen.AddRange(page.Events);
                    after = page.Position;
                }

                return seen;
            },
            Stop)).ToArray();

        await AppendAsync(log, 50);

        var expected = (await log.Reader.ReadAsync(start, 1_000, Stop)).Events;
        foreach (var seen in await Task.WhenAll(subscribers)) Assert.Equal(expected, seen);
    }

    private static async Task AppendAsync(Log log, int count)
    {
        for (var i = 0; i < count; i++) await log.AppendAsync(Log.NewStream(), 0, Log.Event($"{i}"));
    }

    private static async Task<List<LoggedEvent>> ReadAllAsync(LogTail tail, long after, int limit)
    {
        var read = new List<LoggedEvent>();
        LogPage page;
        do
        {
            page = await tail.ReadAsync(after, limit, Stop);
            read.AddRange(page.Events);
            after = page.Position;
        }
        while (!page.AtHead);
        return read;
    }
}
