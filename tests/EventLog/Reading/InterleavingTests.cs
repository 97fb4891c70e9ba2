using Chancery.Platform.Tests;
using CsCheck;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

/// <summary>However appends overlap, end and fail: a follower gets each event once, in order, and none is left out.</summary>
public sealed class InterleavingTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private enum Step { Begin, Commit, Rollback, Append }

    [Fact]
    public async Task In_any_order_of_steps_what_is_read_is_a_beginning_of_the_log_and_in_the_end_all_of_it()
    {
        await using var log = new Log(database.Ingestion);
        var steps = Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 3]).Array[1, 14];
        await steps.SampleAsync(steps => RunAsync(log, steps), iter: 60, threads: 1);
    }

    [Fact]
    public async Task With_writers_in_parallel_a_live_follower_reads_the_log()
    {
        await using var log = new Log(database.Ingestion);
        var start = await log.Reader.HeadAsync(Stop);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var seen = new List<long>();
        var last = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var following = Task.Run(
            async () =>
            {
                await foreach (var page in log.Follower.FollowAsync(start, end.Token))
                {
                    seen.AddRange(page.Events.Select(e => e.Position));
                    if (last.Task.IsCompletedSuccessfully && page.Position >= await last.Task) return;
                }
            },
            Stop);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(() => WriteAsync(log, new Random(writer)), Stop)));
        last.SetResult((await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position);
        await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        await following.WaitAsync(TimeSpan.FromMinutes(1), Stop);
        await end.CancelAsync();

        Assert.Equal((await PositionsAsync(start)).TakeWhile(p => p <= seen[^1]), seen);
    }

    private async Task WriteAsync(Log log, Random random)
    {
        for (var i = 0; i < 40; i++)
        {
            if (random.Next(3) == 0)
            {
                await log.AppendAsync(Log.NewStream(), 0, Log.Event());
                continue;
            }

            await using var held = await HeldNumber.DrawAsync(database.Entity);
            await Task.Yield();
            if (random.Next(2) == 0) await held.CommitAsync();
            else await held.RollbackAsync();
        }
    }

    private async Task RunAsync(Log log, (Step Step, int Writer)[] steps)
    {
        var start = await log.Reader.HeadAsync(Stop);
        var open = new Dictionary<int, HeldNumber>();
        var seen = new List<long>();
        var after = start;
        foreach (var (step, writer) in steps)
        {
            await TakeAsync(log, step, writer, open);
            await ReadAsync();
        }

        foreach (var held in open.Values) await held.DisposeAsync();
        while (after < await log.Reader.HeadAsync(Stop)) await ReadAsync();
        Assert.Equal(await PositionsAsync(start), seen);

        async Task ReadAsync()
        {
            var page = await log.Reader.ReadAsync(after, 3, Stop);
            seen.AddRange(page.Events.Select(e => e.Position));
            Assert.True(page.Position >= after);
            after = page.Position;
        }
    }

    private async Task TakeAsync(Log log, Step step, int writer, Dictionary<int, HeldNumber> open)
    {
        if (step == Step.Append)
        {
            await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        }
        else if (step == Step.Begin)
        {
            if (!open.ContainsKey(writer)) open[writer] = await HeldNumber.DrawAsync(database.Entity);
        }
        else if (open.Remove(writer, out var held))
        {
            if (step == Step.Commit) await held.CommitAsync();
            else await held.RollbackAsync();
            await held.DisposeAsync();
        }
    }

    private async Task<List<long>> PositionsAsync(long after)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand($"select seq_id from log.mt_events where seq_id > {after} order by seq_id");
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var positions = new List<long>();
        while (await reader.ReadAsync(Stop)) positions.Add(reader.GetInt64(0));
        return positions;
    }
}
