using System.Collections.Frozen;
using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Query.Events;

/// <summary>Events of the log in the form in which callers get them: histories, feed and broker show the same.</summary>
internal static class RecordedEvents
{
    private static readonly FrozenDictionary<System.Type, FieldDescriptor> FieldOf = RecordedEvent.Descriptor
        .Oneofs.Single(oneof => oneof.Name == "event")
        .Fields.ToFrozenDictionary(field => field.MessageType.ClrType);

    /// <summary>The event with its place, who caused it and in which trace. It shares the message of <see cref="LoggedEvent.Data"/>:
    /// change neither.</summary>
    /// <exception cref="KeyNotFoundException">RecordedEvent has no field for this kind of event.</exception>
    public static RecordedEvent ToRecorded(this LoggedEvent logged)
    {
        var recorded = new RecordedEvent
        {
            Position = logged.Position,
            EventId = logged.EventId.ToString(),
            StreamId = logged.StreamId,
            Version = logged.Version,
            RecordedTime = Timestamp.FromDateTimeOffset(logged.RecordedTime),
            Traceparent = logged.Headers.Traceparent ?? "",
            Actor = logged.Headers.Actor,
            RequestId = logged.Headers.RequestId ?? "",
            Reason = logged.Headers.Reason ?? "",
        };
        FieldOf[logged.Data.GetType()].Accessor.SetValue(recorded, logged.Data);
        return recorded;
    }
}
