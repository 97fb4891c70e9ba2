using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Health.V1;
using Grpc.Reflection.V1Alpha;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>What operators and callers with nothing but curl find.</summary>
public sealed class OperationTests(SharedPlatform platform)
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData(7101)]
    [InlineData(7102)]
    [InlineData(7103)]
    public async Task Every_service_tells_its_health_over_gRPC_and_http(int port)
    {
        var cancel = TestContext.Current.CancellationToken;

        var overGrpc = await new Health.HealthClient(platform.Channel(port)).CheckAsync(new HealthCheckRequest(), cancellationToken: cancel);
        using var live = await Http.GetAsync(platform.Http(port + 100, "/health/live"), cancel);
        using var ready = await Http.GetAsync(platform.Http(port + 100, "/health/ready"), cancel);

        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, overGrpc.Status);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
    }

    [Theory]
    [InlineData(7101, "chancery.ingestion.v1.IngestionService")]
    [InlineData(7102, "chancery.entity.v1.EntityService")]
    [InlineData(7103, "chancery.query.v1.QueryService")]
    [InlineData(7103, "chancery.feed.v1.FeedService")]
    public async Task Every_service_describes_itself_by_reflection(int port, string service)
    {
        using var call = new ServerReflection.ServerReflectionClient(platform.Channel(port)).ServerReflectionInfo(cancellationToken: TestContext.Current.CancellationToken);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" }, TestContext.Current.CancellationToken);

        Assert.True(await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken));

        Assert.Contains(call.ResponseStream.Current.ListServicesResponse.Service, described => described.Name == service);
    }

    [Fact]
    public async Task Json_over_http_does_what_gRPC_does()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var submitted = await Http.PostAsJsonAsync(platform.Http(7201, "/v1/documents"),
            new { document = new { content = Releases.Meeting(600_001).Content, publisher = "SI" } }, cancel);
        var answer = await submitted.Content.ReadFromJsonAsync<JsonElement>(cancel);

        using var read = await Http.GetAsync(platform.Http(7203,
            $"/v1/engagements?filter.document_ids={answer.GetProperty("documentId").GetString()}&min_position={answer.GetProperty("position").GetString()}"), cancel);
        var list = await read.Content.ReadFromJsonAsync<JsonElement>(cancel);

        Assert.Equal("ENGAGEMENT_TYPE_MEETING", list.GetProperty("engagements")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task Json_errors_name_the_field_and_the_remedy()
    {
        using var refused = await Http.PostAsJsonAsync(platform.Http(7201, "/v1/documents"),
            new { document = new { content = "" } }, TestContext.Current.CancellationToken);
        var error = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("document.content", error);
        Assert.Contains("DOCUMENT_EMPTY", error);
    }

    [Theory]
    [InlineData(7201, "chancery_ingestion_submissions", "chancery_ingestion_extraction_duration", "chancery_log_append_batch_size")]
    [InlineData(7202, "chancery_projection_lag_events", "chancery_projection_lag_seconds", "chancery_entity_resolve_duration")]
    [InlineData(7203, "chancery_projection_lag_events", "chancery_projection_lag_seconds", "chancery_relay_lag_events", "chancery_relay_lag_seconds", "chancery_feed_subscribers", "chancery_feed_fell_behind")]
    public async Task Metrics_are_there_to_be_scraped(int port, params string[] metrics)
    {
        await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(600_002) }, cancellationToken: TestContext.Current.CancellationToken);

        var scraped = await Eventually.GetAsync(
            () => Http.GetStringAsync(platform.Http(port, "/metrics")),
            text => metrics.All(metric => text.Contains(metric, StringComparison.Ordinal)), string.Join(", ", metrics));

        Assert.Contains("service_name", scraped);
    }

    [Fact]
    public async Task Bringing_up_what_runs_changes_nothing()
    {
        var before = await platform.Feed.GetHeadAsync(new(), cancellationToken: TestContext.Current.CancellationToken);

        await platform.UpAsync();

        Assert.Equal(before, await platform.Feed.GetHeadAsync(new(), cancellationToken: TestContext.Current.CancellationToken));
    }
}
