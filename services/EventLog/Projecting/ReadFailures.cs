namespace Chancery.EventLog;

/// <summary>A read was asked for as of a position beyond the head of the log, or a time that has not passed.</summary>
/// <param name="field">The request's, as the proto names it: <c>as_of.time</c>.</param>
/// <param name="message">One sentence for the caller.</param>
public sealed class AsOfInFutureException(string field, string message) : Exception(message)
{
    public string Field { get; } = field;
}

/// <summary>The projection has not come as far as a read needs, or is still being built; the same read may be tried again.</summary>
public sealed class PositionNotReachedException(long wanted, long reached)
    : Exception($"The projection stands at position {reached}, before {wanted} or before the head that it has yet to reach once.")
{
    public long Wanted { get; } = wanted;
    public long Reached { get; } = reached;
}
