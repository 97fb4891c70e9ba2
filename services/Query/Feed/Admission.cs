using Chancery.ServiceDefaults;
using Microsoft.Extensions.Options;

namespace Chancery.Query.Feed;

/// <summary>Counts the open subscriptions and refuses one too many.</summary>
internal sealed class Admission(IOptions<FeedOptions> options, FeedMetrics metrics)
{
    private int _open;

    /// <summary>A place among the subscribers, given back when it is disposed of.</summary>
    public IDisposable Enter()
    {
        if (Interlocked.Increment(ref _open) > options.Value.MaxSubscribers)
        {
            Interlocked.Decrement(ref _open);
            throw Errors.TooManySubscribers(options.Value.MaxSubscribers);
        }
        metrics.Subscribed();
        return new Place(this);
    }

    private void Leave()
    {
        Interlocked.Decrement(ref _open);
        metrics.Unsubscribed();
    }

    private sealed class Place(Admission admission) : IDisposable
    {
        public void Dispose() => admission.Leave();
    }
}
