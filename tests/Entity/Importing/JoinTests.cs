using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Google.Type;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Importing;

/// <summary>What is clear is joined, by a merge that can be undone; what is not is told.</summary>
public sealed class JoinTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task One_outside_id_is_one_entity()
    {
        var known = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Yrsa Dahl", ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q910001" } } });
        var told = await Client.ImportAsync("by-id", Ftm.Person("Q910001", "Ýrsa Dal", ("birthDate", "1955")), Ftm.Person("double", "Yrsa D.", ("wikidataId", "Q910001")));
        Assert.Equal(["Q910001", "double"], told.Joins.Select(join => join.SourceId).Order());
        Assert.All(told.Joins, join => Assert.Equal((known.Entity.EntityId, "the same wikidata id Q910001"), (join.IntoId, join.Reason)));
        var shown = await Client.RecordAsync("by-id", "Q910001", told);
        Assert.Equal((known.Entity.EntityId, 1955), (shown.EntityId, shown.BirthDate.Year));
        Assert.Equal(["Yrsa D.", "Yrsa Dahl", "Ýrsa Dal"], shown.Names().Order(StringComparer.Ordinal));
        Assert.Empty((await Client.ImportAsync("by-id", Ftm.Person("Q910001", "Ýrsa Dal", ("birthDate", "1955")))).Joins);
    }

    [Fact]
    public async Task Two_records_of_one_id_are_one_entity()
    {
        var told = await Client.ImportAsync("doubles", Ftm.Person("a", "Hauk Lien", ("wikidataId", "Q910002")), Ftm.Person("b", "Hauk Lien", ("wikidataId", "Q910002")));
        Assert.Single(told.Joins);
        Assert.Equal((await Client.RecordAsync("doubles", "a", told)).EntityId, (await Client.RecordAsync("doubles", "b", told)).EntityId);
    }

    [Fact]
    public async Task One_name_and_country_is_one_person_when_nothing_speaks_against_it()
    {
        var known = await Client.RegisterAsync(Person("Eldrid Foss", "NO", "Envoy"));
        string[] lines = [Ftm.Person("p", "Eldrid FOSS"), Ftm.Position("pos", "Envoy", "no"), Ftm.Occupancy("occ", "p", "pos", ("startDate", "2020"))];
        var told = await Client.ImportAsync("by-name", lines);
        Assert.Equal(known.EntityId, Assert.Single(told.Joins).IntoId);
        Assert.Equal(2, (await Client.RecordAsync("by-name", "p", told)).Tenures.Count);

        await Client.SplitAsync(told.Joins[0].MergeId);
        var again = await Client.ImportAsync("by-name", lines);
        Assert.Empty(again.Joins);
        Assert.Equal(EntityId.OfRecord("by-name", "p"), (await Client.RecordAsync("by-name", "p", again)).EntityId);
    }

    [Fact]
    public async Task Another_country_another_birth_or_a_statement_keeps_namesakes_apart()
    {
        await Client.RegisterAsync(Person("Vemund Aas", "SE", "Envoy"));
        await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Sverre Aas", BirthDate = new Date { Year = 1930 }, Tenures = { new Tenure { Post = "Envoy", Represents = "NO" } } });
        var stated = await Client.RegisterAsync(Person("Trygve Aas", "NO", "Envoy"));
        await Client.ImportAsync("apart", Ftm.Position("pos", "Envoy", "no"));
        var record = await Client.ImportAsync("apart", Ftm.Person("p-3", "Trygve Aas"));
        await Client.DeclareAsync(stated.EntityId, EntityId.OfRecord("apart", "p-3"));
        var told = await Client.ImportAsync("apart",
            Ftm.Person("p-1", "Vemund Aas", ("country", "no")), Ftm.Person("p-2", "Sverre Aas", ("country", "no"), ("birthDate", "1970-01-01")),
            Ftm.Person("p-3", "Trygve Aas", ("country", "no")), Ftm.Occupancy("occ", "p-3", "pos"));
        Assert.Empty(record.Joins);
        Assert.Empty(told.Joins);
        Assert.Empty(told.Ambiguities);
    }

    [Fact]
    public async Task What_fits_two_is_left_apart_and_told_with_both()
    {
        var first = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Odd Rud", Tenures = { new Tenure { Post = "Envoy", Represents = "NO" } } });
        var second = await Client.RegisterAsync(new Entity { Kind = EntityKind.Person, Name = "Odd Rud", Tenures = { new Tenure { Post = "Judge", Represents = "NO" } } });
        var told = await Client.ImportAsync("unclear", Ftm.Person("p", "Odd Rud", ("country", "no")));
        Assert.Empty(told.Joins);
        var unclear = Assert.Single(told.Ambiguities);
        Assert.Equal(("p", EntityId.OfRecord("unclear", "p")), (unclear.SourceId, unclear.EntityId));
        Assert.Equal(new[] { first.Entity.EntityId, second.Entity.EntityId }.Order(StringComparer.Ordinal), unclear.Candidates.Select(candidate => candidate.EntityId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_records_that_fit_one_are_both_left_apart_whatever_their_order()
    {
        await Client.RegisterAsync(Person("Nils Ruud", "NO", "Envoy"));
        var told = await Client.ImportAsync("crowd", Ftm.Person("a", "Nils Ruud", ("country", "no")), Ftm.Person("b", "Nils Ruud", ("country", "no")));
        Assert.Empty(told.Joins);
        Assert.Equal(["a", "b"], told.Ambiguities.Select(ambiguity => ambiguity.SourceId).Order());
    }

    [Fact]
    public async Task A_known_organisation_is_found_by_its_name_and_a_contradiction_is_told()
    {
        var told = await Client.ImportAsync("known",
            Ftm.Line("Organization", "un", ("name", "United Nations"), ("alias", "Upland Name of the UN")), Ftm.Line("Organization", "odd", ("name", "Realm of Nowhere"), ("wikidataId", "Q863")));
        var united = KnownEntities.Find("UN")!;
        Assert.Equal(united.EntityId, Assert.Single(told.Joins).IntoId);
        Assert.Contains("Upland Name of the UN", (await Client.RecordAsync("known", "un", told)).Names());
        var odd = Assert.Single(told.Ambiguities);
        Assert.Equal((KnownEntities.Find("TJ")!.EntityId, true), (odd.Candidates[0].EntityId, odd.Candidates[0].Reason.Contains("is of kind", StringComparison.Ordinal)));
        await Client.SplitAsync(told.Joins[0].MergeId);
    }
}
