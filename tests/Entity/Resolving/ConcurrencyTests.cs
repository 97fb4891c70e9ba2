using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Resolving;

public sealed class ConcurrencyTests(EntityPlatform platform)
{
    [Fact]
    public async Task One_person_registered_at_two_instances_at_once_gets_one_id()
    {
        await using var other = await EntityInstance.StartAsync(platform.Database.Entity);
        EntityService.EntityServiceClient[] clients = [platform.Client, other.Client];
        foreach (var name in new[] { "Concordia Vantongeren", "Piet Oudekerk", "Liselot Brugman", "Hendrik Zaalberg", "Mirjam Kuipers" })
        {
            var mentions = Enumerable.Range(0, 8).Select(i => Person(name, "NL", $"Envoy {i}", $"doc-{i}"));
            var responses = await Task.WhenAll(mentions.Select((mention, i) => clients[i % 2].ResolveAsync(true, mention, Organisation($"Guild of {name}"))));

            Assert.Single(responses.Select(response => response.Resolutions[0].EntityId).Distinct());
            Assert.Single(responses.Select(response => response.Resolutions[1].EntityId).Distinct());
            Assert.Single(responses, response => response.Resolutions[0].Verdict == ResolutionVerdict.New);
            var person = await platform.Client.GetAsync(responses[0].Resolutions[0].EntityId, minPosition: responses.Max(response => response.Position));
            Assert.Equal(Enumerable.Range(0, 8).Select(i => $"Envoy {i}"), person.Tenures.Select(tenure => tenure.Post).Order());
            Assert.Single(person.Names);
        }
    }

    [Fact]
    public async Task A_spelling_that_follows_at_once_finds_the_person_registered_just_before()
    {
        foreach (var (name, spelling) in new[] { ("Bahodur Sharifzoda", "Bakhodur Sharifzade"), ("Dzhamshed Nazirov", "Jamshed Nazirov"), ("Shohrukh Gafurov", "Shokhruh Ghafurov") })
        {
            var first = await platform.Client.ResolveAsync(true, Person(name, "KG"));
            var second = await platform.Client.ResolveAsync(true, Person(spelling, "KG"));
            Assert.Equal(first.Resolutions[0].EntityId, second.Resolutions[0].EntityId);
        }
    }

    [Fact]
    public async Task Batches_that_overlap_in_any_order_agree_on_everyone()
    {
        await using var other = await EntityInstance.StartAsync(platform.Database.Entity);
        EntityService.EntityServiceClient[] clients = [platform.Client, other.Client];
        string[] names = ["Aino Korpela", "Jussi Lahtinen", "Paavo Nurmela", "Tuulikki Saarinen", "Veikko Ranta"];
        var batches = Enumerable.Range(0, 12).Select(i => names.Skip(i % 5).Concat(names.Take(i % 5)).Select(name => Person(name, "FI", $"Envoy {i}")).ToArray()).ToArray();
        var responses = await Task.WhenAll(batches.Select((batch, i) => clients[i % 2].ResolveAsync(true, batch)));

        var resolved = batches.Zip(responses).SelectMany(pair => pair.First.Zip(pair.Second.Resolutions)).ToLookup(pair => pair.First.Name, pair => pair.Second.EntityId);
        Assert.All(names, name => Assert.Single(resolved[name].Distinct()));
        Assert.Equal(names.Length, resolved.SelectMany(ids => ids).Distinct().Count());
        foreach (var name in names)
        {
            var person = await platform.Client.GetAsync(resolved[name].First(), minPosition: responses.Max(response => response.Position));
            Assert.Equal(batches.Length, person.Tenures.Select(tenure => tenure.Post).Distinct().Count());
            Assert.Equal(batches.Length, person.Tenures.Count);
        }
    }
}
