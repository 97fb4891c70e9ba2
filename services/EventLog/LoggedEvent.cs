using Google.Protobuf;

namespace Chancery.EventLog;

/// <summary>What is known about the making of an event, kept beside it.</summary>
/// <param name="Traceparent">W3C trace context of the call that appended it; null when there was none.</param>
/// <param name="Actor">Who acted, as the caller's metadata named it.</param>
/// <param name="RequestId">The caller's own id of the request, when it gave one.</param>
/// <param name="Reason">Why, in the words of who acted: corrections and retractions have one.</param>
public sealed record EventHeaders(string? Traceparent, string Actor, string? RequestId, string? Reason = null);

/// <summary>One event as it stands in the log.</summary>
/// <param name="Position">Place in the whole log: the order is strict, and numbers may be missing.</param>
/// <param name="EventId">Never changes; the id under which subscribers may recognise a repetition.</param>
/// <param name="StreamId">The stream, e.g. one engagement, that the event belongs to.</param>
/// <param name="Version">Place in its stream, from 1, without gaps.</param>
/// <param name="RecordedTime">The writer's clock, UTC, to the microsecond. Clocks differ between writers: order by position, never by time.</param>
/// <param name="Headers">Who, why, and in which trace.</param>
/// <param name="Data">The event: a message that <see cref="EventTypes"/> knows.</param>
public sealed record LoggedEvent(
    long Position, Guid EventId, string StreamId, long Version, DateTimeOffset RecordedTime, EventHeaders Headers, IMessage Data);
