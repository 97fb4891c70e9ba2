using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Query.Tests.Entities;

public sealed class EntityMergesTests(RunningQuery query)
{
    [Fact]
    public async Task A_merge_shows_in_filters_and_answers_a_split_ends_it_and_as_of_before_nothing_of_it_shows()
    {
        var (one, other, third) = (Samples.Id("ent"), Samples.Id("ent"), Samples.Id("ent"));
        var (ofOne, ofOther) = (With(one), With(other));
        var before = await query.Log.RecordAsync(ofOne, ofOther);
        var merged = await MergeAsync(one, other, 1);

        foreach (var asked in new[] { one, other })
            Assert.Equal([(ofOne.EngagementId, other), (ofOther.EngagementId, other)], await ListAsync(asked, merged));
        Assert.Equal(2, (await query.Client.ListEngagementsAsync(new() { Filter = new() { EntitiesAll = { one, other } }, MinPosition = merged })).TotalSize);
        Assert.Equal(other, (await query.Client.GetEngagementAsync(new() { EngagementId = ofOne.EngagementId })).Engagement.Participants[0].EntityId);
        Assert.Equal([(ofOne.EngagementId, one)], await ListAsync(one, asOf: before));
        Assert.Equal([(ofOther.EngagementId, other)], await ListAsync(other, asOf: before));
        Assert.Equal(one, (await query.Client.GetEngagementAsync(new() { EngagementId = ofOne.EngagementId, AsOf = new() { Position = before } })).Engagement.Participants[0].EntityId);

        var further = await MergeAsync(other, third, 1);
        Assert.Equal([(ofOne.EngagementId, third), (ofOther.EngagementId, third)], await ListAsync(one, further));
        var undone = await query.Log.AppendAsync(other, 2, new EntitySplit { MergeId = $"mrg-{other}", FromId = other, IntoId = third });
        Assert.Equal([(ofOne.EngagementId, other), (ofOther.EngagementId, other)], await ListAsync(one, undone));
        undone = await query.Log.AppendAsync(one, 2, new EntitySplit { MergeId = $"mrg-{one}", FromId = one, IntoId = other });
        Assert.Equal([(ofOne.EngagementId, one)], await ListAsync(one, undone));
        Assert.Equal([(ofOne.EngagementId, other), (ofOther.EngagementId, other)], await ListAsync(one, asOf: merged));
    }

    [Fact]
    public async Task Parties_places_and_actions_show_the_survivor_too()
    {
        var (from, into) = (Samples.Id("ent"), Samples.Id("ent"));
        var party = new Party { EntityId = from, Code = "UPRC", Name = "Upland Railways Council" };
        var engagement = Samples.Meeting([], e =>
        {
            e.Parties.Add(party);
            e.Place = new Place { City = "Osh", EntityId = from };
            e.Actions.Add(new Contracts.Engagement.V1.Action { Source = party.Clone(), Target = party.Clone() });
        });
        await query.Log.RecordAsync(engagement);
        var position = await MergeAsync(from, into, 1);
        var shown = (await query.Client.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = position })).Engagement;
        Assert.Equal([into, into, into, into], [shown.Parties[0].EntityId, shown.Place.EntityId, shown.Actions[0].Source.EntityId, shown.Actions[0].Target.EntityId]);
        Assert.Equal("Upland Railways Council", shown.Parties[0].Name);
    }

    /// <summary>The entity's stream has one event before it: its registration, of which Query knows nothing.</summary>
    private async Task<long> MergeAsync(string from, string into, long version)
    {
        await query.Log.AppendAsync(from, 0, new EntityRegistered { Entity = new Entity { EntityId = from } });
        return await query.Log.AppendAsync(from, version, new EntitiesMerged { MergeId = $"mrg-{from}", FromId = from, IntoId = into });
    }

    private async Task<(string, string)[]> ListAsync(string entity, long minPosition = 0, long asOf = 0)
    {
        var list = await query.Client.ListEngagementsAsync(new()
        {
            Filter = new() { EntitiesAny = { entity } },
            OrderBy = "recorded",
            MinPosition = minPosition,
            AsOf = asOf == 0 ? null : new() { Position = asOf },
        });
        return [.. list.Engagements.Select(found => (found.EngagementId, found.Participants[0].EntityId))];
    }

    private static Engagement With(string entity) =>
        Samples.Meeting(["TJ"], e => e.Participants.Add(new Participant { EntityId = entity, Name = "A. Karim" }));
}
