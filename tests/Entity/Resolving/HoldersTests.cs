using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;
using static Chancery.Entities.Tests.Resolving.Registry;

namespace Chancery.Entities.Tests.Resolving;

/// <summary>Holders of offices, as the tables find them. The country is one that no other test uses.</summary>
public sealed class HoldersTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task An_office_on_a_date_finds_its_holder_and_a_merge_and_a_split_show()
    {
        var first = await RegisterAsync("Ekano Deiye", Held("Minister of Foreign Affairs", "2004-02-01", "2008-05-31", "NR"));
        var second = await RegisterAsync("Tesimale Roland", Held("Minister of Finance and Foreign Affairs", "2008-06-02", "2011", "NR"));
        await WaitAsync(second.Position);

        Assert.Equal($"Linked {first.Entity.EntityId}", await SaidAsync(Named("the Nauruan Foreign Minister", "2005-06-07")));
        Assert.Equal($"Linked {second.Entity.EntityId}", await SaidAsync(Named("", "2009-06-07", "NR", "Foreign Minister")));
        Assert.Equal($"Linked {second.Entity.EntityId}", await SaidAsync(Named("Roland", "2009-06-07", "NR", "Finance Minister")));
        Assert.Equal("New", await SaidAsync(Named("the Foreign Minister", "2012-06-07", publisher: "NR"), register: true));

        var merged = await Client.MergeEntitiesAsync(
            new MergeEntitiesRequest { FromId = second.Entity.EntityId, IntoId = first.Entity.EntityId, Reason = "One person." }, cancellationToken: TestContext.Current.CancellationToken);
        await WaitAsync(merged.Position);
        Assert.Equal($"Linked {first.Entity.EntityId}", await SaidAsync(Named("the Nauruan Foreign Minister", "2009-06-07")));
        var split = await Client.SplitEntityAsync(
            new SplitEntityRequest { MergeId = merged.MergeId, Reason = "Two." }, cancellationToken: TestContext.Current.CancellationToken);
        await WaitAsync(split.Position);
        Assert.Equal($"Linked {second.Entity.EntityId}", await SaidAsync(Named("the Nauruan Foreign Minister", "2009-06-07")));

        Task WaitAsync(long position) => Client.GetAsync(first.Entity.EntityId, minPosition: position);
    }

    [Fact]
    public async Task A_person_may_go_without_a_name_only_with_a_post_and_whose_it_is()
    {
        Assert.Equal(["INVALID_REQUEST", "mentions[0].name FIELD_REQUIRED", "mentions[1].name FIELD_REQUIRED"],
            await ReasonsAsync(() => Client.ResolveAsync(true, Named("", post: "Foreign Minister"), Named("", represents: "NR"), Named("", post: "Foreign Minister", publisher: "NR"))));
    }

    private async Task<RegisterEntityResponse> RegisterAsync(string name, Tenure tenure) => await Client.RegisterEntityAsync(
        new RegisterEntityRequest { Entity = new Entity { Kind = EntityKind.Person, Name = name, Tenures = { tenure } }, Reason = "The gazette." },
        cancellationToken: TestContext.Current.CancellationToken);

    private async Task<string> SaidAsync(Mention mention, bool register = false) => (await Client.ResolveAsync(register, mention)).Resolutions[0].Said();
}
