namespace Chancery.Query.Relay;

/// <summary>The broker has confirmed nothing for a while, though it was sent something.</summary>
public sealed class BrokerSilentException(TimeSpan patience, Exception inner)
    : Exception($"The broker has confirmed nothing for {patience.TotalSeconds} seconds.", inner);
