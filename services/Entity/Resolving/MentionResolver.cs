using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>
/// ResolveMentions. The plan is made from what is known; if someone else has written in between, the log refuses it, and it
/// is made again from what the log holds by then. So the same mention gets the same entity, whoever asks and whenever.
/// </summary>
internal sealed class MentionResolver(
    PoolSource source, ReadPoints points, ProgressWatch progress, LogReader log, LogWriter writer, ResolveTelemetry telemetry, TimeProvider clock)
{
    /// <summary>Of so many callers that change the same entities at the same instant, each gets its turn.</summary>
    private const int MostAttempts = 50;

    /// <summary>So long a new name waits for the tables to show what was registered just before it.</summary>
    private static readonly TimeSpan PatienceForOthers = TimeSpan.FromSeconds(1);

    public async Task<ResolveMentionsResponse> ResolveAsync(ResolveMentionsRequest request, string actor, CancellationToken ct)
    {
        using var measured = telemetry.Start(request);
        // Tables that are being built show a past: whoever is not in them yet would be new, and one of two namesakes the only one.
        await points.FindAsync(null, 0, ct);
        var mentions = ReadMention.Of(request.Mentions);
        var pool = new EntityPool();
        await source.AddNamesakesAsync(pool, mentions, ct);
        var plan = Plan();
        if (!plan.Unknown.IsEmpty)
        {
            await LookFurtherAsync(pool, plan.Unknown, request.RegisterNew, ct);
            plan = Plan();
        }

        for (var attempt = 1; attempt <= MostAttempts; attempt++, plan = Plan())
        {
            try
            {
                var position = await AppendAsync(plan, actor, ct);
                return measured.Done(new ResolveMentionsResponse { Resolutions = { plan.Resolutions }, Position = position });
            }
            catch (ClaimTakenException)
            {
                await source.AddHoldersAsync(pool, mentions, ct);
            }
            catch (StreamChangedException)
            {
                await source.AddAsync(pool, plan.Streams.Where(stream => stream.ExpectedVersion > 0).Select(stream => stream.StreamId), ct);
            }
        }
        throw Errors.LogUnavailable();

        ResolutionPlan Plan() => ResolutionPlan.Of(mentions, pool, request.RegisterNew, () => EntityId.New(clock));
    }

    private async Task<long> AppendAsync(ResolutionPlan plan, string actor, CancellationToken ct) => plan.Streams.IsEmpty
        ? 0
        : (await writer.AppendAsync(new Append(plan.Streams, plan.Claims, new EventHeaders(null, actor, null)), ct)).Position;

    private async Task LookFurtherAsync(EntityPool pool, IReadOnlyCollection<ReadMention> unknown, bool registerNew, CancellationToken ct)
    {
        if (registerNew)
        {
            var head = await log.HeadAsync(ct);
            await progress.WaitAsync(reached => reached.Position >= head, PatienceForOthers, ct);
            await source.AddNamesakesAsync(pool, unknown, ct);
        }
        await source.AddSimilarAsync(pool, unknown, ct);
        await source.AddHoldersAsync(pool, unknown, ct);
    }
}
