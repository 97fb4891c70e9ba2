using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Chancery.Ingestion.Tests.Hosting;
using Chancery.Ingestion.Tests.Submitting;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Chancery.Ingestion.Tests.Telemetry;

public sealed class TelemetryTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Submissions_are_counted_by_what_became_of_them()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = Listen(counted);
        var request = Samples.Submit(Samples.Text("IQ Amal Nasser met TJ Daler Rahmon"));

        await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);
        await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);
        await Assert.ThrowsAsync<RpcException>(async () => await platform.Client.SubmitDocumentAsync(Samples.Submit(" "), cancellationToken: Ct));
        platform.Entity.Failures = int.MaxValue;
        await Assert.ThrowsAsync<RpcException>(async () => await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("A IQ X met TJ Y")), cancellationToken: Ct));
        platform.Entity.Failures = 0;

        Assert.Equal(
            [
                $"chancery.ingestion.document.size {request.Document.Content.Length}",
                "chancery.ingestion.engagements meeting 1",
                "chancery.ingestion.submissions recorded 1",
                "chancery.ingestion.submissions duplicate 1",
                "chancery.ingestion.submissions refused 1",
                "chancery.ingestion.submissions failed 1",
            ], counted);
    }

    [Fact]
    public async Task A_submission_shows_its_steps_in_the_callers_trace()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Chancery.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var caller = new Activity("caller").Start();

        await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("IQ Karim Aziz met TJ Farrukh Sharif")), cancellationToken: Ct);

        Assert.Equal(["keep", "read", "resolve", "append"], spans.Where(span => span.TraceId == caller.TraceId).Select(span => span.OperationName));
    }

    /// <summary>Only what this host counts: others run beside it in this process.</summary>
    private MeterListener Listen(ConcurrentQueue<string> counted)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "Chancery.Ingestion" && instrument.Meter.Scope == platform.Host.Services.GetRequiredService<IMeterFactory>()
                    && instrument is not Histogram<double>)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            counted.Enqueue(string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => tag.Value), value])));
        listener.Start();
        return listener;
    }
}
