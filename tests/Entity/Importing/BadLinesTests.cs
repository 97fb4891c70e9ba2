using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Importing;

/// <summary>What cannot be taken is told, and harms nothing else.</summary>
public sealed class BadLinesTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task Each_bad_line_is_told_with_its_number_id_field_and_reason_and_the_others_are_taken()
    {
        var told = await Client.ImportAsync("bad",
            "{\"id\": ", "", "[1]", """{"schema": "Person", "properties": {"name": ["A"]}}""", """{"id": "x"}""",
            Ftm.Person("nameless", "?!"), Ftm.Occupancy("holderless", "", "pos"), Ftm.Person("p", "Sunniva Berg"), Ftm.Position("pos", "Reeve", "no"),
            Ftm.Occupancy("wrong-way", "pos", "p"), Ftm.Position("p", "Sunniva Berg", "no"), Ftm.Occupancy("occ", "p", "pos", ("startDate", "2009")));
        Assert.Equal(
            [
                "1  ftm_json FieldMalformed refused", "3  ftm_json FieldMalformed refused", "4  id FieldRequired refused", "5 x schema FieldRequired refused",
                "6 nameless name FieldMalformed", "6 nameless name FieldRequired refused", "7 holderless holder FieldRequired refused",
                "10 wrong-way holder FieldMalformed refused", "11 p schema FieldMalformed refused",
            ], told.Problems.Select(Short));
        Assert.Equal((8, 3), (told.Sum(counts => counts.Refused), told.Sum(counts => counts.Created)));
        Assert.Single((await Client.RecordAsync("bad", "p", told)).Tenures);
    }

    [Fact]
    public async Task A_bad_value_is_left_out_of_its_record()
    {
        var told = await Client.ImportAsync("values",
            Ftm.Person("p", "Åse Vik", ("alias", new string('x', 301)), ("birthDate", "1950"), ("birthDate", "1951"), ("deathDate", "soon"), ("country", "atlantis")),
            Ftm.Position("pos", "Piper", "no"), Ftm.Occupancy("occ", "p", "pos", ("startDate", "2010-02-30"), ("endDate", "2011")),
            Ftm.Occupancy("back", "p", "pos", ("startDate", "2011"), ("endDate", "2010")));
        Assert.Equal(
            ["1 p alias FieldTooLong", "1 p country CodeUnknown", "1 p birthDate DateInvalid", "1 p deathDate DateInvalid", "3 occ startDate DateInvalid", "4 back endDate DateInvalid"],
            told.Problems.Select(Short));
        var person = await Client.RecordAsync("values", "p", told);
        Assert.Equal((null, null, 0, 2), (person.BirthDate, person.DeathDate, person.CountryCodes.Count, person.Tenures.Count));
        Assert.All(told.Problems, problem => Assert.True(problem.Description.Length > 20));
    }

    [Fact]
    public async Task Of_very_many_values_the_first_are_taken_and_it_is_told()
    {
        var told = await Client.ImportAsync("many",
            Ftm.Person("p", "Runa Holt", [.. Enumerable.Range(1, 20_000).Select(number => ("alias", $"Runa {number}"))]));
        Assert.Equal(["1 p alias FieldTooLong"], told.Problems.Select(Short));
        Assert.Equal(301, (await Client.RecordAsync("many", "p", told)).Names.Count);
    }

    [Theory]
    [InlineData("Two Words")]
    [InlineData("iso3166-1-alpha2")]
    [InlineData("wikidata")]
    public async Task A_data_set_has_a_name_of_its_own(string dataset) =>
        Assert.Equal(["INVALID_REQUEST", "dataset FIELD_MALFORMED"], await ReasonsAsync(() => Client.ImportAsync(dataset, Ftm.Person("p", "Anna"))));

    [Fact]
    public async Task A_line_is_told_as_soon_as_it_is_durable()
    {
        using var call = Client.ImportEntities(cancellationToken: TestContext.Current.CancellationToken);
        await call.RequestStream.WriteAsync(new ImportEntitiesRequest { FtmJson = Ftm.Person("at-once", "Gro Lunde"), Line = 41 }, TestContext.Current.CancellationToken);
        Assert.True(await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
        Assert.Equal((41, false), (call.ResponseStream.Current.Line, call.ResponseStream.Current.Finished));
        Assert.Equal("Gro Lunde", (await Client.GetAsync(EntityId.OfRecord("imported", "at-once"), minPosition: call.ResponseStream.Current.Position)).Name);
    }

    private static string Short(ImportProblem problem) => $"{problem.Line} {problem.SourceId} {problem.Field} {problem.Reason}{(problem.Refused ? " refused" : "")}";
}
