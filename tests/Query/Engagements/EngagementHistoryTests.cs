using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Xunit;

namespace Chancery.Query.Tests.Engagements;

public sealed class EngagementHistoryTests(RunningQuery query)
{
    [Fact]
    public async Task A_history_tells_every_event_with_who_acted_and_why()
    {
        var old = Samples.Meeting([Samples.NewCode()]);
        var corrected = new Engagement(old) { Title = "A call" };
        await query.Log.RecordAsync(old);
        const string trace = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
        var position = await query.Log.AppendAsync(old.EngagementId, 1,
            new EngagementCorrected { Engagement = corrected, Previous = old, UpdateMask = new() { Paths = { "title" } }, Reason = "It was a call." },
            new EventHeaders(trace, "j.doe", "request-7", "It was a call."));

        var history = await query.Client.GetEngagementHistoryAsync(new() { EngagementId = old.EngagementId, MinPosition = position });

        Assert.Equal([1L, 2L], history.Events.Select(e => e.Version));
        Assert.Equal(old, history.Events[0].EngagementRecorded.Engagement);
        var last = history.Events[1];
        Assert.Equal((position, old.EngagementId, "j.doe", "request-7", trace),
            (last.Position, last.StreamId, last.Actor, last.RequestId, last.Traceparent));
        Assert.Equal("It was a call.", last.EngagementCorrected.Reason);
    }

    [Fact]
    public async Task A_history_as_of_an_earlier_position_ends_there()
    {
        var engagement = Samples.Meeting([Samples.NewCode()]);
        var before = await query.Log.RecordAsync(engagement);
        await query.Log.AppendAsync(engagement.EngagementId, 1, new EngagementRetracted { Engagement = engagement, Reason = "Twice." });

        var history = await query.Client.GetEngagementHistoryAsync(
            new() { EngagementId = engagement.EngagementId, AsOf = new() { Position = before } });

        Assert.Equal(before, Assert.Single(history.Events).Position);
        Assert.Equal(before, history.Position);
    }

    [Fact]
    public async Task The_id_of_something_else_has_no_history_of_an_engagement()
    {
        var received = Samples.Received("The ministers met.");
        var position = await query.Log.ReceiveAsync(received);

        var failure = await Failure.OfAsync(query.Client.GetEngagementHistoryAsync(
            new() { EngagementId = received.DocumentId, MinPosition = position }));

        Assert.Equal("ENGAGEMENT_NOT_FOUND", failure.Reason);
    }
}
