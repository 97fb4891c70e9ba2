using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Requests;
using Google.Protobuf;

namespace Chancery.Ingestion.Engagements;

/// <summary>An engagement as a command left it.</summary>
/// <param name="Engagement">After the command's event.</param>
/// <param name="Position">Of that event.</param>
internal sealed record RecordedEngagement(Engagement Engagement, long Position);

/// <summary>Runs an analyst's command on an engagement's stream: the first result if the request was made before, or else load, decide, append.</summary>
internal sealed class EngagementLog(RequestIds requestIds, LogReader reader, LogWriter writer)
{
    /// <param name="call">The request, and who makes it.</param>
    /// <param name="engagementId">The stream.</param>
    /// <param name="reason">Why, in the analyst's words; stands with the event too.</param>
    /// <param name="decide">The command's decision on the engagement as it stands; called again when someone else was faster.</param>
    /// <param name="ct">Cancels the command unless it is being written.</param>
    public Task<RecordedEngagement> ExecuteAsync(
        Call call, string engagementId, string reason, Func<EngagementState, Task<IMessage>> decide, CancellationToken ct) =>
        Attempts.UntilUncontestedAsync(async () =>
        {
            if (await requestIds.FindAsync(call, ct) is { } claim)
                return await FirstResultAsync(claim, ct);
            var state = EngagementState.Of((await reader.ReadStreamAsync(engagementId, ct: ct)).Select(logged => logged.Data));
            var @event = await decide(state);
            var stream = new StreamAppend(engagementId, state.Version, [@event]);
            var appended = await writer.AppendAsync(new Append(stream, call.Headers(reason), call.Claims(engagementId, state.Version + 1)), ct);
            return new RecordedEngagement(EngagementState.EngagementAfter(@event), appended.Position);
        });

    private async Task<RecordedEngagement> FirstResultAsync(Claim claim, CancellationToken ct)
    {
        var events = await reader.ReadStreamAsync(claim.StreamId, ct: ct);
        var result = events.Single(logged => logged.Version == claim.Version);
        return new RecordedEngagement(EngagementState.EngagementAfter(result.Data), result.Position);
    }
}
