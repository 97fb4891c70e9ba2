using System.Collections.Concurrent;
using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class LeadershipTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly EventLogOptions Quick = new() { LeadershipPoll = TimeSpan.FromMilliseconds(100) };

    [Fact]
    public async Task When_the_leader_loses_its_connection_another_takes_over_and_never_do_two_lead()
    {
        await using var one = new Log(database.Query, Quick);
        await using var two = new Log(database.Query, Quick);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var (leading, most, terms) = (0, 0, new ConcurrentQueue<int>());

        async Task Work(int who, CancellationToken term)
        {
            most = Math.Max(most, Interlocked.Increment(ref leading));
            terms.Enqueue(who);
            try
            {
                await Task.Delay(Timeout.Infinite, term);
            }
            finally
            {
                Interlocked.Decrement(ref leading);
            }
        }

        var contenders = new[] { one, two }.Select((log, who) => log.Leadership.RunAsync("projections", term => Work(who, term), enough.Token)).ToArray();
        for (var term = 1; term <= 4; term++)
        {
            await UntilAsync(() => terms.Count >= term);
            var leader = terms.Last();
            Assert.Equal((leader == 0, leader == 1), (one.Leadership.IsLeader("projections"), two.Leadership.IsLeader("projections")));
            await KillHolderAsync();
        }

        await UntilAsync(() => terms.Count >= 5);
        Assert.Equal(2, terms.Distinct().Count());
        Assert.Equal(1, most);
        await enough.CancelAsync();
        foreach (var contender in contenders) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => contender);
        Assert.False(one.Leadership.IsLeader("projections") || two.Leadership.IsLeader("projections"));
    }

    [Fact]
    public async Task Works_of_different_names_have_leaders_of_their_own_and_a_failure_of_the_work_is_told()
    {
        await using var log = new Log(database.Query, Quick);
        var other = new TaskCompletionSource();
        var first = log.Leadership.RunAsync("relay", _ => other.Task, Stop);
        await log.Leadership.RunAsync("export", _ => Task.CompletedTask, Stop);
        await Assert.ThrowsAsync<FormatException>(() => log.Leadership.RunAsync("export", _ => throw new FormatException(), Stop));
        Assert.False(first.IsCompleted);
        other.SetResult();
        await first;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var look = 0; look < 600 && !holds(); look++) await Task.Delay(25, Stop);
        Assert.True(holds());
    }

    private async Task KillHolderAsync()
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand("""
            select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
            """);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
