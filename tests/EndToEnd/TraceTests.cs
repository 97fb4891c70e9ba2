using System.Diagnostics;
using Chancery.Contracts.Feed.V1;
using Chancery.EndToEnd.Tests.Otlp;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>One trace from the caller to the append, and links from everything that the log then moves.</summary>
public sealed class TraceTests(SharedPlatform platform)
{
    [Fact]
    public async Task A_submission_can_be_followed_from_the_caller_to_every_subscriber()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var subscription = platform.Feed.Subscribe(new SubscribeRequest { End = new Empty() }, cancellationToken: cancel);
        await subscription.ResponseStream.MoveNext(cancel);
        using var caller = new Activity("a caller's own work").SetIdFormat(ActivityIdFormat.W3C).Start();
        caller.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        var trace = caller.TraceId.ToHexString();

        var submitted = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(700_001) },
            new Metadata { { "traceparent", caller.Id! } }, cancellationToken: cancel);

        Assert.NotEqual(0, submitted.Position);
        var spans = await Eventually.GetAsync(
            () => platform.Traces.Spans.Where(span => span.TraceId == trace || span.Links.Contains(trace)).ToArray(),
            found => Wanted.All(wanted => found.Any(span => wanted(span, trace))),
            $"every span of trace {trace} or linked to it");
        Assert.All(spans.Where(span => span.TraceId == trace), span => Assert.True(
            span.ParentSpanId == caller.SpanId.ToHexString() || spans.Any(parent => parent.SpanId == span.ParentSpanId),
            $"{span.Service}: {span.Name} hangs in the air"));
    }

    [Fact]
    public async Task Every_event_carries_the_trace_that_caused_it()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var caller = new Activity("a caller's own work").SetIdFormat(ActivityIdFormat.W3C).Start();
        caller.ActivityTraceFlags = ActivityTraceFlags.Recorded;

        var submitted = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(700_002) },
            new Metadata { { "traceparent", caller.Id! } }, cancellationToken: cancel);
        var events = await LogReading.ToHeadAsync(platform.Feed, new SubscribeRequest { Beginning = new Empty() });

        var own = events.Where(recorded => recorded.StreamId == submitted.DocumentId || recorded.StreamId == submitted.Engagements[0].EngagementId).ToArray();
        Assert.Equal(2, own.Length);
        Assert.All(own, recorded => Assert.Contains(caller.TraceId.ToHexString(), recorded.Traceparent));
    }

    private static readonly Func<ReceivedSpan, string, bool>[] Wanted =
    [
        (span, trace) => span.TraceId == trace && span.Service == "chancery-ingestion" && span.Source.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
        (span, trace) => span.TraceId == trace && span.Service == "chancery-ingestion" && span.Source == "Chancery.Ingestion",
        (span, trace) => span.TraceId == trace && span.Service == "chancery-entity" && span.Source.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
        (span, trace) => span.TraceId == trace && span.Service == "chancery-ingestion" && span.Source == "Chancery.EventLog",
        (span, trace) => span.Links.Contains(trace) && span.Service == "chancery-query" && span.Name.Contains("project", StringComparison.Ordinal),
        (span, trace) => span.Links.Contains(trace) && span.Service == "chancery-query" && span.Name.Contains("relay", StringComparison.Ordinal),
        (span, trace) => span.Links.Contains(trace) && span.Service == "chancery-query" && span.Name.Contains("feed", StringComparison.Ordinal),
        (span, trace) => span.Links.Contains(trace) && span.Service == "chancery-entity" && span.Name.Contains("project", StringComparison.Ordinal),
    ];
}
