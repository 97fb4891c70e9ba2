using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class SubscriptionTests
{
    private static readonly Backoff Fast = new(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5));

    private static SubscriptionOptions FromBeginning => new() { From = SubscriptionStart.Beginning, Backoff = Fast };

    [Theory]
    [InlineData(Break.Connection)]
    [InlineData(Break.Reset)]
    [InlineData(Break.Unavailable)]
    [InlineData(Break.End)]
    public async Task Every_event_comes_once_and_in_order_though_the_stream_breaks_in_its_midst(Break how)
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append([.. Enumerable.Range(1, 10).Select(n => Told.Event(n * 3))]);
        platform.Feed.Script.Enqueue((4, how));
        platform.Feed.Script.Enqueue((0, how));
        platform.Feed.Script.Enqueue((2, how));
        using var client = platform.Client();

        var messages = await client.Subscribe(FromBeginning).Take(10);

        Assert.Equal(Enumerable.Range(1, 10).Select(n => n * 3L), messages.Select(message => message.Event.Position));
        Assert.True(platform.Feed.Requests.Count >= 4);
        Assert.Equal(SubscribeRequest.FromOneofCase.Beginning, platform.Feed.Requests.First().FromCase);
    }

    [Fact]
    public async Task It_resumes_after_the_checkpoint_that_came_last()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(5), Told.Checkpoint(900), Told.Event(905));
        platform.Feed.Script.Enqueue((2, Break.Unavailable));
        using var client = platform.Client();

        var messages = await client.Subscribe(FromBeginning).Take(3);

        Assert.Equal([5, 900, 905], messages.Select(message => message.Position()));
        Assert.Equal(900, platform.Feed.Requests.Last().AfterPosition);
    }

    [Fact]
    public async Task What_is_appended_while_a_subscription_to_the_end_is_not_yet_connected_is_not_missed()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(1), Told.Event(2));
        platform.Feed.Script.Enqueue((0, Break.Connection));
        var appended = false;
        platform.Feed.AtSubscription = () =>
        {
            if (!appended)
                platform.Feed.Append(Told.Event(3));
            appended = true;
        };
        using var client = platform.Client();

        var messages = await client.Subscribe(new SubscriptionOptions { From = SubscriptionStart.End, Backoff = Fast }).Take(1);

        Assert.Equal(3, messages.Single().Event.Position);
    }

    [Fact]
    public async Task Checkpoints_caught_up_and_fell_behind_come_as_they_are()
    {
        await using var platform = await FakePlatform.StartAsync();
        FeedMessage[] sent = [Told.Event(1), Told.CaughtUp(1), Told.FellBehind(1), Told.Checkpoint(4), Told.CaughtUp(4)];
        platform.Feed.Append(sent);
        using var client = platform.Client();

        Assert.Equal(sent, await client.Subscribe(FromBeginning).Take(5));
    }

    [Fact]
    public async Task An_event_that_was_given_already_is_not_given_again()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(7), Told.Event(7), Told.Event(6), Told.Event(8));
        using var client = platform.Client();

        var messages = await client.Subscribe(FromBeginning).Take(2);

        Assert.Equal([7, 8], messages.Select(message => message.Event.Position));
    }

    [Fact]
    public async Task Filter_and_event_types_go_along_with_every_new_subscription()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(1), Told.Event(2));
        platform.Feed.Script.Enqueue((1, Break.Unavailable));
        using var client = platform.Client();
        var filter = new EngagementFilter { CodesAll = { "IQ", "TJ" } };

        await client.Subscribe(FromBeginning with { Filter = filter, EventTypes = ["EngagementRecorded"] }).Take(2);

        Assert.Equal(2, platform.Feed.Requests.Count);
        Assert.All(platform.Feed.Requests, request => Assert.Equal((filter, "EngagementRecorded"), (request.Filter, request.EventTypes.Single())));
    }

    [Fact]
    public async Task It_waits_as_long_as_the_service_asks_and_says_so()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(1));
        platform.Feed.Refusals.Enqueue(Refused.TooManySubscribers(TimeSpan.FromMilliseconds(50)));
        using var client = platform.Client();
        var losses = new List<(string Reason, TimeSpan Wait)>();

        await client.Subscribe(FromBeginning with { Interrupted = (loss, wait) => losses.Add((loss.Reason, wait)) }).Take(1);

        Assert.Equal([("TOO_MANY_SUBSCRIBERS", TimeSpan.FromMilliseconds(50))], losses);
    }

    [Fact]
    public async Task A_refusal_that_waiting_does_not_cure_ends_it()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Refusals.Enqueue(Refused.Fields(("after_position", "AS_OF_IN_FUTURE", "It lies beyond the head.")));
        using var client = platform.Client();

        var exception = await Assert.ThrowsAsync<RpcException>(() => client.Subscribe(FromBeginning).Take(1));

        Assert.Equal("AS_OF_IN_FUTURE", ChanceryError.From(exception).Fields.Single().Reason);
        Assert.Single(platform.Feed.Requests);
    }

    [Fact]
    public async Task Cancellation_ends_it_as_cancellation()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Told.Event(1));
        using var client = platform.Client();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.Subscribe(FromBeginning).WithCancellation(stop.Token))
                await stop.CancelAsync();
        });
    }
}
