using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.Entities.Tests.Registry;

public sealed class RegistryTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    [Fact]
    public async Task Every_known_party_is_registered_and_a_restart_adds_nothing()
    {
        var cancellation = TestContext.Current.CancellationToken;
        long head;
        await using (var instance = await EntityInstance.StartAsync(database.Entity))
        {
            head = await instance.Service<LogReader>().HeadAsync(cancellation);
            var listed = new List<Entity>();
            for (var token = ""; ;)
            {
                var page = await instance.Client.ListEntitiesAsync(
                    new ListEntitiesRequest { PageToken = token, PageSize = 100, MinPosition = head }, cancellationToken: cancellation);
                listed.AddRange(page.Entities);
                if ((token = page.NextPageToken).Length == 0)
                    break;
            }
            Assert.Equal(KnownEntities.All.OrderBy(entity => entity.EntityId), listed.OrderBy(entity => entity.EntityId));
        }
        await using (var again = await EntityInstance.StartAsync(database.Entity))
            Assert.Equal(head, await again.Service<LogReader>().HeadAsync(cancellation));
    }

    [Fact]
    public void A_country_comes_with_its_names_and_outside_ids()
    {
        var country = KnownEntities.Find("TJ")!;
        Assert.Equal(["iso3166-1-alpha2 TJ", "iso3166-1-alpha3 TJK", "wikidata Q863"], country.ExternalIds.Select(id => $"{id.Scheme} {id.Value}"));
        Assert.Contains(country.Names, name => name is { Value: "Tajikistan", Kind: NameKind.Preferred });
        Assert.Contains(country.Names, name => name is { Value: "Republic of Tajikistan", Kind: NameKind.Official });
        Assert.Contains(country.Names, name => name is { Value: "Tajik", Kind: NameKind.Demonym });
        Assert.Contains(country.Names, name => name is { Value: "Dushanbe", Kind: NameKind.Capital });
        Assert.Contains(KnownEntities.Find("OSCE")!.Names, name => name is { Value: "OSCE", Kind: NameKind.Acronym });
        Assert.Equal(KnownEntities.All.Length, KnownEntities.All.Select(entity => entity.EntityId).Distinct().Count());
    }

    [Fact]
    public void Names_and_ids_that_the_data_gained_are_added_to_what_is_registered()
    {
        var now = KnownEntities.Find("TJ")!;
        var before = now.Clone();
        var name = before.Names[^1];
        var id = before.ExternalIds[^1];
        before.Names.Remove(name);
        before.ExternalIds.Remove(id);
        var known = new Dictionary<string, EntityState> { [now.EntityId] = new(before, 1) };

        var stream = Assert.Single(Registration.Missing([now], known));
        Assert.Equal((now.EntityId, 1), (stream.StreamId, stream.ExpectedVersion));
        Assert.Equal([new NameAdded { EntityId = now.EntityId, Name = name }, new ExternalIdAdded { EntityId = now.EntityId, ExternalId = id }], stream.Events);

        known[now.EntityId] = stream.Events.Aggregate(known[now.EntityId], EntityState.Apply);
        Assert.Empty(Registration.Missing([now], known));
    }
}
