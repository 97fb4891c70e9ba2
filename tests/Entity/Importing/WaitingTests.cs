using Chancery.Contracts.Entity.V1;
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
}
