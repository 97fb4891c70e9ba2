using System.Diagnostics.Metrics;

namespace Chancery.Query.Feed;

/// <summary>What operators see of the feed.</summary>
internal sealed class FeedMetrics
{
    private readonly UpDownCounter<int> _subscribers;
    private readonly Counter<long> _events;
    private readonly Counter<long> _fellBehind;

    public FeedMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Chancery.Query");
        _subscribers = meter.CreateUpDownCounter<int>("chancery.feed.subscribers", "{subscriber}", "Subscriptions that are open.");
        _events = meter.CreateCounter<long>("chancery.feed.events", "{event}", "Events sent to subscribers.");
        _fellBehind = meter.CreateCounter<long>("chancery.feed.fell_behind", "{occurrence}", "Live subscribers that became too slow for the tail in memory.");
        _subscribers.Add(0);
        _events.Add(0);
        _fellBehind.Add(0);
    }

    public void Subscribed() => _subscribers.Add(1);

    public void Unsubscribed() => _subscribers.Add(-1);

    public void Sent(int events) => _events.Add(events);

    public void FellBehind() => _fellBehind.Add(1);
}
