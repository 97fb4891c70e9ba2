using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Xunit;

namespace Chancery.Entities.Tests.Importing;

/// <summary>Records come in any order.</summary>
public sealed class WaitingTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task What_refers_to_others_waits_for_them_over_imports_and_is_told_by_its_id()
    {
        var occupancy = Ftm.Occupancy("occ", "p", "pos", ("startDate", "2010"), ("status", "acting"));
        var first = await Client.ImportAsync("later", occupancy);
        Assert.Equal(["occ: p pos"], first.Waiting);
        var again = await Client.ImportAsync("later", occupancy);
        Assert.Equal((1, 0), (again.Sum(counts => counts.Unchanged), again.Position));
        var second = await Client.ImportAsync("later", Ftm.Position("pos", "Bailiff", "no"));
        Assert.Equal(["occ: p"], second.Waiting);
        var third = await Client.ImportAsync("later", Ftm.Person("p", "Dagny Moe"));
        Assert.Empty(third.Waiting);
        var tenure = Assert.Single((await Client.RecordAsync("later", "p", third)).Tenures);
        Assert.Equal(("Bailiff", "NO", TenureCapacity.Acting, "later/occ"), (tenure.Post, tenure.Represents, tenure.Capacity, tenure.Source));
        var fourth = await Client.ImportAsync("later", occupancy);
        Assert.Equal((1, 0), (fourth.Sum(counts => counts.Unchanged), fourth.Position));
    }

    [Fact]
    public async Task What_waits_in_another_data_set_is_another_record()
    {
        await Client.ImportAsync("waits-here", Ftm.Occupancy("occ", "p", "pos"), Ftm.Position("pos", "Bailiff", "no"));
        var told = await Client.ImportAsync("waits-there", Ftm.Person("p", "Dagny Moe"));
        Assert.Empty((await Client.RecordAsync("waits-there", "p", told)).Tenures);
        Assert.Empty(told.Waiting);
    }

    [Fact]
    public async Task What_two_imports_at_once_overlooked_is_settled_by_the_one_that_ends_last()
    {
        await Client.ImportAsync("at-once", Ftm.Position("pos", "Bailiff", "no"), Ftm.Person("p", "Ragna Sunde"), Ftm.Position("other", "Reeve", "no"));
        // As an import leaves it that read the tables before the other one wrote.
        await KeepAsync("at-once", "occ", new Occupancy { Holder = "p", Post = "pos" });
        await KeepAsync("at-once", "wrong", new Occupancy { Holder = "other", Post = "pos" });
        await KeepAsync("at-once", "early", new Occupancy { Holder = "nobody", Post = "pos" });

        var told = await Client.ImportAsync("at-once", Ftm.Person("q", "Gro Lunde"));
        Assert.Equal("at-once/occ", Assert.Single((await Client.RecordAsync("at-once", "p", told)).Tenures).Source);
        Assert.Equal(["early: nobody", "wrong: "], told.Waiting);
        var problem = Assert.Single(told.Problems);
        Assert.Equal((0, "wrong", "holder", true), (problem.Line, problem.SourceId, problem.Field, problem.Refused));
        var again = await Client.ImportAsync("at-once", Ftm.Person("q", "Gro Lunde"));
        Assert.Equal(0, again.Position);
    }

    private async Task KeepAsync(string dataset, string sourceId, Occupancy occupancy)
    {
        var kept = new RecordDeferred { RecordId = EntityId.RecordOf(dataset, sourceId), Dataset = dataset, SourceId = sourceId, Occupancy = occupancy };
        await platform.Instance.Service<LogWriter>().AppendAsync(
            new Append([new StreamAppend(kept.RecordId, 0, [kept])], [], new EventHeaders(null, "j.doe", null)), TestContext.Current.CancellationToken);
    }
}
