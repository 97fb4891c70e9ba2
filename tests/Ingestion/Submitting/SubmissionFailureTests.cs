using Chancery.Ingestion.Tests.Hosting;
using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class SubmissionFailureTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_Entity_is_away_nothing_is_stored_and_the_same_request_works_when_it_is_back()
    {
        var request = Samples.Submit(Samples.Text("IQ Amal Nasser met TJ Daler Rahmon"));
        platform.Entity.Failures = int.MaxValue;
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct));
        platform.Entity.Failures = 0;

        var answer = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);

        Assert.Equal((StatusCode.Unavailable, "REGISTRY_UNAVAILABLE"), (refused.StatusCode, refused.Reason()));
        Assert.NotNull(refused.GetRpcStatus()!.GetDetail<RetryInfo>());
        Assert.Equal("", answer.DuplicateOf);
    }

    [Fact]
    public async Task An_Entity_that_was_away_for_a_moment_is_asked_again()
    {
        platform.Entity.Failures = 2;

        var answer = await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("IQ Karim Aziz met TJ Farrukh Sharif")), cancellationToken: Ct);

        Assert.Single(answer.Engagements);
    }

    [Fact]
    public async Task Without_a_database_the_log_is_unavailable_and_the_service_not_ready()
    {
        await using var host = new IngestionHost("Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2", platform.Entity.Address);
        using var http = new HttpClient { BaseAddress = host.Http };

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await host.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("A note.")), cancellationToken: Ct));

        Assert.Equal((StatusCode.Unavailable, "LOG_UNAVAILABLE"), (refused.StatusCode, refused.Reason()));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/health/ready", Ct)).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync("/health/live", Ct)).StatusCode);
    }

    [Fact]
    public async Task With_database_and_Entity_the_service_is_ready()
    {
        using var http = new HttpClient { BaseAddress = platform.Host.Http };

        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync("/health/ready", Ct)).StatusCode);
    }

    [Fact]
    public async Task Without_Entity_the_service_is_not_ready()
    {
        await using var host = new IngestionHost(platform.Database, "http://127.0.0.1:1");
        using var http = new HttpClient { BaseAddress = host.Http };

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/health/ready", Ct)).StatusCode);
    }
}
