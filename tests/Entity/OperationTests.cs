using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests;

/// <summary>Runs while no other test does: hosts of one process share what OpenTelemetry counts, and one that ends takes it from all.</summary>
[CollectionDefinition(nameof(AloneTests), DisableParallelization = true)]
public sealed class AloneTests;

[Collection(nameof(AloneTests))]
public sealed class OperationTests(EntityPlatform platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_metrics_tell_of_mentions_and_of_the_lag_of_the_projection()
    {
        await using var instance = await EntityInstance.StartAsync(platform.Database.Entity);
        await instance.Client.ResolveAsync(false, Country(code: "TJ"));
        var metrics = await instance.Http.GetStringAsync("/metrics", Cancellation);
        Assert.Matches("chancery_entity_mentions[^\\n]*\\{[^\\n]*verdict=\"linked\"", metrics);
        Assert.Matches("chancery_entity_resolve_duration_seconds_count", metrics);
        Assert.Matches("chancery_projection_lag_events\\{[^\\n]*projection=\"entity\"", metrics);
        Assert.Matches("chancery_projection_lag_seconds\\{[^\\n]*projection=\"entity\"", metrics);
    }

    [Fact]
    public async Task Every_method_answers_in_JSON_too()
    {
        var http = platform.Instance.Http;
        var resolved = await http.PostAsJsonAsync("/v1/mentions:resolve", new { mentions = new[] { new { kind = "ENTITY_KIND_COUNTRY", code = "TJ" } } }, Cancellation);
        var id = (await resolved.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("resolutions")[0].GetProperty("entityId").GetString();
        Assert.Equal("Tajikistan", (await http.GetFromJsonAsync<JsonElement>($"/v1/entities/{id}", Cancellation)).GetProperty("entity").GetProperty("name").GetString());
        Assert.Equal(2, (await http.GetFromJsonAsync<JsonElement>("/v1/entities?page_size=2", Cancellation)).GetProperty("entities").GetArrayLength());
        Assert.True((await http.GetFromJsonAsync<JsonElement>("/v1/entities:search?query=Tajikistan", Cancellation)).GetProperty("matches").GetArrayLength() > 0);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/v1/entities/ent-nobody", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task An_analyst_can_do_all_in_JSON_and_the_metrics_tell_of_it()
    {
        await using var instance = await EntityInstance.StartAsync(platform.Database.Entity);
        var http = instance.Http;
        var (one, other) = (await RegisterAsync("Pavao Kralj"), await RegisterAsync("Dinko Horvat"));
        await PostAsync($"/v1/entities/{one}/names", new { name = new { value = "P. Kralj", kind = "NAME_KIND_SPELLING" }, reason = "So." });
        await PostAsync($"/v1/entities/{one}/tenures", new { tenure = new { post = "Envoy", represents = "HR", startDate = new { year = 2020 } }, reason = "So." });
        await PostAsync("/v1/entities:declareDifferent", new { entityId = one, otherId = other, reason = "So." });
        await PostAsync("/v1/entities:withdrawDifference", new { entityId = one, otherId = other, reason = "So." });
        var merge = (await PostAsync("/v1/entities:merge", new { fromId = one, intoId = other, reason = "So." })).GetProperty("mergeId").GetString();
        var split = await PostAsync($"/v1/merges/{merge}:split", new { reason = "So." });
        var history = await http.GetFromJsonAsync<JsonElement>($"/v1/entities/{one}/history?min_position={split.GetProperty("position").GetString()}", Cancellation);
        Assert.Equal(7, history.GetProperty("events").GetArrayLength());
        Assert.Matches("chancery_entity_changes[^\\n]*\\{[^\\n]*event=\"entities-merged\"", await http.GetStringAsync("/metrics", Cancellation));

        async Task<string?> RegisterAsync(string name) =>
            (await PostAsync("/v1/entities", new { entity = new { kind = "ENTITY_KIND_PERSON", name }, reason = "So." })).GetProperty("entity").GetProperty("entityId").GetString();

        async Task<JsonElement> PostAsync(string path, object body)
        {
            var answer = await http.PostAsJsonAsync(path, body, Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
            return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        }
    }

    [Fact]
    public async Task Without_its_database_the_service_is_not_ready_and_says_what_is_wrong()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(platform.Database.Entity) { Port = 1 }.ConnectionString;
        await using var instance = new EntityInstance(nowhere);
        Assert.False(await instance.IsReadyAsync());
        Assert.Equal(["LOG_UNAVAILABLE"], await ReasonsAsync(() => instance.Client.ResolveAsync(true, Person("Anna Berg", "SE"))));
        Assert.Equal(["LOG_UNAVAILABLE"], await ReasonsAsync(() => instance.Client.GetAsync("ent-nobody")));
    }
}
