using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Xunit;

namespace Chancery.Entities.Tests.Registry;

public sealed class MergedPartTests(EntityPlatform platform)
{
    [Fact]
    public async Task A_name_that_a_later_version_brings_is_added_though_a_merged_part_bears_it()
    {
        var part = await platform.Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Upland Name of a Fund" });
        var known = KnownEntities.Find("IMF")!;
        var merged = await platform.Client.MergeAsync(part.Entity.EntityId, known.EntityId);
        await platform.Client.FindAsync(known.EntityId, merged.Position);

        var wanted = known.Clone();
        wanted.Names.Add(new EntityName { Value = "Upland Name of a Fund", Kind = NameKind.Spelling });
        var missing = Assert.Single(await platform.Instance.Service<RegistrySeeder>().MissingAsync([wanted], TestContext.Current.CancellationToken));
        Assert.Equal("Upland Name of a Fund", Assert.IsType<NameAdded>(Assert.Single(missing.Events)).Name.Value);
        await platform.Client.FindAsync(known.EntityId, (await platform.Client.SplitAsync(merged.MergeId)).Position);
    }
}
