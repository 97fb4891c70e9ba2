using System.Collections.Immutable;
using Google.Protobuf;

namespace Chancery.EventLog;

/// <summary>A key that only one append may ever hold, e.g. a request id or the name under which a person was registered.
/// It is taken in the transaction of the events, and never given back.</summary>
/// <param name="Key">At most 2,000 characters. Begin it with a kind (<c>request/…</c>), so that kinds never meet.</param>
/// <param name="StreamId">The stream that the holder wrote to: where a later caller finds the first one's result.</param>
/// <param name="Version">The version of that stream after the append.</param>
/// <param name="Fingerprint">What the key was taken for (a hash of the request), to tell a repetition from a misuse.</param>
public sealed record Claim(string Key, string StreamId, long Version, ByteString? Fingerprint = null);

/// <summary>Events for the end of one stream.</summary>
/// <param name="StreamId">At most 500 characters.</param>
/// <param name="ExpectedVersion">The version that the stream must have; 0: it must not exist yet.</param>
/// <param name="Events">At least one.</param>
public sealed record StreamAppend(string StreamId, long ExpectedVersion, ImmutableArray<IMessage> Events);

/// <summary>What is appended together: all of it or nothing.</summary>
/// <param name="Streams">Each stream once, in the order in which the log is to hold their events; may be empty (claims only).</param>
/// <param name="Claims">Keys taken with it; may be empty.</param>
/// <param name="Headers">Of each event. Without a traceparent the current activity's is taken.</param>
public sealed record Append(ImmutableArray<StreamAppend> Streams, ImmutableArray<Claim> Claims, EventHeaders Headers)
{
    public Append(StreamAppend stream, EventHeaders headers, params ReadOnlySpan<Claim> claims)
        : this([stream], [.. claims], headers) { }
}

/// <summary>The outcome of an append, given only once it is durable.</summary>
/// <param name="Position">Of the last event of the append; 0 when it had none.</param>
/// <param name="Events">The events as they stand in the log, in their order.</param>
public sealed record Appended(long Position, ImmutableArray<LoggedEvent> Events);
