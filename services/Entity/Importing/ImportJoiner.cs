using System.Runtime.CompilerServices;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Npgsql;

namespace Chancery.Entities;

/// <summary>The end of an import: merges what is clearly known otherwise, and tells what is not clear and what waits.</summary>
internal sealed class ImportJoiner(
    JoinPairs pairs, RegistryReader registry, NpgsqlDataSource database, LogWriter writer, ImportTelemetry telemetry, TimeProvider clock)
{
    private const int MostAttempts = 50;
    private const int MostTold = 500;

    public async IAsyncEnumerable<ImportEntitiesResponse> JoinAsync(
        string dataset, ImportEntitiesResponse reached, string actor, [EnumeratorCancellation] CancellationToken ct)
    {
        var decisions = await Attempts.UntilUncontestedAsync(() => JoinAsync(dataset, actor, ct), MostAttempts);
        telemetry.Count(decisions.Decisions);
        reached.Position = Math.Max(reached.Position, decisions.Position);
        foreach (var joins in decisions.Decisions.Joins.Chunk(MostTold))
            yield return Told(response => response.Joins.Add(joins));
        foreach (var ambiguities in decisions.Decisions.Ambiguities.Chunk(MostTold))
            yield return Told(response => response.Ambiguities.Add(ambiguities));
        foreach (var waiting in (await WaitingAsync(dataset, ct)).Chunk(MostTold))
            yield return Told(response => response.Waiting.Add(waiting));

        ImportEntitiesResponse Told(Action<ImportEntitiesResponse> tell)
        {
            var response = new ImportEntitiesResponse { Line = reached.Line, Position = reached.Position };
            tell(response);
            return response;
        }
    }

    private async Task<(JoinDecisions Decisions, long Position)> JoinAsync(string dataset, string actor, CancellationToken ct)
    {
        var found = await pairs.FindAsync(dataset, ct);
        if (found.Count == 0)
            return (new JoinDecisions([], [], []), 0);
        var view = await registry.ReadAsync([.. found.SelectMany(pair => new[] { pair.Mine, pair.Other }).Distinct()], ct);
        var versions = new Dictionary<string, long>();
        foreach (var mine in found.Select(pair => pair.Mine))
            versions[mine] = view.Graph.Find(mine)?.Version ?? 0;
        var decisions = JoinDecisions.Of(dataset, found, view, () => EntityId.NewMerge(clock));
        if (decisions.Events.IsEmpty)
            return (decisions, 0);
        var streams = decisions.Events.Select(merged => new StreamAppend(merged.FromId, versions[merged.FromId], [merged])).ToList();
        var claim = RegistryLog.After(view.LastRelated, streams[0].StreamId, streams[0].ExpectedVersion + 1);
        var appended = await writer.AppendAsync(new Append([.. streams], [claim], EntityImporter.HeadersOf(dataset, actor)), ct);
        return (decisions, appended.Position);
    }

    private async Task<List<WaitingRecord>> WaitingAsync(string dataset, CancellationToken ct)
    {
        var waiting = await pairs.FindWaitingAsync(dataset, ct);
        await using var connection = await database.OpenConnectionAsync(ct);
        var ids = waiting.SelectMany(record => new[] { record.HolderId, record.PostId }).Distinct().ToArray();
        var here = (await FactTable.FindAsync(connection, ids, ct)).Select(state => state.Id).ToHashSet();
        return
        [
            .. waiting.Select(record => new WaitingRecord
            {
                SourceId = record.SourceId,
                Missing =
                {
                    new[] { (Id: record.HolderId, Source: record.Occupancy.Holder), (Id: record.PostId, Source: record.Occupancy.Post) }
                        .Where(reference => !here.Contains(reference.Id)).Select(reference => reference.Source),
                },
            }),
        ];
    }
}
