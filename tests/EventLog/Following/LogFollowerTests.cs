using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class LogFollowerTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>With this poll only a notification can wake a follower within the life of a test.</summary>
    private static readonly EventLogOptions OnlyNotified = new() { Poll = TimeSpan.FromHours(1) };

    [Fact]
    public async Task A_follower_catches_up_and_is_then_woken_by_the_appends_of_another_process()
    {
        await using var writer = new Log(database.Ingestion);
        await using var log = new Log(database.Query, OnlyNotified);
        var past = await writer.AppendAsync(Log.NewStream(), 0, Log.Event("past"));
        await using var pages = log.Follower.FollowAsync(past.Position - 1, Stop).GetAsyncEnumerator(Stop);
        Assert.Equal(past.Events[0], Assert.Single(await NextAsync(pages)));

        for (var i = 0; i < 5; i++)
        {
            var next = NextAsync(pages);
            var appended = await writer.AppendAsync(Log.NewStream(), 0, Log.Event($"{i}"));
            Assert.Equal(appended.Events[0], Assert.Single(await next));
        }
    }

    [Fact]
    public async Task A_follower_at_an_empty_head_is_told_once_that_it_has_caught_up()
    {
        await using var log = new Log(database.Ingestion, OnlyNotified);
        var head = await log.Reader.HeadAsync(Stop);
        await using var pages = log.Follower.FollowAsync(head, Stop).GetAsyncEnumerator(Stop);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal((0, head, true), (pages.Current.Events.Count, pages.Current.Position, pages.Current.AtHead));

        var next = pages.MoveNextAsync().AsTask();
        await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        Assert.True(await next);
        Assert.Single(pages.Current.Events);
    }

    [Fact]
    public async Task A_follower_whose_connections_are_cut_goes_on_where_it_was()
    {
        await using var writer = new Log(database.Ingestion);
        await using var log = new Log(database.Query, new EventLogOptions { Poll = TimeSpan.FromMilliseconds(200) });
        var after = (await writer.AppendAsync(Log.NewStream(), 0, Log.Event())).Position;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        enough.CancelAfter(TimeSpan.FromSeconds(30));
        var seen = new List<long>();
        var following = Task.Run(
            async () =>
            {
                await foreach (var page in log.Follower.FollowAsync(after, enough.Token))
                {
                    seen.AddRange(page.Events.Select(e => e.Position));
                    if (seen.Count >= 60) return;
                }
            },
            Stop);

        var appended = new List<long>();
        for (var i = 0; i < 60; i++)
        {
            if (i % 15 == 5) await CutAsync("chancery_query");
            appended.Add((await writer.AppendAsync(Log.NewStream(), 0, Log.Event())).Position);
        }

        await following;
        Assert.Equal(appended, seen);
    }

    [Fact]
    public async Task A_new_connection_listens_after_the_old_one_was_cut()
    {
        await using var writer = new Log(database.Ingestion);
        await using var log = new Log(database.Query, new EventLogOptions { Poll = TimeSpan.FromMilliseconds(100) });
        var head = await log.Reader.HeadAsync(Stop);
        await using var pages = log.Follower.FollowAsync(head, Stop).GetAsyncEnumerator(Stop);
        Assert.True(await pages.MoveNextAsync());
        var first = await ListenerAsync(other: 0);
        await CutAsync("chancery_query");
        Assert.NotEqual(first, await ListenerAsync(other: first));
    }

    private static async Task<IReadOnlyList<LoggedEvent>> NextAsync(IAsyncEnumerator<LogPage> pages)
    {
        do Assert.True(await pages.MoveNextAsync());
        while (pages.Current.Events.Count == 0);
        return pages.Current.Events;
    }

    private async Task CutAsync(string role)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand(
            $"select pg_terminate_backend(pid) from pg_stat_activity where usename = '{role}' and datname = current_database()");
        await command.ExecuteNonQueryAsync(Stop);
    }

    private async Task<int> ListenerAsync(int other)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        for (var look = 0; look < 200; look++)
        {
            await using var command = owner.CreateCommand(
                $"select pid from pg_stat_activity where query = 'listen chancery_log' and datname = current_database() and usename = 'chancery_query' and pid <> {other}");
            if (await command.ExecuteScalarAsync(Stop) is int pid) return pid;
            await Task.Delay(50, Stop);
        }

        throw new TimeoutException("No connection listens.");
    }
}
