using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Resolving;

public sealed class PersonsTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task A_person_is_registered_at_the_first_mention_with_what_the_document_tells()
    {
        var response = await Client.ResolveAsync(true, Person("Temur Oqilov", "UZ", "Deputy Foreign Minister", "doc-7"));
        Assert.Equal(ResolutionVerdict.New, response.Resolutions[0].Verdict);
        Assert.True(response.Position > 0);

        var person = await Client.GetAsync(response.Resolutions[0].EntityId, minPosition: response.Position);
        Assert.Equal(("Temur Oqilov", EntityKind.Person, ""), (person.Name, person.Kind, person.Code));
        var name = Assert.Single(person.Names);
        Assert.Equal((NameKind.Preferred, "doc-7"), (name.Kind, name.Evidence.DocumentId));
        var tenure = Assert.Single(person.Tenures);
        Assert.Equal(("Deputy Foreign Minister", "UZ", 2024), (tenure.Post, tenure.Represents, tenure.ObservedDate.Year));
        Assert.Equal("Temur Oqilov", tenure.Evidence.Quote);
        Assert.Matches("^ent-[0-9a-hjkmnp-tv-z]{26}$", person.EntityId);
    }

    [Fact]
    public async Task The_same_person_in_a_second_document_has_the_same_id_and_nothing_is_written()
    {
        var first = await Client.ResolveAsync(true, Person("Gulnora Saidova", "UZ", "Ambassador"));
        var second = await Client.ResolveAsync(true, Person("Gulnora  Saidova", "UZ", "ambassador", "doc-2"));
        Assert.Equal(ResolutionVerdict.Linked, second.Resolutions[0].Verdict);
        Assert.Equal(first.Resolutions[0].EntityId, second.Resolutions[0].EntityId);
        Assert.Equal(0, second.Position);
    }

    [Fact]
    public async Task Another_post_and_another_spelling_are_learnt_with_their_evidence()
    {
        var first = await Client.ResolveAsync(true, Person("Farrukh Mukhiddinov", "TJ", "Minister of Transport"));
        var second = await Client.ResolveAsync(true, Person("Farruh Muhiddinov", "TJ", "Prime Minister", "doc-2"));
        Assert.Equal(ResolutionVerdict.Linked, second.Resolutions[0].Verdict);
        Assert.Equal(first.Resolutions[0].EntityId, second.Resolutions[0].EntityId);

        var person = await Client.GetAsync(first.Resolutions[0].EntityId, minPosition: second.Position);
        Assert.Equal(["Farrukh Mukhiddinov", "Farruh Muhiddinov"], person.Names.Select(name => name.Value));
        Assert.Equal(["Minister of Transport", "Prime Minister"], person.Tenures.Select(tenure => tenure.Post));
        Assert.Equal("doc-2", person.Names[1].Evidence.DocumentId);
        Assert.Equal("Farrukh Mukhiddinov", person.Name);
    }

    [Fact]
    public async Task Without_register_new_a_new_name_stays_unregistered()
    {
        var response = await Client.ResolveAsync(false, Person("Nobody Everheard", "NO"));
        Assert.Equal((ResolutionVerdict.New, "", 0L), (response.Resolutions[0].Verdict, response.Resolutions[0].EntityId, response.Position));
        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(false, Person("Nobody Everheard", "NO"))).Resolutions[0].Verdict);
    }

    [Fact]
    public async Task Two_mentions_of_one_batch_that_name_one_person_get_one_entity()
    {
        var response = await Client.ResolveAsync(true,
            Person("Nadim Alrubai", "JO", "Foreign Minister"), Person("Anna Berg", "SE"), Person("Nadim Al-Rubai", "JO"));
        var ids = response.Resolutions.Select(resolution => resolution.EntityId).ToArray();
        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
        Assert.Equal(2, (await Client.GetAsync(ids[0], minPosition: response.Position)).Names.Count);
    }

    [Fact]
    public async Task Relatives_stay_apart()
    {
        var response = await Client.ResolveAsync(true,
            Person("Mohammed bin Rashid", "OM"), Person("Khalid bin Rashid", "OM"), Person("Saud bin Mohammed bin Rashid", "OM"));
        Assert.Equal(3, response.Resolutions.Select(resolution => resolution.EntityId).Distinct().Count());
    }

    [Fact]
    public async Task The_same_name_for_another_country_is_another_person_and_without_a_country_ambiguous()
    {
        var one = await Client.RegisterAsync(Person("Elena Marin", "RO"));
        var other = await Client.RegisterAsync(Person("Elena Marin", "MD"));
        Assert.NotEqual(one.EntityId, other.EntityId);

        var response = await Client.ResolveAsync(true, Person("Elena Marin"));
        var resolution = response.Resolutions[0];
        Assert.Equal((ResolutionVerdict.Ambiguous, "", 0L), (resolution.Verdict, resolution.EntityId, response.Position));
        Assert.Equal(new[] { one.EntityId, other.EntityId }.Order(), resolution.Candidates.Select(candidate => candidate.EntityId).Order());
        Assert.All(resolution.Candidates, candidate => Assert.Equal(["name", "represents", "post", "tenure"], candidate.Features.Select(feature => feature.Name)));
    }

    [Fact]
    public async Task Without_a_country_the_only_person_of_that_very_name_is_meant()
    {
        var known = await Client.RegisterAsync(Person("Sigrid Halvorsen", "NO", "Foreign Minister"));
        Assert.Equal(known.EntityId, (await Client.ResolveAsync(true, Person("Sigrid Halvorsen"))).Resolutions[0].EntityId);
        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(false, Person("Sigrid Halvorson"))).Resolutions[0].Verdict);
    }

    [Fact]
    public async Task A_person_first_named_without_a_country_is_found_again_with_one()
    {
        var known = await Client.RegisterAsync(Person("Matteo Bellandi"));
        var response = await Client.ResolveAsync(true, Person("Matteo Bellandi", "IT", "Ambassador"));
        Assert.Equal(known.EntityId, response.Resolutions[0].EntityId);
        Assert.Equal("IT", Assert.Single((await Client.GetAsync(known.EntityId, minPosition: response.Position)).Tenures).Represents);
    }
}
