using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>What a command brought about.</summary>
/// <param name="Event">Its event.</param>
/// <param name="Position">Of that event.</param>
internal sealed record RecordedChange(IMessage Event, long Position);

/// <summary>Runs an analyst's command on the registry: the first result if the request was made before, or else read, decide, append.</summary>
internal sealed class RegistryLog(RequestIds requestIds, RegistryReader registry, LogWriter writer)
{
    /// <summary>Of so many merges at the same instant, each gets its turn.</summary>
    private const int MostAttempts = 50;

    /// <param name="call">The request, and who makes it.</param>
    /// <param name="reason">Why, in the analyst's words.</param>
    /// <param name="ids">The entities that it names.</param>
    /// <param name="decide">The decision on these; null when nothing is to be changed. Called again when someone else was faster.</param>
    /// <param name="ct">Cancels the command unless it is being written.</param>
    public Task<RecordedChange?> ExecuteAsync(
        Call call, string reason, string[] ids, Func<RegistryView, Task<IMessage?>> decide, CancellationToken ct) =>
        Attempts.UntilUncontestedAsync(async () =>
        {
            if (await requestIds.FindResultAsync(call, ct) is { } first)
                return first.Event is { } logged ? new RecordedChange(logged.Data, logged.Position) : null;
            var view = await registry.ReadAsync(ids, ct);
            if (await decide(view) is not { } @event)
            {
                await NoteNothingAsync(call, ids[0], reason, ct);
                return null;
            }
            var id = EntityState.IdOf(@event)!;
            var version = view.Graph.Find(id)?.Version ?? 0;
            var claims = call.Claims(id, version + 1).ToImmutableArray();
            if (@event is EntitiesMerged or EntitiesDeclaredDifferent)
                claims = claims.Add(After(view.LastRelated, id, version + 1));
            if (@event is EntityRegistered { Entity.Code: { Length: > 0 } code })
                claims = claims.Add(new Claim($"code/{code}", id, version + 1));
            var appended = await writer.AppendAsync(new Append([new StreamAppend(id, version, [@event])], claims, call.Headers(reason)), ct);
            return new RecordedChange(@event, appended.Position);
        }, MostAttempts);

    /// <inheritdoc cref="ExecuteAsync(Call, string, string[], Func{RegistryView, Task{IMessage}}, CancellationToken)"/>
    public Task<RecordedChange?> ExecuteAsync(Call call, string reason, string[] ids, Func<RegistryView, IMessage?> decide, CancellationToken ct) =>
        ExecuteAsync(call, reason, ids, view => Task.FromResult(decide(view)), ct);

    /// <summary>A request that changed nothing has its id all the same: for another one it is used.</summary>
    private async Task NoteNothingAsync(Call call, string id, string reason, CancellationToken ct)
    {
        if (call.Claims(id, RequestIds.Nothing) is { Length: > 0 } claims)
            await writer.AppendAsync(new Append([], [.. claims], call.Headers(reason)), ct);
    }

    /// <summary>Merges and statements come one after another, whatever entities they are of: each takes the key of the one before it.
    /// Else two merges at the same instant could make a circle, or one could overlook a statement.</summary>
    internal static Claim After(long lastRelated, string streamId, long version) => new($"relation/{lastRelated}", streamId, version);
}
