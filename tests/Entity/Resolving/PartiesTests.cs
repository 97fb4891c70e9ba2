using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Resolving;

public sealed class PartiesTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task Countries_and_organisations_are_found_by_code_name_acronym_and_demonym()
    {
        var tajikistan = KnownEntities.Find("TJ")!.EntityId;
        var osce = KnownEntities.Find("OSCE")!.EntityId;
        var response = await Client.ResolveAsync(false,
            Country(code: "TJ"), Country("Tajikistan"), Country("Republic of Tajikistan"), Country("Tajik"), Country(code: "tj"),
            Organisation(code: "OSCE"), Organisation("the OSCE"), Organisation("Organization for Security and Co-operation in Europe"));
        Assert.All(response.Resolutions, resolution => Assert.Equal(ResolutionVerdict.Linked, resolution.Verdict));
        Assert.Equal(
            [tajikistan, tajikistan, tajikistan, tajikistan, tajikistan, osce, osce, osce],
            response.Resolutions.Select(resolution => resolution.EntityId));
    }

    [Fact]
    public async Task A_name_of_several_countries_is_ambiguous()
    {
        var resolution = (await Client.ResolveAsync(true, Country("Dominican"))).Resolutions[0];
        Assert.Equal((ResolutionVerdict.Ambiguous, ""), (resolution.Verdict, resolution.EntityId));
        Assert.Equal(["Dominica", "Dominican Republic"], resolution.Candidates.Select(candidate => candidate.Name).Order());
    }

    [Fact]
    public async Task A_capital_does_not_stand_for_its_country_here() =>
        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(true, Country("Dushanbe"))).Resolutions[0].Verdict);

    [Fact]
    public async Task An_unknown_organisation_is_registered_once_under_its_code_and_its_name()
    {
        var response = await Client.ResolveAsync(true, Organisation("Alpine Rivers Commission", "ARC7"));
        var entity = await Client.GetAsync(response.Resolutions[0].EntityId, minPosition: response.Position);
        Assert.Equal((EntityKind.Organisation, "Alpine Rivers Commission", "ARC7"), (entity.Kind, entity.Name, entity.Code));

        var again = await Client.ResolveAsync(true,
            Organisation("The Alpine Rivers Commission"), Organisation(code: "ARC7"), Organisation("ARC7"));
        Assert.All(again.Resolutions, resolution => Assert.Equal((ResolutionVerdict.Linked, entity.EntityId), (resolution.Verdict, resolution.EntityId)));
        Assert.Equal(0, again.Position);
    }

    [Fact]
    public async Task Nothing_is_registered_for_a_country_that_there_is_not()
    {
        var response = await Client.ResolveAsync(true, Country("Ruritania"));
        Assert.Equal((ResolutionVerdict.New, "", 0L), (response.Resolutions[0].Verdict, response.Resolutions[0].EntityId, response.Position));
    }
}
