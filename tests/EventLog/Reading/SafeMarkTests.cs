using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class SafeMarkTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_passes_a_number_that_an_open_transaction_holds_and_once_committed_it_comes_in_its_place()
    {
        await using var log = new Log(database.Ingestion);
        var before = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        Assert.Equal(before, await log.Reader.HeadAsync(Stop));
        await using var held = await HeldNumber.DrawAsync(database.Entity);
        var after = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        Assert.InRange(held.Position, before + 1, after - 1);

        await using var pages = log.Follower.FollowAsync(before, Stop).GetAsyncEnumerator(Stop);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal((0, before, true), (pages.Current.Events.Count, pages.Current.Position, pages.Current.AtHead));
        await using var fresh = new Log(database.Query);
        for (var look = 0; look < 20; look++)
        {
            foreach (var reader in new[] { log.Reader, fresh.Reader })
            {
                var page = await reader.ReadAsync(before, 100, Stop);
                Assert.Equal((0, before, true), (page.Events.Count, page.Position, page.AtHead));
            }

            Assert.Equal(before, await log.Reader.HeadAsync(Stop));
        }

        var first = fresh.Reader.HeadAsync(Stop);
        Assert.False(first.IsCompletedSuccessfully);

        await held.CommitAsync();

        var seen = new List<long>();
        while (seen.Count < 2 && await pages.MoveNextAsync()) seen.AddRange(pages.Current.Events.Select(e => e.Position));
        Assert.Equal([held.Position, after], seen);
        Assert.Equal(after, await log.Reader.HeadAsync(Stop));
        Assert.Equal(after, await first);
    }

    [Fact]
    public async Task A_number_whose_transaction_is_rolled_back_is_passed()
    {
        await using var log = new Log(database.Ingestion);
        var before = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        await using var held = await HeldNumber.DrawAsync(database.Entity);
        var after = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        Assert.Empty((await log.Reader.ReadAsync(before, 100, Stop)).Events);

        await held.RollbackAsync();

        await foreach (var page in log.Follower.FollowAsync(before, Stop))
        {
            if (page.Events.Count == 0) continue;
            Assert.Equal([after], page.Events.Select(e => e.Position));
            break;
        }

        Assert.Equal(after, await log.Reader.HeadAsync(Stop));
    }

    [Fact]
    public async Task What_lies_before_the_held_number_is_handed_out_meanwhile()
    {
        await using var log = new Log(database.Ingestion);
        var first = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        var second = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        await using var held = await HeldNumber.DrawAsync(database.Entity);
        await log.AppendAsync(Log.NewStream(), 0, Log.Event());

        var page = await log.Reader.ReadAsync(first - 1, 100, Stop);

        Assert.Equal([first, second], page.Events.Select(e => e.Position));
        Assert.Equal((second, true), (page.Position, page.AtHead));
    }

    [Fact]
    public async Task Transactions_that_begin_later_do_not_keep_a_settled_number_waiting()
    {
        await using var log = new Log(database.Ingestion);
        var before = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        await using var rolledBack = await HeldNumber.DrawAsync(database.Entity);
        var after = (await log.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        Assert.Empty((await log.Reader.ReadAsync(before, 100, Stop)).Events);
        await using var later = await HeldNumber.DrawAsync(database.Entity);
        await rolledBack.RollbackAsync();

        var page = await log.Reader.ReadAsync(before, 100, Stop);

        Assert.Equal([after], page.Events.Select(e => e.Position));
    }
}
