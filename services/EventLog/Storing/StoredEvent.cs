using Google.Protobuf;
using JasperFx.Events;

namespace Chancery.EventLog;

/// <summary>Between Marten's event and ours.</summary>
internal static class StoredEvent
{
    private const string Traceparent = "traceparent";
    private const string Actor = "actor";
    private const string RequestId = "request_id";
    private const string Reason = "reason";

    public static LoggedEvent Read(IEvent stored) => new(
        stored.Sequence,
        stored.Id,
        stored.StreamKey!,
        stored.Version,
        stored.Timestamp.ToUniversalTime(),
        new EventHeaders(Header(stored, Traceparent), Header(stored, Actor) ?? "", Header(stored, RequestId), Header(stored, Reason)),
        (IMessage)stored.Data);

    public static void Write(IEvent stored, EventHeaders headers)
    {
        Set(Traceparent, headers.Traceparent);
        Set(Actor, headers.Actor);
        Set(RequestId, headers.RequestId);
        Set(Reason, headers.Reason);

        void Set(string key, string? value)
        {
            if (value is not null) stored.SetHeader(key, value);
        }
    }

    private static string? Header(IEvent stored, string key) => stored.GetHeader(key)?.ToString();
}
