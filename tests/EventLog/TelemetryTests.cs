using System.Diagnostics;
using System.Diagnostics.Metrics;
using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class TelemetryTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_callers_trace_goes_with_the_event_and_by_links_to_commit_and_follower()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LogTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => { lock (spans) spans.Add(span); },
        };
        ActivitySource.AddActivityListener(listener);
        await using var log = new Log(database.Ingestion);
        using var call = new Activity("call").Start();

        var appended = await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        call.Stop();
        using (FollowerActivity.Start("project", new LogPage(appended.Events, appended.Position, true))) { }

        var traceparent = appended.Events[0].Headers.Traceparent!;
        var append = Span("append");
        Assert.Equal((call.TraceId, call.SpanId, append.Id), (append.TraceId, append.ParentSpanId, traceparent));
        foreach (var linked in new[] { Span("commit"), Span("project") })
        {
            Assert.NotEqual(call.TraceId, linked.TraceId);
            Assert.Equal(append.SpanId, Assert.Single(linked.Links).Context.SpanId);
        }

        Activity Span(string name)
        {
            lock (spans) return spans.Last(span => span.OperationName == name && Traces(span).Contains(call.TraceId));
        }
    }

    [Fact]
    public void A_page_links_each_trace_once_and_not_more_than_a_back_end_takes()
    {
        Assert.Equal(2, LogTelemetry.Links([Traceparent(1), Traceparent(1), null, "not a traceparent", Traceparent(2)]).Count());
        Assert.Equal(128, LogTelemetry.Links(Enumerable.Range(1, 500).Select(Traceparent)).Count());
    }

    [Fact]
    public async Task Batches_durations_and_conflicts_are_measured()
    {
        var (sizes, durations, conflicts) = (0, 0, 0L);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == LogTelemetry.Name) listener.EnableMeasurementEvents(instrument); },
        };
        listener.SetMeasurementEventCallback<int>((_, size, _, _) => Interlocked.Add(ref sizes, size));
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => Interlocked.Increment(ref durations));
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref conflicts, count));
        listener.Start();
        await using var log = new Log(database.Ingestion);
        var stream = Log.NewStream();

        await log.AppendAsync(stream, 0, Log.Event(), Log.Event());
        await Assert.ThrowsAsync<StreamChangedException>(() => log.AppendAsync(stream, 0, Log.Event()));

        Assert.True(sizes >= 2 && durations >= 2 && conflicts >= 1, $"{sizes} {durations} {conflicts}");
    }

    [Fact]
    public async Task A_traceparent_that_the_caller_gives_is_kept()
    {
        await using var log = new Log(database.Ingestion);
        var appended = await log.Writer.AppendAsync(
            new Append(new StreamAppend(Log.NewStream(), 0, [Log.Event()]), Log.By with { Traceparent = Traceparent(7) }), Stop);
        Assert.Equal(Traceparent(7), appended.Events[0].Headers.Traceparent);
    }

    private static IEnumerable<ActivityTraceId> Traces(Activity span) => span.Links.Select(link => link.Context.TraceId).Append(span.TraceId);

    private static string Traceparent(int trace) => $"00-{trace:x32}-{trace:x16}-01";
}
