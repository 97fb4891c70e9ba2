using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.History;

public sealed class EntityHistoryTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task It_tells_who_changed_what_and_why_and_what_happened_to_those_merged_into_it_while_they_were()
    {
        var from = (await Client.RegisterAsync(Person("Zofia Wilk", "PL", "Consul"))).EntityId;
        var into = (await Client.RegisterAsync(Person("Helena Nowak", "PL", "Voivode"))).EntityId;
        var named = await Client.AddNameAsync(into, "Z. Wilk");
        var merged = await Client.MergeAsync(from, into);
        var split = await Client.SplitAsync(merged.MergeId);
        var after = await Client.AddNameAsync(from, "Zosia Wilk");

        var events = await Client.HistoryAsync(into, after.Position);
        Assert.Equal(
            [
                $"EntityRegistered {from} anonymous ", $"EntityRegistered {into} anonymous ", $"NameAdded {into} j.doe from his card",
                $"EntitiesMerged {from} j.doe one and the same", $"EntitySplit {from} j.doe two after all",
            ],
            events.Select(told => $"{told.EventCase} {told.StreamId} {told.Actor} {told.Reason}"));
        Assert.Equal((merged.MergeId, merged.Position), (events[3].EntitiesMerged.MergeId, events[3].Position));
        Assert.Equal(["EntityRegistered", "NameAdded"], (await Client.HistoryAsync(into, asOf: named.Position)).Select(told => told.EventCase.ToString()));
        Assert.Equal(["EntityRegistered", "EntitiesMerged", "EntitySplit", "NameAdded"],
            (await Client.HistoryAsync(from)).Select(told => told.EventCase.ToString()));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.HistoryAsync("ent-none")));
        Assert.Equal(split.Position, (await Client.HistoryAsync(from, asOf: split.Position))[^1].Position);
    }

    [Fact]
    public async Task Statements_of_others_about_what_was_merged_into_it_are_told_too()
    {
        var part = (await Client.RegisterAsync(Person("Iga Wilk", "PL", "Consul"))).EntityId;
        var whole = (await Client.RegisterAsync(Person("Igna Wilk", "PL", "Voivode"))).EntityId;
        var other = (await Client.RegisterAsync(Person("Ida Wolk", "PL", "Judge"))).EntityId;
        await Client.MergeAsync(part, whole);
        var stated = await Client.DeclareAsync(other, part);

        Assert.Equal(stated.Position, (await Client.HistoryAsync(whole, stated.Position)).Last(told => told.EntitiesDeclaredDifferent is not null).Position);
        Assert.DoesNotContain(await Client.HistoryAsync(whole), told => told.StreamId == other && told.EntityRegistered is not null);
    }
}
