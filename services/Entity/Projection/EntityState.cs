using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>An entity as the events of its stream have made it. Never changed: an event gives a new one.</summary>
/// <param name="Entity">As it stands.</param>
/// <param name="Version">How many events its stream has.</param>
internal sealed record EntityState(Entity Entity, long Version)
{
    public string Id => Entity.EntityId;

    /// <summary>The entity that an event of the registry happened to; null for events of others.</summary>
    public static string? IdOf(IMessage data) => data switch
    {
        EntityRegistered registered => registered.Entity.EntityId,
        NameAdded added => added.EntityId,
        TenureRecorded recorded => recorded.EntityId,
        ExternalIdAdded added => added.EntityId,
        _ => null,
    };

    /// <summary>The state after an event; the state before it is null for the first one.</summary>
    public static EntityState Apply(EntityState? before, IMessage data)
    {
        if (data is EntityRegistered registered)
            return new EntityState(registered.Entity, 1);
        var entity = before?.Entity.Clone() ?? throw new InvalidOperationException($"{IdOf(data)} has an event before it was registered.");
        switch (data)
        {
            case NameAdded added: entity.Names.Add(added.Name); break;
            case TenureRecorded recorded: entity.Tenures.Add(recorded.Tenure); break;
            case ExternalIdAdded added: entity.ExternalIds.Add(added.ExternalId); break;
            default: throw new ArgumentException($"{data.Descriptor.Name} is no event of an entity.", nameof(data));
        }
        return new EntityState(entity, before.Version + 1);
    }

    /// <summary>The codes of the parties that a person is known to have represented.</summary>
    public IEnumerable<string> Represents => Entity.Tenures.Select(tenure => tenure.Represents).Where(code => code.Length > 0).Distinct();
}
