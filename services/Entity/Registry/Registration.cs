using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What the registry lacks of what it should know. Pure.</summary>
internal static class Registration
{
    /// <summary>The events for the streams of the entities that are missing or incomplete; none when all is there.</summary>
    public static ImmutableArray<StreamAppend> Missing(IEnumerable<Entity> wanted, IReadOnlyDictionary<string, EntityState> known) =>
    [
        .. wanted.Select(entity => (Entity: entity, Before: known.GetValueOrDefault(entity.EntityId)))
            .Select(pair => new StreamAppend(pair.Entity.EntityId, pair.Before?.Version ?? 0, [.. Events(pair.Entity, pair.Before?.Entity)]))
            .Where(stream => stream.Events.Length > 0),
    ];

    private static IEnumerable<IMessage> Events(Entity wanted, Entity? known)
    {
        if (known is null)
            return [new EntityRegistered { Entity = wanted }];
        var names = known.Names.Select(name => (name.Value, name.Kind)).ToHashSet();
        var ids = known.ExternalIds.Select(id => (id.Scheme, id.Value)).ToHashSet();
        return wanted.Names.Where(name => names.Add((name.Value, name.Kind)))
            .Select(IMessage (name) => new NameAdded { EntityId = wanted.EntityId, Name = name })
            .Concat(wanted.ExternalIds.Where(id => ids.Add((id.Scheme, id.Value)))
                .Select(IMessage (id) => new ExternalIdAdded { EntityId = wanted.EntityId, ExternalId = id }));
    }
}
