using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>The entities that the mentions of one batch might name, those that it registers included.</summary>
internal sealed class EntityPool
{
    private readonly Dictionary<string, EntityState> _states = [];
    private readonly Dictionary<string, HashSet<string>> _byName = [];
    private readonly Dictionary<string, HashSet<string>> _byCode = [];
    private readonly Dictionary<(string Represents, string Sound), HashSet<string>> _bySound = [];
    private readonly Dictionary<string, string> _holders = [];

    public EntityPool() { }

    /// <summary>A copy to try out what a plan would make of it.</summary>
    public EntityPool(EntityPool other)
    {
        foreach (var state in other._states.Values)
            Put(state);
        foreach (var (key, id) in other._holders)
            _holders[key] = id;
    }

    /// <summary>Takes in a state, unless a later one of the entity is here.</summary>
    public void Put(EntityState state)
    {
        if (_states.TryGetValue(state.Id, out var known)
            && (known.Version > state.Version || (known.Version == state.Version && known.Entity.Merges.Count >= state.Entity.Merges.Count)))
            return;
        _states[state.Id] = state;
        if (state.Entity.Code.Length > 0)
            Index(_byCode, state.Entity.Code, state.Id);
        if (state.Entity.Merges.Count > 0)
        {
            // The codes of what was merged into it are among its names.
            foreach (var name in state.Entity.Names)
                Index(_byCode, name.Value, state.Id);
        }
        foreach (var name in state.Entity.Names.Where(name => name.Kind != NameKind.Capital))
            Index(_byName, NameKey.Of(name.Value), state.Id);
        if (state.Entity.Kind != EntityKind.Person)
            return;
        foreach (var pair in PersonSounds.Of(state))
            Index(_bySound, pair, state.Id);
    }

    /// <summary>Leaves out an entity that turned out to be merged into another.</summary>
    public void Remove(string entityId) => _states.Remove(entityId);

    /// <summary>Notes that a key of the log is held by an entity.</summary>
    public void Hold(string key, string entityId) => _holders[key] = entityId;

    public EntityState? HolderOf(IEnumerable<string> keys) =>
        keys.Select(key => _holders.GetValueOrDefault(key)).OfType<string>().Select(id => _states.GetValueOrDefault(id)).FirstOrDefault();

    public IEnumerable<EntityState> PersonsNamed(string name) => Found(_byName, NameKey.Of(name)).Where(state => state.Entity.Kind == EntityKind.Person);

    public IEnumerable<EntityState> PartiesNamed(string name) =>
        NameKey.OfParty(name).SelectMany(key => Found(_byName, key)).Distinct().Where(state => state.Entity.Kind != EntityKind.Person);

    public IEnumerable<EntityState> PartiesOfCode(string code) => Found(_byCode, code);

    /// <summary>Persons who have represented the party, and share the sound of a word with the name.</summary>
    public IEnumerable<EntityState> PersonsLike(string name, string represents) =>
        PersonSounds.Of(name).SelectMany(sound => Found(_bySound, (represents, sound))).Distinct();

    private IEnumerable<EntityState> Found<TKey>(Dictionary<TKey, HashSet<string>> index, TKey key) where TKey : notnull =>
        index.TryGetValue(key, out var ids) ? ids.Select(id => _states.GetValueOrDefault(id)).OfType<EntityState>() : [];

    private static void Index<TKey>(Dictionary<TKey, HashSet<string>> index, TKey key, string id) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var ids))
            index[key] = ids = [];
        ids.Add(id);
    }
}
