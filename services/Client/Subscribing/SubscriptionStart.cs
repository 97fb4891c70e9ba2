using Chancery.Contracts.Feed.V1;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Client;

/// <summary>Where a subscription begins.</summary>
public abstract record SubscriptionStart
{
    private SubscriptionStart()
    {
    }

    /// <summary>With the first event of the log.</summary>
    public static SubscriptionStart Beginning { get; } = new AtBeginning();

    /// <summary>With the first event that is appended from now on.</summary>
    public static SubscriptionStart End { get; } = new AtEnd();

    /// <summary>With the first event after this position: the last one that was worked off.</summary>
    public static SubscriptionStart After(long position) => new AfterPosition(position);

    internal abstract void Set(SubscribeRequest request);

    internal sealed record AtBeginning : SubscriptionStart
    {
        internal override void Set(SubscribeRequest request) => request.Beginning = new Empty();
    }

    internal sealed record AtEnd : SubscriptionStart
    {
        internal override void Set(SubscribeRequest request) => request.End = new Empty();
    }

    internal sealed record AfterPosition(long Position) : SubscriptionStart
    {
        internal override void Set(SubscribeRequest request) => request.AfterPosition = Position;
    }
}
