namespace Chancery.Entities;

/// <summary>The entities and kept records that a batch of an import tells of or refers to, each by itself.</summary>
internal sealed class ImportPool
{
    private readonly Dictionary<string, EntityState> _entities = [];
    private readonly Dictionary<string, RecordState> _records = [];
    private readonly Dictionary<string, HashSet<string>> _waiting = [];

    public IEnumerable<RecordState> Records => _records.Values;

    public EntityState? Find(string entityId) => _entities.GetValueOrDefault(entityId);

    public RecordState? FindRecord(string recordId) => _records.GetValueOrDefault(recordId);

    /// <summary>Takes in a state, unless a later one is here.</summary>
    public void Put(EntityState state)
    {
        if (Find(state.Id) is not { } known || known.Version < state.Version)
            _entities[state.Id] = state;
    }

    /// <inheritdoc cref="Put(EntityState)"/>
    public void Put(RecordState record)
    {
        if (FindRecord(record.RecordId) is { } known && known.Version >= record.Version)
            return;
        _records[record.RecordId] = record;
        foreach (var id in new[] { record.HolderId, record.PostId })
        {
            if (!_waiting.TryGetValue(id, out var waiting))
                _waiting[id] = waiting = [];
            waiting.Add(record.RecordId);
        }
    }

    /// <summary>The records that wait for an entity, in the order of their ids.</summary>
    public IReadOnlyList<RecordState> WaitingFor(string entityId) =>
    [
        .. _waiting.GetValueOrDefault(entityId, []).Select(id => _records[id])
            .Where(record => record.IsWaiting && (record.HolderId == entityId || record.PostId == entityId))
            .OrderBy(record => record.SourceId, StringComparer.Ordinal),
    ];
}
