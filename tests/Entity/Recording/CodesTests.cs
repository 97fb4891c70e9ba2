using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Grpc.Core;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Recording;

/// <summary>A code is that of one entity for ever.</summary>
public sealed class CodesTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task Of_callers_who_want_one_new_code_at_once_one_gets_it()
    {
        await using var other = await EntityInstance.StartAsync(platform.Database.Entity);
        EntityService.EntityServiceClient[] clients = [Client, other.Client];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            try
            {
                return (await clients[i % 2].RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = $"Sluice Council {i}", Code = "SLCO" })).Entity.EntityId;
            }
            catch (RpcException taken) when (taken.StatusCode == StatusCode.InvalidArgument)
            {
                return "";
            }
        }));
        Assert.Single(outcomes, id => id.Length > 0);
    }

    [Fact]
    public async Task The_code_of_a_merged_organisation_is_its_survivors()
    {
        var merged = await Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Weir Council", Code = "WECO" });
        var survivor = await Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Council of Weirs", Code = "COWE" });
        var holder = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Gudrun Weir" });
        await Client.MergeAsync(merged.Entity.EntityId, survivor.Entity.EntityId);

        Assert.Equal(["INVALID_REQUEST", "entity.code FIELD_MALFORMED"],
            await ReasonsAsync(() => Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Another", Code = "WECO" })));
        var recorded = await Client.RecordTenureAsync(
            new RecordTenureRequest { EntityId = holder.Entity.EntityId, Tenure = new Tenure { Post = "Chair", Represents = "WECO" }, Reason = "the minutes" },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("COWE", recorded.Tenure.Represents);
    }

    [Fact]
    public async Task Registers_are_the_same_in_any_case()
    {
        var one = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Ketil Lo", ExternalIds = { new ExternalId { Scheme = "Wikidata", Value = "Q920001" } } });
        var other = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Ketil Lo", ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q920002" } } });
        Assert.Equal("wikidata", one.Entity.ExternalIds[0].Scheme);
        Assert.Equal(["EXTERNAL_IDS_DIFFER"], await Commands.GroundsAsync(() => Client.MergeAsync(one.Entity.EntityId, other.Entity.EntityId)));
    }
}
