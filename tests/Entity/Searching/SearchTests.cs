using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Searching;

public sealed class SearchTests(EntityPlatform platform)
{
    [Theory]
    [InlineData("Zulfiqor Khakimzoda")]
    [InlineData("Hakimzoda")]
    [InlineData("zulfikor")]
    [InlineData("Khakimzode Zulfikor")]
    [InlineData("Зулфиқор Ҳакимзода")]
    public async Task A_person_is_found_by_other_spellings_and_by_parts(string query)
    {
        var registered = await platform.Client.RegisterAsync(Person("Zulfiqor Hakimzoda", "TJ", "Ambassador"));
        var best = (await SearchAsync(query, EntityKind.Person)).Matches[0];
        Assert.Equal((registered.EntityId, "Zulfiqor Hakimzoda"), (best.Entity.EntityId, best.MatchedName));
        Assert.InRange(best.Score, 0.3, 1);
    }

    [Theory]
    [InlineData("TJ", null)]
    [InlineData("Tadzhikistan", "Tajikistan")]
    [InlineData("tajik", "Tajikistan")]
    [InlineData("Organisation for Security and Cooperation in Europe", "Organization for Security and Co-operation in Europe")]
    [InlineData("osce", "Organization for Security and Co-operation in Europe")]
    public async Task A_party_is_found_by_its_names(string query, string? name)
    {
        var matches = (await SearchAsync(query)).Matches;
        if (name is not null)
            Assert.Equal(name, matches[0].Entity.Name);
        Assert.Equal(matches.OrderByDescending(match => match.Score).Select(match => match.Score), matches.Select(match => match.Score));
    }

    [Fact]
    public async Task The_very_name_comes_first_with_full_score()
    {
        var best = (await SearchAsync("Niger", EntityKind.Country)).Matches;
        Assert.Equal(("Niger", 1.0), (best[0].Entity.Name, best[0].Score));
        Assert.Contains(best.Skip(1), match => match.Entity.Name == "Nigeria");
        Assert.Empty((await SearchAsync("xqzvw")).Matches);
    }

    private async Task<SearchEntitiesResponse> SearchAsync(string query, params EntityKind[] kinds) =>
        await platform.Client.SearchEntitiesAsync(
            new SearchEntitiesRequest { Query = query, Kinds = { kinds }, MinPosition = 1 }, cancellationToken: TestContext.Current.CancellationToken);
}
