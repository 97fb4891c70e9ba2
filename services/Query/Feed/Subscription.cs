using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Chancery.Query.Events;
using Google.Protobuf.WellKnownTypes;
using Microsoft.Extensions.Options;

namespace Chancery.Query.Feed;

/// <summary>
/// Sends the log to one subscriber. Old and new events come by the same reads, by position, from the shared tail or from
/// the log; a slow reader merely reads later, so that it can cost one page of memory and never an event.
/// </summary>
internal sealed class Subscription(LogTail tail, IOptions<FeedOptions> options, FeedMetrics metrics, TimeProvider time)
{
    /// <summary>Sends until <paramref name="ct"/> is cancelled.</summary>
    public async Task SendAsync(long after, Selection selection, FeedWriter stream, CancellationToken ct)
    {
        var progress = new Progress(after, Unmatched: 0, Live: false);
        while (true)
        {
            if (progress.Live && !tail.Reaches(progress.Position))
                progress = await FallBehindAsync(progress, stream, ct);
            var page = await tail.ReadAsync(progress.Position, options.Value.PageEvents, ct);
            progress = await SendPageAsync(page, progress, selection, stream, ct);
            if (!page.AtHead)
                continue;
            progress = await ReachHeadAsync(progress, stream, ct);
            await tail.WaitAsync(progress.Position, ct);
        }
    }

    private async Task<Progress> SendPageAsync(
        LogPage page, Progress progress, Selection selection, FeedWriter stream, CancellationToken ct)
    {
        var matching = page.Events.Where(selection.Matches).ToArray();
        if (matching.Length > 0)
        {
            using var span = FollowerActivity.Start("feed", page with { Events = matching });
            foreach (var logged in matching)
                await stream.WriteAsync(new FeedMessage { Event = logged.ToRecorded() }, more: logged != matching[^1], ct);
            metrics.Sent(matching.Length);
        }
        var unmatched = page.Events.Count - matching.Length + (matching.Length > 0 ? 0 : progress.Unmatched);
        if (matching.Length > 0 && matching[^1] == page.Events[^1])
            unmatched = 0;
        var reached = progress with { Position = page.Position, Unmatched = unmatched };
        return unmatched >= options.Value.CheckpointEvents ? await CheckpointAsync(reached, stream, ct) : reached;
    }

    private async Task<Progress> ReachHeadAsync(Progress progress, FeedWriter stream, CancellationToken ct)
    {
        if (progress.Unmatched > 0)
            progress = await CheckpointAsync(progress, stream, ct);
        if (progress.Live)
            return progress;
        var caughtUp = new CaughtUp { Position = progress.Position, Time = Timestamp.FromDateTimeOffset(time.GetUtcNow()) };
        await stream.WriteAsync(new FeedMessage { CaughtUp = caughtUp }, more: false, ct);
        return progress with { Live = true };
    }

    private async Task<Progress> FallBehindAsync(Progress progress, FeedWriter stream, CancellationToken ct)
    {
        metrics.FellBehind();
        await stream.WriteAsync(new FeedMessage { FellBehind = new FellBehind { Position = progress.Position } }, more: false, ct);
        return progress with { Live = false };
    }

    private static async Task<Progress> CheckpointAsync(Progress progress, FeedWriter stream, CancellationToken ct)
    {
        await stream.WriteAsync(new FeedMessage { Checkpoint = new Checkpoint { Position = progress.Position } }, more: false, ct);
        return progress with { Unmatched = 0 };
    }

    /// <summary>How far a subscription has come.</summary>
    /// <param name="Position">Everything up to here has been looked at.</param>
    /// <param name="Unmatched">Events passed over since the last message that told a position.</param>
    /// <param name="Live">The subscriber was told that it has caught up, and has kept up since.</param>
    private readonly record struct Progress(long Position, int Unmatched, bool Live);
}
