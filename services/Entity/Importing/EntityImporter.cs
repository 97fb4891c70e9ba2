using System.Diagnostics;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Entities;

/// <summary>ImportEntities: batch after batch becomes durable and is told; then what is known otherwise is joined.</summary>
internal sealed class EntityImporter(
    ImportPoolSource source, ImportJoiner joiner, ReadPoints points, ProgressWatch progress, LogReader log, LogWriter writer,
    ImportTelemetry telemetry, IHostApplicationLifetime lifetime)
{
    /// <summary>The tables may be so many positions behind: others read them too.</summary>
    private const long MostBehind = 5_000;

    private const int MostSettled = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task ImportAsync(
        IAsyncStreamReader<ImportEntitiesRequest> requests, IServerStreamWriter<ImportEntitiesResponse> responses, string actor, CancellationToken ct)
    {
        await ReachHeadAsync(ct);
        var batches = new ImportBatches(requests);
        var recent = new RecentImports();
        var reached = new ImportEntitiesResponse();
        await foreach (var lines in batches.ReadAllAsync(lifetime.ApplicationStopping, ct))
        {
            await CatchUpAsync(recent.Position - MostBehind, ct);
            reached = await TakeAsync(batches.Dataset, lines, recent, actor, ct);
            await responses.WriteAsync(reached, ct);
        }
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            throw Errors.ShuttingDown();
        await CatchUpAsync(recent.Position, ct);
        if (batches.Dataset.Length > 0)
        {
            if (await SettleOverlookedAsync(batches.Dataset, reached, recent, actor, ct) is { } settled)
                await responses.WriteAsync(reached = settled, ct);
            await foreach (var found in joiner.JoinAsync(batches.Dataset, reached, actor, ct))
                await responses.WriteAsync(found, ct);
        }
        await responses.WriteAsync(new ImportEntitiesResponse { Line = reached.Line, Position = reached.Position, Finished = true }, ct);
    }

    private async Task<ImportEntitiesResponse> TakeAsync(
        string dataset, IReadOnlyList<ImportedLine> lines, RecentImports recent, string actor, CancellationToken ct)
    {
        using var span = ImportTelemetry.Start(dataset, lines.Count);
        var plan = await AppendAsync(dataset, lines, recent, actor, ct);
        telemetry.Count(plan.Counts);
        return new ImportEntitiesResponse { Line = lines[^1].Number, Position = recent.Position, Counts = { plan.Counts.Counts }, Problems = { plan.Problems } };
    }

    /// <summary>Of two imports at once, one may have kept what refers to others while the other brought these: neither saw it.</summary>
    /// <returns>Null when there is none.</returns>
    private async Task<ImportEntitiesResponse?> SettleOverlookedAsync(
        string dataset, ImportEntitiesResponse reached, RecentImports recent, string actor, CancellationToken ct)
    {
        var problems = new List<ImportProblem>();
        var overlooked = await source.FindOverlookedAsync(dataset, ct);
        foreach (var records in overlooked.Chunk(MostSettled))
            problems.AddRange((await AppendAsync(dataset, [.. records.Select(ImportedLine.Again)], recent, actor, ct)).Problems);
        await CatchUpAsync(recent.Position, ct);
        return overlooked.Count == 0 ? null : new ImportEntitiesResponse { Line = reached.Line, Position = recent.Position, Problems = { problems } };
    }

    private async Task<ImportPlan> AppendAsync(string dataset, IReadOnlyList<ImportedLine> lines, RecentImports recent, string actor, CancellationToken ct)
    {
        var isRepeated = false;
        return await Attempts.UntilUncontestedAsync(async () =>
        {
            // Someone else wrote to one of them: the tables will show what.
            if (isRepeated)
                await ReachHeadAsync(ct);
            isRepeated = true;
            var made = ImportPlan.Of(dataset, lines, await source.LoadAsync(dataset, lines, recent, ct));
            if (!made.Streams.IsEmpty)
                recent.Add(made, (await writer.AppendAsync(new Append(made.Streams, [], HeadersOf(dataset, actor)), ct)).Position);
            return made;
        });
    }

    internal static EventHeaders HeadersOf(string dataset, string actor) => new(null, actor, null, $"import of {dataset}");

    private async Task ReachHeadAsync(CancellationToken ct) => await points.ReachAsync(await log.HeadAsync(ct), 0, ct);

    private async Task CatchUpAsync(long position, CancellationToken ct)
    {
        while ((await progress.WaitAsync(reached => reached.Position >= position, Patience, ct))?.Position < position)
            Activity.Current?.AddEvent(new ActivityEvent("waits for the projection"));
    }
}
