using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Google.Type;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Importing;

/// <summary>What a record becomes.</summary>
public sealed class RecordsTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task A_person_has_every_name_the_outside_ids_and_the_tenures_with_dates_as_precise_as_told()
    {
        var told = await Client.ImportAsync("uplands",
            Ftm.Person("p-1", "Torvald Skaug", ("alias", "Торвальд Скауг"), ("previousName", "Torvald Lien"), ("wikidataId", "Q900001"), ("nationality", "no"),
                ("birthDate", "1961"), ("birthDate", "1961-04-02"), ("position", "Poet")),
            Ftm.Position("pos-1", "Minister of Mountains \"Acting\"", "no"),
            Ftm.Occupancy("occ-1", "p-1", "pos-1", ("startDate", "2005-03"), ("endDate", "2006"), ("status", "ended")),
            Ftm.Position("pos-2", "Envoy-Designate to the Valley", "no", ("wikidataId", "Q900002")),
            Ftm.Occupancy("occ-2", "p-1", "pos-2", ("date", "2007-05-06")));

        Assert.Equal(["Occupancy: 2 read, 2 created, 0 changed, 0 unchanged, 0 left out, 0 refused", "Person: 1 read, 1 created, 0 changed, 0 unchanged, 0 left out, 0 refused",
            "Position: 2 read, 2 created, 0 changed, 0 unchanged, 0 left out, 0 refused"], told.Counts);
        Assert.Empty(told.Problems);
        var person = await Client.RecordAsync("uplands", "p-1", told);
        Assert.Equal([("Torvald Skaug", NameKind.Preferred, "Latn"), ("Торвальд Скауг", NameKind.Spelling, "Cyrl"), ("Torvald Lien", NameKind.Spelling, "Latn")],
            person.Names.Select(name => (name.Value, name.Kind, name.Script)));
        Assert.All(person.Names, name => Assert.Equal("uplands/p-1", name.Source));
        Assert.Equal([("uplands", "p-1"), ("wikidata", "Q900001")], person.ExternalIds.Select(id => (id.Scheme, id.Value)));
        Assert.Equal(("NO", new Date { Year = 1961, Month = 4, Day = 2 }), (Assert.Single(person.CountryCodes), person.BirthDate));
        Assert.Equal(
            [
                new Tenure { Post = "Poet", Source = "uplands/p-1" },
                new Tenure
                {
                    Post = "Minister of Mountains",
                    Represents = "NO",
                    StartDate = new Date { Year = 2005, Month = 3 },
                    EndDate = new Date { Year = 2006 },
                    Capacity = TenureCapacity.Acting,
                    Source = "uplands/occ-1",
                    PositionId = EntityId.OfRecord("uplands", "pos-1"),
                },
                new Tenure
                {
                    Post = "Envoy to the Valley",
                    Represents = "NO",
                    ObservedDate = new Date { Year = 2007, Month = 5, Day = 6 },
                    Capacity = TenureCapacity.Designate,
                    Source = "uplands/occ-2",
                    PositionId = EntityId.OfRecord("uplands", "pos-2"),
                },
            ], person.Tenures);
        var position = await Client.RecordAsync("uplands", "pos-2", told);
        Assert.Equal((EntityKind.Position, "Envoy-Designate to the Valley", "NO"), (position.Kind, position.Name, Assert.Single(position.CountryCodes)));
        var history = await Client.HistoryAsync(person.EntityId);
        Assert.Equal([("j.doe", "import of uplands")], history.Select(@event => (@event.Actor, @event.Reason)).Distinct());
        Assert.Equal(person.EntityId, (await Client.ResolveAsync(false, Person("Torvald Skaug", "NO"))).Resolutions[0].EntityId);
    }

    [Fact]
    public async Task A_bound_that_is_not_known_stays_unknown_between_days_that_are()
    {
        var told = await Client.ImportAsync("bounds",
            Ftm.Person("p", "Ragna Holt"), Ftm.Position("pos", "Warden of Locks", "no"),
            Ftm.Occupancy("open", "p", "pos", ("date", "2003-01-01"), ("date", "2009-06-30"), ("date", "2005-01-01")),
            Ftm.Occupancy("open-start", "p", "pos", ("date", "2010-01-01"), ("endDate", "2011-06-30")),
            Ftm.Occupancy("open-end", "p", "pos", ("startDate", "2012-01-01"), ("date", "2013-06-30"), ("date", "1999")),
            """{"id": "still", "schema": "Occupancy", "last_seen": "2025-10-11T03:00:00", "properties": {"holder": ["p"], "post": ["pos"], "startDate": ["2014"], "status": ["current"]}}""");
        var tenures = (await Client.RecordAsync("bounds", "p", told)).Tenures;
        Assert.Equal(
            ["open: ? 2003-01-01 ?", "open: ? 2009-06-30 ?", "open-start: ? 2010-01-01 2011-06-30", "open-end: 2012-01-01 2013-06-30 ?", "still: 2014 2025-10-11 ?"],
            tenures.Select(tenure => $"{tenure.Source["bounds/".Length..]}: {MergeGrounds.Text(tenure.StartDate)} {MergeGrounds.Text(tenure.ObservedDate)} {MergeGrounds.Text(tenure.EndDate)}"));
    }

    [Fact]
    public async Task Organisations_and_public_bodies_are_organisations_and_positions_are_no_party_of_a_mention()
    {
        var told = await Client.ImportAsync("bodies",
            Ftm.Line("PublicBody", "b", ("name", "Board of Upper Canals"), ("jurisdiction", "Norway")), Ftm.Line("Organization", "o", ("name", "League of Lock Keepers")),
            Ftm.Position("pos", "Board of Lower Canals", "no"), Ftm.Line("Address", "a", ("full", "1 Lock Street")));
        Assert.Contains("Address: 1 read, 0 created, 0 changed, 0 unchanged, 1 left out, 0 refused", told.Counts);
        var body = await Client.RecordAsync("bodies", "b", told);
        Assert.Equal((EntityKind.Organisation, "", "NO"), (body.Kind, body.Code, Assert.Single(body.CountryCodes)));
        Assert.Equal(body.EntityId, (await Client.ResolveAsync(false, Organisation("Board of Upper Canals"))).Resolutions[0].EntityId);
        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(false, Organisation("Board of Lower Canals"))).Resolutions[0].Verdict);
    }

    [Fact]
    public async Task A_new_form_of_a_record_adds_what_is_new_and_takes_the_place_of_its_tenure()
    {
        var position = Ftm.Position("pos", "Keeper of Beacons", "no");
        await Client.ImportAsync("forms", Ftm.Person("p", "Leif Strand"), position, Ftm.Occupancy("occ", "p", "pos", ("startDate", "2010")));
        var told = await Client.ImportAsync("forms",
            Ftm.Person("p", "Leif Strand", ("alias", "Leiv Strand"), ("birthDate", "1950"), ("deathDate", "2016-02")), position,
            Ftm.Occupancy("occ", "p", "pos", ("startDate", "2010-05-01"), ("endDate", "2015")));
        Assert.Equal((2, 1), (told.Sum(counts => counts.Changed), told.Sum(counts => counts.Unchanged)));
        var person = await Client.RecordAsync("forms", "p", told);
        Assert.Equal(["Leif Strand", "Leiv Strand"], person.Names());
        Assert.Equal((new Date { Year = 1950 }, new Date { Year = 2016, Month = 2 }), (person.BirthDate, person.DeathDate));
        Assert.Equal(new Date { Year = 2010, Month = 5, Day = 1 }, Assert.Single(person.Tenures).StartDate);
        var before = await Client.FindAsync(person.EntityId, asOf: (await Client.HistoryAsync(person.EntityId))[0].Position);
        Assert.Equal((null, 0), (before.Entity.BirthDate, before.Entity.Tenures.Count));
    }

    [Fact]
    public async Task Without_a_whole_name_it_is_made_of_one_of_each_part()
    {
        var told = await Client.ImportAsync("parts",
            Ftm.Line("Person", "both", ("firstName", "Hassan"), ("lastName", "Hassan")), Ftm.Line("Person", "forms", ("firstName", "John"), ("firstName", "Jon"), ("lastName", "Moe")));
        Assert.Equal("Hassan Hassan", (await Client.RecordAsync("parts", "both", told)).Name);
        Assert.Equal("John Moe", (await Client.RecordAsync("parts", "forms", told)).Name);
    }
}
