using Chancery.Contracts.Engagement.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Engagements;

public sealed class GetEngagementTests(RunningQuery query)
{
    [Fact]
    public async Task An_engagement_is_read_as_it_was_recorded()
    {
        var engagement = Samples.Meeting([Samples.NewCode()], e => e.Place = new Place { City = "Dushanbe", CountryCode = "TJ" });
        var position = await query.Log.RecordAsync(engagement);

        var answer = await query.Client.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = position });

        Assert.Equal(engagement, answer.Engagement);
        Assert.True(answer.Position >= position);
    }

    [Fact]
    public async Task As_of_before_a_correction_the_old_fact_holds_and_after_it_the_new_one()
    {
        var old = Samples.Meeting([Samples.NewCode()], e => e.Title = "Talks in Baghdad");
        var corrected = new Engagement(old) { Title = "Talks in Basra", Etag = "2" };
        var before = await query.Log.RecordAsync(old);
        var after = await query.Log.AppendAsync(old.EngagementId, 1,
            new EngagementCorrected { Engagement = corrected, Previous = old, Reason = "The ministry named the other city." });

        var then = await query.Client.GetEngagementAsync(new() { EngagementId = old.EngagementId, AsOf = new() { Position = before } });
        var now = await query.Client.GetEngagementAsync(new() { EngagementId = old.EngagementId, AsOf = new() { Position = after } });
        var present = await query.Client.GetEngagementAsync(new() { EngagementId = old.EngagementId, MinPosition = after });

        Assert.Equal(("Talks in Baghdad", before), (then.Engagement.Title, then.Position));
        Assert.Equal(("Talks in Basra", after), (now.Engagement.Title, now.Position));
        Assert.Equal(corrected, present.Engagement);
    }

    [Fact]
    public async Task A_retracted_engagement_is_shown_as_retracted()
    {
        var engagement = Samples.Meeting([Samples.NewCode()]);
        await query.Log.RecordAsync(engagement);
        var position = await query.Log.AppendAsync(engagement.EngagementId, 1,
            new EngagementRetracted { Engagement = new Engagement(engagement) { Status = EngagementStatus.Retracted }, Reason = "It was a rehearsal." });

        var answer = await query.Client.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = position });

        Assert.Equal(EngagementStatus.Retracted, answer.Engagement.Status);
    }

    [Fact]
    public async Task As_of_before_it_was_recorded_an_engagement_is_not_found()
    {
        var earlier = await query.Log.RecordAsync(Samples.Meeting([Samples.NewCode()]));
        var engagement = Samples.Meeting([Samples.NewCode()]);
        await query.Log.RecordAsync(engagement);

        var failure = await Failure.OfAsync(query.Client.GetEngagementAsync(
            new() { EngagementId = engagement.EngagementId, AsOf = new() { Position = earlier } }));

        Assert.Equal((StatusCode.NotFound, "ENGAGEMENT_NOT_FOUND"), (failure.Status, failure.Reason));
    }

    [Fact]
    public async Task What_was_never_recorded_is_not_found()
    {
        var failure = await Failure.OfAsync(query.Client.GetEngagementAsync(new() { EngagementId = Samples.Id("eng") }));

        Assert.Equal((StatusCode.NotFound, "ENGAGEMENT_NOT_FOUND"), (failure.Status, failure.Reason));
    }
}
