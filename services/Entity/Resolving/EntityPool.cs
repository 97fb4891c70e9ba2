using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>The entities that the mentions of one batch might name, those that it registers included.</summary>
internal sealed class EntityPool
{
    private readonly Dictionary<string, EntityState> _states = [];
    private readonly Dictionary<string, HashSet<string>> _byName = [];
    private readonly Dictionary<string, HashSet<string>> _byCode = [];
    private readonly Dictionary<(string Represents, string Sound), HashSet<string>> _bySound = [];
    private readonly Dictionary<Seat, HashSet<string>> _bySeat = [];
    private readonly Dictionary<string, string> _keys = [];

    private readonly EntityPool? _beneath;

    public EntityPool() { }

    /// <summary>One to try out what a plan would make of another, which stays as it is.</summary>
    public EntityPool(EntityPool beneath) => _beneath = beneath;

    /// <summary>Takes in a state, unless a later one of the entity is here.</summary>
    public void Put(EntityState state)
    {
        if (Find(state.Id) is { } known
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
        foreach (var seat in Seats.Of(state))
            Index(_bySeat, seat, state.Id);
    }

    public EntityState? Find(string entityId) => _states.GetValueOrDefault(entityId) ?? _beneath?.Find(entityId);

    /// <summary>Leaves out an entity that turned out to be merged into another.</summary>
    public void Remove(string entityId) => _states.Remove(entityId);

    /// <summary>Notes that a key of the log is held by an entity.</summary>
    public void Hold(string key, string entityId) => _keys[key] = entityId;

    public EntityState? HolderOf(IEnumerable<string> keys) =>
        keys.Select(HolderOf).OfType<string>().Select(Find).FirstOrDefault();

    public IEnumerable<EntityState> PersonsNamed(string name) =>
        Found(pool => pool._byName, NameKey.Of(name)).Where(state => state.Entity.Kind == EntityKind.Person);

    public IEnumerable<EntityState> PartiesNamed(string name) =>
        NameKey.OfParty(name).SelectMany(key => Found(pool => pool._byName, key)).Distinct().Where(state => state.Entity.Kind != EntityKind.Person);

    public IEnumerable<EntityState> PartiesOfCode(string code) => Found(pool => pool._byCode, code);

    /// <summary>Persons who have represented the party, and share the sound of a word with the name.</summary>
    public IEnumerable<EntityState> PersonsLike(PersonName name, string represents) =>
        PersonSounds.Of(name).SelectMany(sound => Found(pool => pool._bySound, (represents, sound))).Distinct();

    /// <summary>Persons who hold or held one of the seats, at any time.</summary>
    public IReadOnlyList<EntityState> Holders(IEnumerable<Seat> seats) => [.. seats.SelectMany(seat => Found(pool => pool._bySeat, seat)).Distinct()];

    private string? HolderOf(string key) => _keys.GetValueOrDefault(key) ?? _beneath?.HolderOf(key);

    private IEnumerable<EntityState> Found<TKey>(Func<EntityPool, Dictionary<TKey, HashSet<string>>> indexOf, TKey key) where TKey : notnull
    {
        var ids = new HashSet<string>();
        for (var pool = this; pool is not null; pool = pool._beneath)
            ids.UnionWith(indexOf(pool).GetValueOrDefault(key, []));
        return ids.Select(Find).OfType<EntityState>();
    }

    private static void Index<TKey>(Dictionary<TKey, HashSet<string>> index, TKey key, string id) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var ids))
            index[key] = ids = [];
        ids.Add(id);
    }
}
