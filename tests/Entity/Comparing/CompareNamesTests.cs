using System.Net.Http.Json;
using System.Text.Json;
using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Comparing;

public sealed class CompareNamesTests(EntityPlatform platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_pair_is_answered_in_order_with_verdict_and_grounds()
    {
        var comparisons = await CompareAsync(
            Pair("Rubai, Nadim", "Dr. Nadim al-Rubai"), Pair("Anna Berg", "Anna Holm"), Pair("Lise Holm", "Anna Lise Holm"),
            Pair("Nordwind GmbH", "Nordwind AG", EntityKind.Organisation), Pair("Niger", "Nigeria", EntityKind.Country), Pair("Harbour Safety Bank Ltd", "Harbour Safety Bank", EntityKind.Unspecified));

        Assert.Equal(
            [NameVerdict.Match, NameVerdict.NoMatch, NameVerdict.Possible, NameVerdict.Match, NameVerdict.NoMatch, NameVerdict.Match],
            comparisons.Select(comparison => comparison.Verdict));
        Assert.Contains(comparisons[1].Features, feature => feature is { Name: "other names", Contribution: < 0, WordsA: "berg", WordsB: "holm" });
        Assert.All(comparisons, comparison => Assert.Equal(comparison.Score, comparison.Features.Sum(feature => feature.Contribution), 1e-5));
    }

    [Fact]
    public async Task A_batch_has_one_to_a_thousand_pairs()
    {
        Assert.Equal(1_000, (await CompareAsync([.. Enumerable.Repeat(Pair("Anna Berg", "Anna Holm"), 1_000)])).Count);
        Assert.Equal(["INVALID_REQUEST", "pairs FIELD_REQUIRED"], await ReasonsAsync(() => CompareAsync()));
        Assert.Equal(["INVALID_REQUEST", "pairs FIELD_TOO_LONG"], await ReasonsAsync(() => CompareAsync([.. Enumerable.Repeat(Pair("Anna Berg", "Anna Holm"), 1_001)])));
    }

    [Fact]
    public async Task Every_bad_field_is_named_at_once() =>
        Assert.Equal(
            ["INVALID_REQUEST", "pairs[0].a FIELD_REQUIRED", "pairs[1].b FIELD_TOO_LONG", "pairs[2].b FIELD_REQUIRED", "pairs[2].kind FIELD_MALFORMED"],
            await ReasonsAsync(() => CompareAsync(Pair("", "Anna Holm"), Pair("Anna Berg", new string('a', 301)), Pair("Anna Berg", " ", EntityKind.Position))));

    [Fact]
    public async Task It_answers_in_JSON_too()
    {
        var answer = await platform.Instance.Http.PostAsJsonAsync("/v1/names:compare", new { pairs = new[] { new { a = "Anna Berg", b = "Berg, Anna" } } }, Cancellation);
        var comparison = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("comparisons")[0];
        Assert.Equal("NAME_VERDICT_MATCH", comparison.GetProperty("verdict").GetString());
    }

    private static NamePair Pair(string a, string b, EntityKind kind = EntityKind.Person) => new() { A = a, B = b, Kind = kind };

    private async Task<IReadOnlyList<NameComparison>> CompareAsync(params NamePair[] pairs) =>
        (await platform.Client.CompareNamesAsync(new CompareNamesRequest { Pairs = { pairs } }, cancellationToken: Cancellation)).Comparisons;
}
