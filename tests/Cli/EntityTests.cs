using Chancery.Contracts.Entity.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

public sealed class EntityTests
{
    private static readonly Entity Person = new()
    {
        EntityId = "ent-00000000000000000000000001",
        Kind = EntityKind.Person,
        Name = "Ana Quispe",
        Names = { new EntityName { Value = "Ana Quispe", Kind = NameKind.Preferred }, new EntityName { Value = "A. Quispe", Kind = NameKind.Spelling } },
        Tenures = { new Tenure { Post = "Foreign Minister", Represents = "PE", ObservedDate = new() { Year = 2024, Month = 3, Day = 4 } } },
        ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q1" } },
    };

    [Fact]
    public async Task One_entity_is_shown_with_names_posts_and_ids_elsewhere()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Entities.Add(Person);

        var run = await Tool.RunAsync(platform, "entity", "show", Person.EntityId);

        foreach (var expected in new[] { "Ana Quispe  ent-00000000000000000000000001", "A. Quispe", "spelling", "Foreign Minister", "2024-03-04", "wikidata Q1" })
            Assert.Contains(expected, run.Out);
    }

    [Fact]
    public async Task A_search_sends_text_and_kinds_and_shows_how_well_each_fits()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Entities.Add(Person);

        var run = await Tool.RunAsync(platform, "entity", "search", "quispe", "--kind", "person", "--limit", "3");

        Assert.Equal(new SearchEntitiesRequest { Query = "quispe", Kinds = { EntityKind.Person }, PageSize = 3 }, platform.Entities.Requests.Single());
        Assert.Contains("0.91", run.Out);
    }

    [Fact]
    public async Task A_list_is_json_where_that_is_wanted()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Entities.Add(Person);

        var run = await Tool.RunAsync(platform, "entity", "list", "--represents", "PE", "--json");

        Assert.Equal(Person, ListEntitiesResponse.Parser.ParseJson(run.Out).Entities.Single());
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "entity", "search", "nobody");

        Assert.Equal((ExitCode.Done, "No entity has such a name.\n"), (run.Code, run.Out));
    }

    [Fact]
    public async Task Two_names_are_compared_with_the_grounds()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "entity", "compare", "Ana Quispe", "Kispe", "--kind", "person");

        var pair = new NamePair { A = "Ana Quispe", B = "Kispe", Kind = EntityKind.Person };
        Assert.Equal(new CompareNamesRequest { Pairs = { pair } }, platform.Entities.Requests.Single());
        Assert.Equal("possible  0.62", run.Lines[0].TrimEnd());
        Assert.Matches(@"missing\s+-0\.29\s+ana", run.Out);
    }

    [Fact]
    public async Task A_comparison_is_json_where_that_is_wanted_and_needs_no_kind()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "entity", "compare", "Ana Quispe", "Kispe", "--json");

        Assert.Equal(EntityKind.Unspecified, Assert.IsType<CompareNamesRequest>(platform.Entities.Requests.Single()).Pairs.Single().Kind);
        Assert.Equal(NameVerdict.Possible, CompareNamesResponse.Parser.ParseJson(run.Out).Comparisons.Single().Verdict);
    }
}
