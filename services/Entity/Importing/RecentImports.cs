namespace Chancery.Entities;

/// <summary>What an import has written and the tables may not show yet: so it need not wait for them after each batch.</summary>
internal sealed class RecentImports
{
    private readonly Dictionary<string, (EntityState State, long Position)> _entities = [];
    private readonly Dictionary<string, (RecordState State, long Position)> _records = [];

    /// <summary>The position of the last event written; 0 when none was.</summary>
    public long Position { get; private set; }

    public void Add(ImportPlan plan, long position)
    {
        Position = position;
        foreach (var state in plan.Entities)
            _entities[state.Id] = (state, position);
        foreach (var record in plan.Records)
            _records[record.RecordId] = (record, position);
    }

    public void AddTo(ImportPool pool, IEnumerable<string> entityIds)
    {
        foreach (var id in entityIds)
        {
            if (_entities.TryGetValue(id, out var recent))
                pool.Put(recent.State);
        }
    }

    /// <summary>Those of these ids, and those that concern one of these entities.</summary>
    public void AddRecordsTo(ImportPool pool, IReadOnlySet<string> recordIds, IReadOnlySet<string> entityIds)
    {
        foreach (var (id, (record, _)) in _records)
        {
            if (recordIds.Contains(id) || pool.FindRecord(id) is not null || entityIds.Contains(record.HolderId) || entityIds.Contains(record.PostId))
                pool.Put(record);
        }
    }

    /// <summary>Forgets what the tables show.</summary>
    public void Forget(long shown)
    {
        foreach (var (id, (_, position)) in _entities)
        {
            if (position <= shown)
                _entities.Remove(id);
        }
        foreach (var (id, (_, position)) in _records)
        {
            if (position <= shown)
                _records.Remove(id);
        }
    }
}
