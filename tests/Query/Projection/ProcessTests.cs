using Chancery.Contracts.Engagement.V1;
using Chancery.Platform.Tests;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Projection;

/// <summary>The projection through the deaths and rebirths of processes; each test has a log of its own.</summary>
public sealed class ProcessTests : IAsyncLifetime
{
    private readonly PlatformDatabase _platform = new();
    private TestLog _log = null!;

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _platform.InitializeAsync();
        _log = new TestLog(_platform.Ingestion);
    }

    public async ValueTask DisposeAsync()
    {
        await _log.DisposeAsync();
        await _platform.DisposeAsync();
    }

    [Fact]
    public async Task Built_again_from_the_log_the_read_model_is_the_same_to_the_byte()
    {
        List<string> grown;
        await using (var first = await QueryProcess.StartAsync(_platform.Query, Test))
        {
            var position = await WriteAsync(120);
            await Eventually.TrueAsync(() => ReachesAsync(new QueryClient(first.Channel), position), () => "all is projected", Test);
            grown = await ReadModelDump.OfAsync(_platform.Query);
        }
        await ReadModelDump.ExecuteAsync(_platform.Query, "drop table query.progress; delete from query.moment");

        await using var second = await QueryProcess.StartAsync(_platform.Query, Test);

        Assert.True(grown.Count > 300, $"{grown.Count} rows");
        Assert.Equal(grown, await ReadModelDump.OfAsync(_platform.Query));
    }

    [Fact]
    public async Task When_the_leader_is_killed_the_other_instance_goes_on_where_it_was()
    {
        await using var leader = await QueryProcess.StartAsync(_platform.Query, Test);
        await using var other = await QueryProcess.StartAsync(_platform.Query, Test);
        var client = new QueryClient(other.Channel);

        var writing = WriteAsync(120);
        await Eventually.TrueAsync(async () => (await client.ListEngagementsAsync(new())).TotalSize > 20, () => "some are projected", Test);
        await leader.KillAsync();
        var position = await writing;
        await Eventually.TrueAsync(() => ReachesAsync(client, position), () => "the other instance projects", Test);

        var killed = await ReadModelDump.OfAsync(_platform.Query);
        await ReadModelDump.ExecuteAsync(_platform.Query, "update query.progress set model = 0");
        await other.KillAsync();
        await using var again = await QueryProcess.StartAsync(_platform.Query, Test);
        Assert.Equal(await ReadModelDump.OfAsync(_platform.Query), killed);
    }

    [Fact]
    public async Task A_stand_by_reads_its_callers_writes_too()
    {
        await using var leader = await QueryProcess.StartAsync(_platform.Query, Test);
        await using var standBy = await QueryProcess.StartAsync(_platform.Query, Test);
        var engagement = Samples.Meeting(["IQ"]);
        var position = await _log.RecordAsync(engagement);

        var answer = await new QueryClient(standBy.Channel).GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = position });

        Assert.Equal(engagement, answer.Engagement);
    }

    [Fact]
    public async Task A_read_model_of_a_later_version_is_left_alone_and_the_service_not_ready()
    {
        await using var service = await QueryProcess.StartAsync(_platform.Query, Test);
        await _log.RecordAsync(Samples.Meeting(["IQ"]));
        await ReadModelDump.ExecuteAsync(_platform.Query, "update query.progress set model = 999");

        Assert.False(await service.IsReadyAsync(Test));
        var failure = await Failure.OfAsync(new QueryClient(service.Channel).ListEngagementsAsync(new()));
        Assert.Equal("POSITION_NOT_REACHED", failure.Reason);
    }

    [Fact]
    public async Task An_outage_of_the_database_is_told_and_outlived()
    {
        await using var service = await QueryProcess.StartAsync(_platform.Query, Test);
        var client = new QueryClient(service.Channel);
        await ReadModelDump.ExecuteAsync(_platform.Owner,
            """
            do $$ begin execute format('alter database %I connection limit 0', current_database()); end $$;
            select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'chancery_query'
            """);

        var failure = await Failure.OfAsync(client.ListEngagementsAsync(new()));
        var ready = await service.IsReadyAsync(Test);
        await ReadModelDump.ExecuteAsync(_platform.Owner,
            "do $$ begin execute format('alter database %I connection limit -1', current_database()); end $$");
        var position = await _log.RecordAsync(Samples.Meeting(["IQ"]));
        await Eventually.TrueAsync(() => ReachesAsync(client, position), () => "the service projects again", Test);

        Assert.Equal((StatusCode.Unavailable, "LOG_UNAVAILABLE", false), (failure.Status, failure.Reason, ready));
        Assert.NotNull(failure.Retry);
        Assert.True(await service.IsReadyAsync(Test));
    }

    private static async Task<bool> ReachesAsync(QueryClient client, long position)
    {
        try
        {
            return (await client.ListEngagementsAsync(new() { MinPosition = position })).Position >= position;
        }
        catch (RpcException failure) when (failure.StatusCode == StatusCode.Unavailable)
        {
            return false;
        }
    }

    /// <summary>Documents, engagements, corrections and retractions, each in its own commit.</summary>
    private async Task<long> WriteAsync(int engagements)
    {
        var position = 0L;
        for (var i = 0; i < engagements; i++)
        {
            await _log.ReceiveAsync(Samples.Received($"Readout {i}\nThe ministers met."));
            var engagement = Samples.Meeting(["IQ", "TJ"], e => e.StartDate = Samples.Day(2023, 1 + i % 12));
            position = await _log.RecordAsync(engagement);
            if (i % 3 == 0)
                position = await _log.AppendAsync(engagement.EngagementId, 1, new EngagementCorrected { Engagement = new Engagement(engagement) { Title = $"Talks {i}" } });
            if (i % 9 == 0)
                position = await _log.AppendAsync(engagement.EngagementId, 2, new EngagementRetracted { Engagement = new Engagement(engagement) { Status = EngagementStatus.Retracted } });
        }
        return position;
    }
}
