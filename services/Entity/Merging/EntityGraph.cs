using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>
/// What is known of each entity by itself, and which is merged into which. What is shown is derived from both, and a merge changes
/// neither entity: so undoing it is no more than its end.
/// </summary>
internal sealed class EntityGraph
{
    private readonly Dictionary<string, EntityState> _facts = [];
    private readonly Dictionary<string, HashSet<string>> _parts = [];

    public EntityGraph(IEnumerable<EntityState> facts)
    {
        foreach (var state in facts)
            Put(state);
    }

    /// <summary>What is known of an entity by itself; null when it is not here.</summary>
    public EntityState? Find(string id) => _facts.GetValueOrDefault(id);

    /// <summary>Takes in an event of the entity's stream.</summary>
    public void Apply(IMessage data) => Put(EntityState.Apply(Find(EntityState.IdOf(data)!), data));

    /// <summary>The entity that answers for this one: itself, unless it is merged.</summary>
    public string SurvivorOf(string id)
    {
        while (Find(id)?.Merged is { } merge)
            id = merge.IntoId;
        return id;
    }

    /// <summary>The entity and those that are merged into it, and into these, in the order of the merges' ids.</summary>
    public IEnumerable<EntityState> PartsOf(string id)
    {
        if (Find(id) is not { } whole)
            return [];
        var parts = _parts.GetValueOrDefault(id, []).OrderBy(part => _facts[part].Merged!.MergeId, StringComparer.Ordinal);
        return parts.SelectMany(PartsOf).Prepend(whole);
    }

    /// <summary>The entity with what its parts are known for; null when it is a part of another itself, or not here.</summary>
    public EntityState? Shown(string id) => Find(id) switch
    {
        { Merged: null } whole when _parts.ContainsKey(id) => whole with { Entity = MergedEntity.Of([.. PartsOf(id)]) },
        { Merged: null } whole => whole,
        _ => null,
    };

    private void Put(EntityState state)
    {
        if (Find(state.Id)?.Merged is { } former)
            _parts[former.IntoId].Remove(state.Id);
        _facts[state.Id] = state;
        if (state.Merged is not { } merge)
            return;
        if (!_parts.TryGetValue(merge.IntoId, out var parts))
            _parts[merge.IntoId] = parts = [];
        parts.Add(state.Id);
    }
}
