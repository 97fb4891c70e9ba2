using Google.Protobuf;

namespace Chancery.EndToEnd.Tests.Otlp;

/// <summary>A span as a collector sees it; ids in lower-case hex.</summary>
/// <param name="Service">service.name: "chancery-ingestion".</param>
/// <param name="Source">Name of the ActivitySource: "Chancery.EventLog".</param>
/// <param name="Links">Trace ids that it links to.</param>
public sealed record ReceivedSpan(
    string Service, string Source, string Name, string TraceId, string SpanId, string ParentSpanId, IReadOnlySet<string> Links)
{
    internal static ReceivedSpan Of(string service, string source, OtlpSpan span) => new(
        service, source, span.Name, Hex(span.TraceId), Hex(span.SpanId), Hex(span.ParentSpanId),
        span.Links.Select(link => Hex(link.TraceId)).ToHashSet());

    private static string Hex(ByteString id) => Convert.ToHexStringLower(id.Span);
}
