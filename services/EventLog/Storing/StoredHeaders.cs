using System.Text.Json;

namespace Chancery.EventLog;

/// <summary>The headers of events as the log keeps them: an object of texts.</summary>
internal static class StoredHeaders
{
    public const string Traceparent = "traceparent";
    public const string Actor = "actor";
    public const string RequestId = "request_id";
    public const string Reason = "reason";

    public static readonly EventHeaders None = new(null, "", null);

    /// <param name="json">Null where there are none.</param>
    public static EventHeaders Read(string? json)
    {
        if (json is null)
            return None;
        using var headers = JsonDocument.Parse(json);
        return new EventHeaders(Find(Traceparent), Find(Actor) ?? "", Find(RequestId), Find(Reason));

        string? Find(string key) =>
            headers.RootElement.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
    }
}
