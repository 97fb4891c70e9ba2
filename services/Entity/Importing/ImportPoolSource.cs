using Chancery.EventLog;
using Npgsql;

namespace Chancery.Entities;

/// <summary>Brings what a batch of an import tells of and refers to into a pool.</summary>
internal sealed class ImportPoolSource(NpgsqlDataSource database, ProgressWatch progress)
{
    /// <summary>The records of a data set that wait although all that they refer to is here.</summary>
    public async Task<IReadOnlyList<RecordState>> FindOverlookedAsync(string dataset, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return await RecordTable.FindOverlookedAsync(connection, dataset, ct);
    }

    public async Task<ImportPool> LoadAsync(string dataset, IReadOnlyList<ImportedLine> lines, RecentImports recent, CancellationToken ct)
    {
        var occupancies = lines.Where(line => line.Occupancy is not null).ToList();
        var told = lines.Select(line => line.Entity?.EntityId).OfType<string>().ToHashSet();
        var recordIds = occupancies.Select(line => EntityId.RecordOf(dataset, line.SourceId)).ToHashSet();
        var entityIds = occupancies.SelectMany(line => new[] { line.Occupancy!.Holder, line.Occupancy.Post })
            .Select(sourceId => EntityId.OfRecord(dataset, sourceId)).Concat(told).ToHashSet();

        // Read first: what is forgotten for it, the tables show below.
        var shown = (await progress.FindAsync(ct))?.Position ?? 0;
        var pool = new ImportPool();
        await using var connection = await database.OpenConnectionAsync(ct);
        foreach (var record in await RecordTable.FindAsync(connection, [.. recordIds], [.. told], ct))
            pool.Put(record);
        recent.AddRecordsTo(pool, recordIds, told);
        entityIds.UnionWith(pool.Records.SelectMany(record => new[] { record.HolderId, record.PostId }));
        foreach (var state in await FactTable.FindAsync(connection, [.. entityIds], ct))
            pool.Put(state);
        recent.AddTo(pool, entityIds);
        recent.Forget(shown);
        return pool;
    }
}
