using System.Collections.Immutable;
using System.Diagnostics;
using JasperFx.Events;
using Marten;

namespace Chancery.EventLog;

/// <summary>Writes a batch in one transaction and gives each append its own outcome.</summary>
internal sealed class AppendCommit(LogStore store, LogReader reader)
{
    private const int Tries = 5;

    public async Task RunAsync(IReadOnlyList<PendingAppend> batch)
    {
        try
        {
            var outcomes = await CommitAsync(batch);
            foreach (var (append, appended) in batch.Zip(outcomes)) append.Succeed(appended);
        }
        catch (Exception failure) when (DatabaseFailure.IsUnavailable(failure))
        {
            foreach (var append in batch) append.Fail(Unknown(failure));
        }
        catch (Exception failure) when (batch.Count == 1)
        {
            await RefuseAsync(batch[0], failure);
        }
        catch (Exception)
        {
            // One of them is at fault: by halves it is found, and the others are written.
            var half = batch.Count / 2;
            await RunAsync([.. batch.Take(half)]);
            await RunAsync([.. batch.Skip(half)]);
        }
    }

    private async Task RefuseAsync(PendingAppend append, Exception refusal)
    {
        try
        {
            for (var tried = 1; tried < Tries && DatabaseFailure.IsRolledBackForAnother(refusal); tried++)
            {
                try
                {
                    append.Succeed((await CommitAsync([append]))[0]);
                    return;
                }
                catch (Exception again) when (!DatabaseFailure.IsUnavailable(again))
                {
                    refusal = again;
                }
            }

            var reason = await ReasonAsync(append.Append) ?? refusal;
            if (reason is StreamChangedException or ClaimTakenException) LogTelemetry.Conflicts.Add(1);
            append.Fail(reason);
        }
        catch (Exception failure)
        {
            append.Fail(DatabaseFailure.IsUnavailable(failure) ? Unknown(failure) : failure);
        }
    }

    /// <summary>Claims are held for ever and versions only grow, so what refused an append can still be seen afterwards.</summary>
    private async Task<Exception?> ReasonAsync(Append append)
    {
        if (await reader.FindClaimsAsync(append.Claims.Select(claim => claim.Key)) is [var holder, ..]) return new ClaimTakenException(holder);
        await using var session = store.Marten.QuerySession();
        foreach (var stream in append.Streams)
        {
            var actual = (await session.Events.FetchStreamStateAsync(stream.StreamId))?.Version ?? 0;
            if (actual != stream.ExpectedVersion) return new StreamChangedException(stream.StreamId, stream.ExpectedVersion, actual);
        }

        return null;
    }

    private async Task<ImmutableArray<Appended>> CommitAsync(IReadOnlyList<PendingAppend> batch)
    {
        using var activity = LogTelemetry.Source.StartActivity(
            "commit", ActivityKind.Client, default(ActivityContext), links: LogTelemetry.Links(batch.Select(b => b.Append.Headers.Traceparent)));
        await using var session = store.Marten.LightweightSession();
        ClaimTable.Take(session, batch.SelectMany(pending => pending.Append.Claims));
        var queued = batch.Select(pending => Queue(session, pending.Append)).ToArray();
        var events = queued.Sum(streams => streams.Sum(stream => stream.Events.Count));
        if (events > 0) session.QueueSqlCommand($"notify {LogStore.Channel}");
        await session.SaveChangesAsync();
        LogTelemetry.BatchSize.Record(events);
        activity?.SetTag("chancery.log.events", events);
        return [.. queued.Select(Outcome)];
    }

    private static StreamAction[] Queue(IDocumentSession session, Append append) =>
    [
        .. append.Streams.Select(stream =>
        {
            var events = stream.Events.Select(object (data) =>
            {
                var built = session.Events.BuildEvent(data);
                StoredEvent.Write(built, append.Headers);
                return built;
            });
            return session.Events.Append(stream.StreamId, stream.ExpectedVersion + stream.Events.Length, events);
        }),
    ];

    private static Appended Outcome(StreamAction[] streams)
    {
        var events = streams.SelectMany(stream => stream.Events).Select(StoredEvent.Read).ToImmutableArray();
        return new Appended(events.IsEmpty ? 0 : events[^1].Position, events);
    }

    private static LogUnavailableException Unknown(Exception cause) =>
        new("The log's database went away while it was written to; whether the events were appended is not known.", cause);
}
