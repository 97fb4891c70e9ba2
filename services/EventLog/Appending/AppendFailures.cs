namespace Chancery.EventLog;

/// <summary>The stream is not at the version that the append expected: someone else wrote to it first. Nothing was written.</summary>
public sealed class StreamChangedException(string streamId, long expected, long actual)
    : Exception($"The stream {streamId} is at version {actual}, not {expected}.")
{
    public string StreamId { get; } = streamId;
    public long Expected { get; } = expected;

    /// <summary>The version found after the refusal; 0 when there is no such stream.</summary>
    public long Actual { get; } = actual;
}

/// <summary>A key of the append is held already. Nothing was written.</summary>
public sealed class ClaimTakenException(Claim holder)
    : Exception($"The key {holder.Key} is held by version {holder.Version} of {holder.StreamId}.")
{
    public Claim Holder { get; } = holder;
}

/// <summary>The database cannot be reached or cannot work. When an append ends so, its outcome may be unknown: the caller repeats it
/// with the same claims, and either it happens or <see cref="ClaimTakenException"/> tells that it had.</summary>
public sealed class LogUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
