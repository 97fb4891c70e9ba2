using System.Diagnostics.Metrics;

namespace Chancery.Entities;

/// <summary>What analysts change in the registry.</summary>
internal sealed class RegistryTelemetry(IMeterFactory meters)
{
    private readonly Counter<long> _changes = meters.Create(EntityTelemetry.Name)
        .CreateCounter<long>("chancery.entity.changes", "{event}", "Events that commands of analysts brought about, by event.");

    /// <summary>Nothing for a command that changed nothing.</summary>
    public void Count(RecordedChange? change)
    {
        if (change is not null)
            _changes.Add(1, new KeyValuePair<string, object?>("event", EventLog.EventTypes.Of(change.Event).Name));
    }
}
