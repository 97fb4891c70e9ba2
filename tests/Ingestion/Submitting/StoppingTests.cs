using Chancery.Ingestion.Submitting;
using Chancery.Ingestion.Tests.Hosting;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class StoppingTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_stops_answers_what_it_has_read_and_says_that_it_stops()
    {
        await using var host = new IngestionHost(platform.Database, platform.Entity.Address);
        var submit = host.Services.GetRequiredService<SubmitDocuments>();
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>();
        var stream = new CountingStream(Enumerable.Range(0, 10).Select(i => Samples.Submit(Samples.Text($"A note, {i}."))), staysOpen: true);
        var running = submit.RunAsync(stream, stream, "press-importer", Ct);
        await stream.AllRead.WaitAsync(Ct);

        stopping.StopApplication();

        var end = await Assert.ThrowsAsync<RpcException>(() => running);
        Assert.Equal((StatusCode.Unavailable, "SHUTTING_DOWN", 10), (end.StatusCode, end.Reason(), stream.Written));
    }
}
