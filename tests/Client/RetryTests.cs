using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class RetryTests
{
    [Fact]
    public async Task A_call_that_finds_the_service_unavailable_is_tried_again()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.Add(new() { EngagementId = "eng-1" });
        platform.Query.Refusals.Enqueue(Refused.Unavailable(TimeSpan.Zero));
        platform.Query.Refusals.Enqueue(Refused.Unavailable(TimeSpan.Zero));
        using var client = platform.Client();

        var found = await client.Query.GetEngagementAsync(Get("eng-1"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(("eng-1", 3), (found.Engagement.EngagementId, platform.Query.Reads));
    }

    [Fact]
    public async Task It_is_tried_four_times_and_no_more()
    {
        await using var platform = await FakePlatform.StartAsync();
        for (var i = 0; i < 10; i++)
            platform.Query.Refusals.Enqueue(Refused.Unavailable(TimeSpan.Zero));
        using var client = platform.Client();

        await Assert.ThrowsAsync<RpcException>(() => client.Query.GetEngagementAsync(Get("eng-1"), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);

        Assert.Equal(4, platform.Query.Reads);
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();

        await Assert.ThrowsAsync<RpcException>(() => client.Query.GetEngagementAsync(Get("eng-none"), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);

        Assert.Equal(1, platform.Query.Reads);
    }

    [Fact]
    public async Task A_command_that_is_tried_again_has_the_same_request_id_though_the_caller_gave_none()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Refusals.Enqueue(Refused.Unavailable(TimeSpan.Zero));
        using var client = platform.Client();

        await client.Ingestion.RetractEngagementAsync(new RetractEngagementRequest { EngagementId = "eng-1", Reason = "A test." },
            cancellationToken: TestContext.Current.CancellationToken);

        var sent = platform.Ingestion.Commands.Cast<RetractEngagementRequest>().ToList();
        Assert.Equal(2, sent.Count);
        Assert.NotEmpty(sent[0].RequestId);
        Assert.Equal(sent[0], sent[1]);
    }

    [Fact]
    public async Task A_request_id_that_the_caller_gave_stays()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();

        await client.Ingestion.RecordEngagementAsync(new RecordEngagementRequest { RequestId = "mine" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("mine", Assert.IsType<RecordEngagementRequest>(platform.Ingestion.Commands.Single()).RequestId);
    }

    private static GetEngagementRequest Get(string id) => new() { EngagementId = id };
}
