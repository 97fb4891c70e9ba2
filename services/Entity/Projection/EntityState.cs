using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Google.Protobuf.Collections;

namespace Chancery.Entities;

/// <summary>An entity as the events of its stream have made it, or as it is shown with what is merged into it. Never changed: an event
/// gives a new one.</summary>
/// <param name="Entity">As it stands.</param>
/// <param name="Version">How many events its stream has.</param>
/// <param name="Merged">The merge by which it is a part of another; null when it stands for itself.</param>
internal sealed record EntityState(Entity Entity, long Version, Merge? Merged = null)
{
    public string Id => Entity.EntityId;

    /// <summary>The entity that an event of the registry happened to; null for events of others.</summary>
    public static string? IdOf(IMessage data) => data switch
    {
        EntityRegistered registered => registered.Entity.EntityId,
        NameAdded added => added.EntityId,
        TenureRecorded recorded => recorded.EntityId,
        ExternalIdAdded added => added.EntityId,
        EntitiesMerged merged => merged.FromId,
        EntitySplit split => split.FromId,
        EntitiesDeclaredDifferent declared => declared.EntityId,
        EntityDifferenceWithdrawn withdrawn => withdrawn.EntityId,
        ParticularsRecorded recorded => recorded.EntityId,
        _ => null,
    };

    /// <summary>The other entity that an event of two concerns; null for events of one.</summary>
    public static string? OtherIdOf(IMessage data) => data switch
    {
        EntitiesMerged merged => merged.IntoId,
        EntitySplit split => split.IntoId,
        EntitiesDeclaredDifferent declared => declared.OtherId,
        EntityDifferenceWithdrawn withdrawn => withdrawn.OtherId,
        _ => null,
    };

    /// <summary>The state after an event; the state before it is null for the first one.</summary>
    public static EntityState Apply(EntityState? before, IMessage data)
    {
        if (data is EntityRegistered registered)
            return new EntityState(registered.Entity, 1);
        if (before is null)
            throw new InvalidOperationException($"{IdOf(data)} has an event before it was registered.");
        return data switch
        {
            NameAdded added => before.With(entity => entity.Names.Add(added.Name)),
            TenureRecorded recorded => before.With(entity => Record(entity.Tenures, recorded)),
            ParticularsRecorded recorded => before.With(entity => Record(entity, recorded)),
            ExternalIdAdded added => before.With(entity => entity.ExternalIds.Add(added.ExternalId)),
            EntitiesMerged merged => before with
            {
                Version = before.Version + 1,
                Merged = new Merge { MergeId = merged.MergeId, FromId = merged.FromId, IntoId = merged.IntoId },
            },
            EntitySplit => before with { Version = before.Version + 1, Merged = null },
            EntitiesDeclaredDifferent or EntityDifferenceWithdrawn => before with { Version = before.Version + 1 },
            _ => throw new ArgumentException($"{data.Descriptor.Name} is no event of an entity.", nameof(data)),
        };
    }

    /// <summary>The codes of the parties that a person is known to have represented.</summary>
    public IEnumerable<string> Represents => Entity.Tenures.Select(tenure => tenure.Represents).Where(code => code.Length > 0).Distinct();

    private static void Record(RepeatedField<Tenure> tenures, TenureRecorded recorded)
    {
        if (recorded.Replaces)
        {
            foreach (var former in tenures.Where(tenure => tenure.Source == recorded.Tenure.Source).ToList())
                tenures.Remove(former);
        }
        tenures.Add(recorded.Tenure);
    }

    private static void Record(Entity entity, ParticularsRecorded recorded)
    {
        (entity.BirthDate, entity.DeathDate) = (recorded.BirthDate, recorded.DeathDate);
        entity.CountryCodes.Clear();
        entity.CountryCodes.Add(recorded.CountryCodes);
    }

    private EntityState With(Action<Entity> change)
    {
        var entity = Entity.Clone();
        change(entity);
        return this with { Entity = entity, Version = Version + 1 };
    }
}
