using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using Google.Rpc;
using Grpc.Core;

namespace Chancery.Ingestion.Registry;

/// <summary>Entity, as Ingestion needs it. Resolving the same mentions again gives the same entities, so a call may be repeated.</summary>
internal sealed class RegistryClient(EntityService.EntityServiceClient entities, RegistryOptions options, TimeProvider clock)
{
    /// <summary>What ResolveMentions takes at once.</summary>
    private const int MaxMentions = 1_000;

    /// <summary>The entity of each mention in their order, registered where it is new; empty where several fit about equally well.</summary>
    public async Task<IReadOnlyList<string>> ResolveAsync(IReadOnlyList<Mention> mentions, string actor, CancellationToken ct)
    {
        var ids = new List<string>(mentions.Count);
        foreach (var batch in mentions.Chunk(MaxMentions))
        {
            var answer = await CallAsync(new ResolveMentionsRequest { Mentions = { batch }, RegisterNew = true }, actor, ct);
            if (answer.Resolutions.Count != batch.Length)
                throw new InvalidOperationException($"Entity answered {batch.Length} mentions with {answer.Resolutions.Count} resolutions.");
            ids.AddRange(answer.Resolutions.Select(resolution => resolution.EntityId));
        }
        return ids;
    }

    private async Task<ResolveMentionsResponse> CallAsync(ResolveMentionsRequest request, string actor, CancellationToken ct)
    {
        var headers = new Metadata { { Caller.ActorHeader, actor } };
        try
        {
            return await entities.ResolveMentionsAsync(request, headers, clock.GetUtcNow().UtcDateTime + options.Deadline, ct);
        }
        catch (RpcException failure)
        {
            ct.ThrowIfCancellationRequested();
            throw ErrorOf(failure);
        }
    }

    private static Exception ErrorOf(RpcException failure) => failure.StatusCode switch
    {
        StatusCode.Unavailable when ReasonOf(failure) == ErrorCatalogue.NameOf(ErrorReason.LogUnavailable) => Errors.LogUnavailable(),
        StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled or StatusCode.ResourceExhausted => Errors.RegistryUnavailable(),
        // What Entity refuses, Ingestion should not have asked: its error is not the caller's.
        _ => new InvalidOperationException("Entity refused to resolve mentions.", failure),
    };

    private static string? ReasonOf(RpcException failure) => failure.GetRpcStatus()?.GetDetail<ErrorInfo>()?.Reason;
}
