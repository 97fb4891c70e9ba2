using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Feed;

/// <summary>The guarantees that feed_service.proto names.</summary>
public sealed class SubscribeTests(RunningQuery running)
{
    private readonly FeedService.FeedServiceClient _feed = new(running.Process.Channel);

    [Fact]
    public async Task Ordered_unique_and_reliable_also_while_others_write()
    {
        var code = Samples.NewCode();
        using var reader = new Reader(_feed, new SubscribeRequest { Beginning = new Empty() });

        var writers = Enumerable.Range(0, 4).Select(_ => running.Log.RecordAsync([.. Enumerable.Range(0, 150).Select(_ => Samples.Meeting([code]))]));
        var last = (await Task.WhenAll(writers)).Max();
        await reader.UntilPositionAsync(last);

        var positions = reader.Events.Select(recorded => recorded.Position).ToArray();
        Assert.Equal(positions.Distinct().Order(), positions);
        Assert.Equal(600, reader.Events.Count(recorded => recorded.EngagementRecorded?.Engagement.Parties[0].Code == code));
    }

    [Fact]
    public async Task Resumable_after_any_position()
    {
        await running.Log.RecordAsync([.. Enumerable.Range(0, 20).Select(_ => Samples.Meeting(["IQ"]))]);
        using var all = new Reader(_feed, new SubscribeRequest { Beginning = new Empty() });
        var head = (await all.UntilCaughtUpAsync()).CaughtUp.Position;
        var events = all.Events.ToArray();

        foreach (var after in new[] { events[0].Position, events[events.Length / 2].Position, events[^2].Position })
        {
            using var rest = new Reader(_feed, new SubscribeRequest { AfterPosition = after });
            await rest.UntilPositionAsync(events[^1].Position);
            Assert.Equal(events.Where(recorded => recorded.Position > after), rest.Events.Where(recorded => recorded.Position <= head));
        }
    }

    [Fact]
    public async Task Bookmarkable_where_nothing_matches()
    {
        var nobody = new EngagementFilter { CodesAny = { Samples.NewCode() } };
        var last = await running.Log.RecordAsync([.. Enumerable.Range(0, 1_200).Select(_ => Samples.Meeting(["IQ"]))]);
        using var reader = new Reader(_feed, new SubscribeRequest { Beginning = new Empty(), Filter = nobody });

        var caughtUp = await reader.UntilCaughtUpAsync();

        Assert.Empty(reader.Events);
        var checkpoints = reader.Messages.Where(message => message.Checkpoint is not null).Select(message => message.Checkpoint.Position).ToArray();
        Assert.True(checkpoints.Length >= 2, "one on the way, one at the head");
        Assert.Equal(checkpoints.Distinct().Order(), checkpoints);
        Assert.True(checkpoints[^1] >= last);
        Assert.Equal(checkpoints[^1], caughtUp.CaughtUp.Position);
    }

    [Fact]
    public async Task Bookmarkable_when_live_and_nothing_matches()
    {
        using var reader = new Reader(_feed, new SubscribeRequest { End = new Empty(), Filter = new EngagementFilter { CodesAny = { Samples.NewCode() } } });
        await reader.UntilCaughtUpAsync();

        var last = await running.Log.RecordAsync(Samples.Meeting(["IQ"]));

        await reader.UntilAsync(message => message.Checkpoint?.Position >= last);
    }

    [Fact]
    public async Task Filtered_by_engagement_and_told_of_what_matches_no_longer()
    {
        var (code, other) = (Samples.NewCode(), Samples.NewCode());
        var meeting = Samples.Meeting([code]);
        var corrected = meeting.Clone();
        corrected.Parties[0] = Samples.Party(other);
        using var reader = new Reader(_feed, new SubscribeRequest { End = new Empty(), Filter = new EngagementFilter { CodesAny = { code } } });
        await reader.UntilCaughtUpAsync();

        var recordedAt = await running.Log.RecordAsync(meeting);
        await running.Log.RecordAsync(Samples.Meeting([other]));
        var correctedAt = await running.Log.AppendAsync(meeting.EngagementId, 1, new EngagementCorrected { Engagement = corrected, Previous = meeting, Reason = "Another body." });
        var retractedAt = await running.Log.AppendAsync(meeting.EngagementId, 2, new EngagementRetracted { Engagement = corrected, Reason = "It never was." });
        await reader.UntilPositionAsync(retractedAt);

        Assert.Equal([recordedAt, correctedAt], reader.Events.Select(recorded => recorded.Position));
    }

    [Fact]
    public async Task Filtered_by_type_of_event()
    {
        using var reader = new Reader(_feed, new SubscribeRequest { End = new Empty(), EventTypes = { "DocumentReceived" } });
        await reader.UntilCaughtUpAsync();

        await running.Log.RecordAsync(Samples.Meeting(["IQ"]));
        var received = Samples.Received("The Minister met the Ambassador.");
        var position = await running.Log.ReceiveAsync(received);
        await reader.UntilPositionAsync(position);

        Assert.All(reader.Events, recorded => Assert.NotNull(recorded.DocumentReceived));
        Assert.Contains(reader.Events, recorded => recorded.DocumentReceived.DocumentId == received.DocumentId);
    }

    [Fact]
    public async Task From_the_end_only_what_is_new_comes_with_who_and_in_which_trace()
    {
        var head = (await _feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: TestContext.Current.CancellationToken)).Position;
        using var reader = new Reader(_feed, new SubscribeRequest { End = new Empty() });
        await reader.UntilCaughtUpAsync();
        var meeting = Samples.Meeting(["IQ"]);
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var position = await running.Log.AppendAsync(meeting.EngagementId, 0, new EngagementRecorded { Engagement = meeting }, new EventHeaders(trace, "an analyst", "request-7"));
        await reader.UntilPositionAsync(position);

        Assert.All(reader.Events, recorded => Assert.True(recorded.Position > head));
        var own = Assert.Single(reader.Events, recorded => recorded.Position == position);
        Assert.Equal((trace, "an analyst", "request-7", meeting.EngagementId, 1L), (own.Traceparent, own.Actor, own.RequestId, own.StreamId, own.Version));
        Assert.Equal(meeting, own.EngagementRecorded.Engagement);
    }

    [Fact]
    public async Task The_head_is_where_a_subscriber_catches_up()
    {
        var last = await running.Log.RecordAsync(Samples.Meeting(["IQ"]));

        var head = await _feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(head.Position >= last);
    }

    [Theory]
    [InlineData("after_position", "AS_OF_IN_FUTURE")]
    [InlineData("event_types[0]", "FIELD_MALFORMED")]
    [InlineData("filter.min_confidence", "FIELD_MALFORMED")]
    public async Task What_cannot_be_subscribed_to_is_refused(string field, string reason)
    {
        var request = field switch
        {
            "after_position" => new SubscribeRequest { AfterPosition = 1_000_000_000 },
            "event_types[0]" => new SubscribeRequest { EventTypes = { "EngagementForgotten" } },
            _ => new SubscribeRequest { Filter = new EngagementFilter { MinConfidence = 2 } },
        };
        using var reader = new Reader(_feed, request);

        var refused = await Assert.ThrowsAsync<RpcException>(() => reader.UntilCaughtUpAsync());

        var violation = Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations);
        Assert.Equal((field, reason), (violation.Field, violation.Reason));
    }
}
