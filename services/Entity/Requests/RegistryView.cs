using System.Collections.Immutable;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What a command of an analyst is decided on: some entities with all that are merged with them, as they stand.</summary>
/// <param name="Graph">The entities.</param>
/// <param name="Differences">Those of any of them that are stated to be different from another, as they were stated.</param>
/// <param name="LastRelated">The position of the last merge or statement in the whole registry; 0 when there was none.</param>
internal sealed record RegistryView(EntityGraph Graph, ImmutableArray<Difference> Differences, long LastRelated)
{
    /// <summary>What answers for this id; refuses an id that is not known.</summary>
    public EntityState SurvivorOf(string id) => Graph.Shown(Graph.SurvivorOf(id)) ?? throw Errors.EntityNotFound(id);

    public Difference? DifferenceOf(string id, string otherId) => Differences.FirstOrDefault(difference => difference.IsOf(id, otherId));
}

/// <summary>An analyst's statement that two entities are not one.</summary>
internal sealed record Difference(string EntityId, string OtherId)
{
    public bool IsOf(string id, string otherId) => (EntityId, OtherId) == (id, otherId) || (EntityId, OtherId) == (otherId, id);
}
