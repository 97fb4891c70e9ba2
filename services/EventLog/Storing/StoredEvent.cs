using Google.Protobuf;
using JasperFx.Events;

namespace Chancery.EventLog;

/// <summary>Between Marten's event and ours.</summary>
internal static class StoredEvent
{
    public static LoggedEvent Read(IEvent stored) => new(
        stored.Sequence,
        stored.Id,
        stored.StreamKey!,
        stored.Version,
        stored.Timestamp.ToUniversalTime(),
        new EventHeaders(
            Header(stored, StoredHeaders.Traceparent), Header(stored, StoredHeaders.Actor) ?? "",
            Header(stored, StoredHeaders.RequestId), Header(stored, StoredHeaders.Reason)),
        (IMessage)stored.Data);

    public static void Write(IEvent stored, EventHeaders headers)
    {
        Set(StoredHeaders.Traceparent, headers.Traceparent);
        Set(StoredHeaders.Actor, headers.Actor);
        Set(StoredHeaders.RequestId, headers.RequestId);
        Set(StoredHeaders.Reason, headers.Reason);

        void Set(string key, string? value)
        {
            if (value is not null) stored.SetHeader(key, value);
        }
    }

    private static string? Header(IEvent stored, string key) => stored.GetHeader(key)?.ToString();
}
