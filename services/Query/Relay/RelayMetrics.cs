using System.Diagnostics.Metrics;

namespace Chancery.Query.Relay;

/// <summary>What operators see of the relay's work; how far it is behind is measured from outside it.</summary>
internal sealed class RelayMetrics
{
    private readonly Counter<long> _published;

    public RelayMetrics(IMeterFactory meters)
    {
        _published = meters.Create("Chancery.Query").CreateCounter<long>("chancery.relay.published", "{event}", "Events confirmed by the broker.");
        _published.Add(0);
    }

    public void Published(int events) => _published.Add(events);
}
