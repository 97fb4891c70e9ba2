using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf.WellKnownTypes;
using Google.Type;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Resolving;

public sealed class ValidationTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task Every_bad_field_of_a_batch_is_named_at_once()
    {
        var wrongDate = Person("Anna Berg");
        wrongDate.Date = new Date { Year = 2023, Month = 2, Day = 29 };
        Assert.Equal(
            [
                "INVALID_REQUEST", "mentions[0].kind FIELD_MALFORMED", "mentions[1].name FIELD_REQUIRED", "mentions[2].name FIELD_TOO_LONG",
                "mentions[3].name FIELD_MALFORMED", "mentions[4].date DATE_INVALID", "mentions[5].post FIELD_TOO_LONG", "mentions[6].code CODE_UNKNOWN",
            ],
            await ReasonsAsync(() => Client.ResolveAsync(true,
                new Mention { Name = "Nothing" }, Person(" "), Person(new string('a', 301)), Person("?!"), wrongDate,
                Person("Anna Berg", post: new string('p', 501)), Country(code: "QQ"))));
        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(false, Person("Anna Bergqvist"))).Resolutions[0].Verdict);
    }

    [Fact]
    public async Task A_limit_counts_characters_and_not_their_halves()
    {
        var longest = string.Concat(Enumerable.Repeat("\U00010380", 300));

        Assert.Equal(ResolutionVerdict.New, (await Client.ResolveAsync(false, Person(longest))).Resolutions[0].Verdict);
        Assert.Equal(["INVALID_REQUEST", "mentions[0].name FIELD_TOO_LONG"], await ReasonsAsync(() => Client.ResolveAsync(false, Person(longest + "a"))));
    }

    [Fact]
    public async Task A_batch_has_at_most_a_thousand_mentions()
    {
        Assert.Equal(["INVALID_REQUEST", "mentions FIELD_TOO_LONG"],
            await ReasonsAsync(() => Client.ResolveAsync(false, [.. Enumerable.Repeat(Country(code: "TJ"), 1_001)])));
        Assert.Equal(1_000, (await Client.ResolveAsync(false, [.. Enumerable.Repeat(Country(code: "TJ"), 1_000)])).Resolutions.Count);
        Assert.Empty((await Client.ResolveAsync(true)).Resolutions);
    }

    [Fact]
    public async Task Bad_reads_are_refused_by_field()
    {
        Assert.Equal(["INVALID_REQUEST", "kinds[0] FIELD_MALFORMED", "page_size FIELD_MALFORMED", "query FIELD_REQUIRED"],
            await ReasonsAsync(async () => await Client.SearchEntitiesAsync(
                new SearchEntitiesRequest { Query = " ", PageSize = 101, Kinds = { EntityKind.Unspecified } }, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(["INVALID_REQUEST", "query FIELD_TOO_LONG"],
            await ReasonsAsync(async () => await Client.SearchEntitiesAsync(
                new SearchEntitiesRequest { Query = new string('q', 201) }, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(["INVALID_REQUEST", "as_of.position FIELD_MALFORMED", "entity_id FIELD_REQUIRED", "min_position FIELD_MALFORMED"],
            await ReasonsAsync(() => Client.GetAsync("", new AsOf { Position = -1 }, -1)));
        Assert.Equal(["INVALID_REQUEST", "entity_id FIELD_MALFORMED"], await ReasonsAsync(() => Client.GetAsync("ent-\0")));
        Assert.Equal(["INVALID_REQUEST", "represents FIELD_MALFORMED"],
            await ReasonsAsync(async () => await Client.ListEntitiesAsync(
                new ListEntitiesRequest { Represents = "T\0" }, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.GetAsync("ent-nobody")));
        Assert.Equal(["INVALID_REQUEST", "as_of.position AS_OF_IN_FUTURE"],
            await ReasonsAsync(() => Client.GetAsync("ent-nobody", new AsOf { Position = long.MaxValue })));
        Assert.Equal(["INVALID_REQUEST", "as_of.time AS_OF_IN_FUTURE"],
            await ReasonsAsync(() => Client.GetAsync("ent-nobody", new AsOf { Time = Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow().AddDays(1)) })));
        Assert.Equal(["INVALID_REQUEST", "page_token PAGE_TOKEN_INVALID"],
            await ReasonsAsync(async () => await Client.ListEntitiesAsync(
                new ListEntitiesRequest { PageToken = "made up" }, cancellationToken: TestContext.Current.CancellationToken)));
    }
}
