using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests.Merging;
using Google.Type;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Recording;

public sealed class RecordingTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    private static Entity Somebody(string name) => new()
    {
        Kind = EntityKind.Person,
        Name = name,
        Names = { new EntityName { Value = "Фарҳод Раҳимов", Language = "tg", Kind = NameKind.Spelling } },
        ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q77" } },
        Tenures = { new Tenure { Post = "Ambassador to Iraq", Represents = "tj", StartDate = new Date { Year = 2019, Month = 3 }, Capacity = TenureCapacity.Acting, Source = "the embassy's list" } },
        BirthDate = new Date { Year = 1961 },
    };

    [Fact]
    public async Task An_entity_is_registered_once_with_all_that_the_analyst_tells()
    {
        var request = Guid.NewGuid().ToString();
        var registered = await Client.RegisterAsync(Somebody("Farhod Rahimov"), request);
        Assert.Equal(registered, await Client.RegisterAsync(Somebody("Farhod Rahimov"), request));
        Assert.Equal(["REQUEST_ID_REUSED"], await ReasonsAsync(() => Client.RegisterAsync(Somebody("Another One"), request)));

        var shown = (await Client.FindAsync(registered.Entity.EntityId, registered.Position)).Entity;
        Assert.Equal(registered.Entity, shown);
        Assert.Equal([("Farhod Rahimov", NameKind.Preferred, "Latn"), ("Фарҳод Раҳимов", NameKind.Spelling, "Cyrl")],
            shown.Names.Select(name => (name.Value, name.Kind, name.Script)));
        Assert.Equal(("TJ", TenureCapacity.Acting), (shown.Tenures[0].Represents, shown.Tenures[0].Capacity));
        Assert.Equal("met in person", (await Client.HistoryAsync(shown.EntityId))[0].Reason);
        var mentioned = await Client.ResolveAsync(false, Person("Farhod Rahimov", "TJ"));
        Assert.Equal(shown.EntityId, mentioned.Resolutions[0].EntityId);
    }

    [Fact]
    public async Task A_name_and_a_tenure_are_added_once_and_found()
    {
        var entity = await Client.RegisterAsync(Person("Solveig Brekke", "NO", "Envoy"));
        var request = Guid.NewGuid().ToString();
        var added = await Client.AddNameAsync(entity.EntityId, "ソルヴェイグ・ブレッケ", request);
        Assert.Equal(added, await Client.AddNameAsync(entity.EntityId, "ソルヴェイグ・ブレッケ", request));
        Assert.Equal("Jpan", added.Name.Script);

        var tenure = new Tenure { Post = "Foreign Minister", Represents = "NO", StartDate = new Date { Year = 2021 }, EndDate = new Date { Year = 2025, Month = 9 }, Source = "https://example.org/cabinet" };
        var recorded = await Client.RecordTenureAsync(
            new RecordTenureRequest { EntityId = entity.EntityId, Tenure = tenure, Reason = "the cabinet list" }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(tenure, recorded.Tenure);
        var shown = (await Client.FindAsync(entity.EntityId, recorded.Position)).Entity;
        Assert.Equal(["Solveig Brekke", "ソルヴェイグ・ブレッケ"], shown.Names());
        Assert.Equal(tenure, shown.Tenures[^1]);
    }

    [Fact]
    public async Task An_organisation_goes_by_its_code_and_a_code_is_given_once()
    {
        var registered = await Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Upland Railways Council", Code = "UPRC" });
        await Client.FindAsync(registered.Entity.EntityId, registered.Position);
        Assert.Equal(registered.Entity.EntityId, (await Client.ResolveAsync(false, Organisation(code: "UPRC"))).Resolutions[0].EntityId);
        Assert.Equal(["INVALID_REQUEST", "entity.code FIELD_MALFORMED"],
            await ReasonsAsync(() => Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Another Council", Code = "UPRC" })));

        var other = await Client.RegisterAsync(new Entity { Kind = EntityKind.Organisation, Name = "Council of Upland Railways", Code = "COUR" });
        var merged = await Client.MergeAsync(registered.Entity.EntityId, other.Entity.EntityId);
        await Client.FindAsync(registered.Entity.EntityId, merged.Position);
        Assert.Equal(other.Entity.EntityId, (await Client.ResolveAsync(false, Organisation(code: "UPRC"))).Resolutions[0].EntityId);
    }

    [Fact]
    public async Task Every_bad_field_is_named_at_once()
    {
        var bad = new Entity
        {
            EntityId = "ent-mine",
            Kind = EntityKind.Country,
            Name = " ",
            Names = { new EntityName { Value = "x", Kind = NameKind.Spelling, Language = "!", ValidFrom = new Date { Year = 2024 }, ValidUntil = new Date { Year = 2023 } } },
            Tenures = { new Tenure { StartDate = new Date { Year = 2024, Month = 2, Day = 30 } } },
            ExternalIds = { new ExternalId { Scheme = "wikidata" } },
        };
        var reasons = await ReasonsAsync(() => Client.RegisterEntityAsync(new RegisterEntityRequest { Entity = bad, RequestId = "é" }).ResponseAsync);
        Assert.Equal(
            [
                "INVALID_REQUEST", "entity.entity_id FIELD_MALFORMED", "entity.external_ids[0].value FIELD_REQUIRED", "entity.kind FIELD_MALFORMED",
                "entity.name FIELD_REQUIRED", "entity.names[0].language FIELD_MALFORMED", "entity.names[0].valid_until DATE_INVALID",
                "entity.tenures FIELD_MALFORMED", "entity.tenures[0].post FIELD_REQUIRED", "entity.tenures[0].start_date DATE_INVALID",
                "reason FIELD_REQUIRED", "request_id FIELD_MALFORMED",
            ], reasons);
        Assert.Equal(["INVALID_REQUEST", "name.kind FIELD_MALFORMED"], await ReasonsAsync(() => Client.AddNameAsync(
            new AddNameRequest { EntityId = "ent-x", Name = new EntityName { Value = "Anna", Kind = NameKind.Preferred }, Reason = "so" }).ResponseAsync));
        Assert.Equal(["INVALID_REQUEST", "tenure.represents CODE_UNKNOWN"], await ReasonsAsync(() => Client.RecordTenureAsync(
            new RecordTenureRequest { EntityId = "ent-x", Tenure = new Tenure { Post = "Envoy", Represents = "ZZ" }, Reason = "so" }).ResponseAsync));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.AddNameAsync("ent-none", "Anna")));
        Assert.Equal(["INVALID_REQUEST", "entity_id FIELD_MALFORMED"], await ReasonsAsync(() => Client.RecordTenureAsync(
            new RecordTenureRequest { EntityId = KnownEntities.Find("TJ")!.EntityId, Tenure = new Tenure { Post = "Envoy" }, Reason = "so" }).ResponseAsync));
    }

    [Theory]
    [InlineData("Anna Berg", "Latn")]
    [InlineData("Сироҷиддин Муҳриддин", "Cyrl")]
    [InlineData("محمد علي", "Arab")]
    [InlineData("王毅", "Hani")]
    [InlineData("山田 たろう", "Jpan")]
    [InlineData("김영희", "Hang")]
    [InlineData("Anna Бєрг", "")]
    [InlineData("1-2", "")]
    public void The_script_of_a_name_follows_from_its_letters(string name, string script) => Assert.Equal(script, Scripts.Of(name));
}
