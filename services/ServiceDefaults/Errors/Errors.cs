using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Chancery.ServiceDefaults;

/// <summary>
/// One factory for each reason of errors.proto; a call site reads <c>throw Errors.EngagementChanged(id, expected, actual)</c>.
/// Reasons of fields come together in <see cref="InvalidRequest"/>.
/// </summary>
public static class Errors
{
    private static readonly TimeSpan RetrySoon = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan RetryLater = TimeSpan.FromSeconds(5);

    /// <summary>An error travels in the headers of its answer, of which common clients take 8 to 64 KiB.</summary>
    private const int MostTold = 20;

    public static RpcException InvalidRequest(IReadOnlyCollection<FieldError> fields)
    {
        var request = new BadRequest();
        request.FieldViolations.Add(fields.Take(MostTold).Select(field => new BadRequest.Types.FieldViolation
        {
            Field = field.Field,
            Reason = ErrorCatalogue.NameOf(field.Reason),
            Description = $"{field.Description} {ErrorCatalogue.Describe(field.Reason).Remedy}",
        }));
        var what = string.Join(" ", fields.Take(MostTold).Select(field => $"{field.Field}: {field.Description}"));
        if (fields.Count > MostTold)
            what += $" {fields.Count - MostTold} more fields are not acceptable.";
        return ErrorDetails.Exception(ErrorReason.InvalidRequest, what, details: request);
    }

    public static RpcException DocumentNotFound(string documentId) =>
        NotFound(ErrorReason.DocumentNotFound, "chancery.engagement.v1.Document", documentId, $"No document has the id '{documentId}'.");

    public static RpcException EngagementNotFound(string engagementId) =>
        NotFound(ErrorReason.EngagementNotFound, "chancery.engagement.v1.Engagement", engagementId, $"No engagement has the id '{engagementId}'.");

    public static RpcException EntityNotFound(string entityId) =>
        NotFound(ErrorReason.EntityNotFound, "chancery.entity.v1.Entity", entityId, $"No entity has the id '{entityId}'.");

    public static RpcException MergeNotFound(string mergeId) =>
        NotFound(ErrorReason.MergeNotFound, "chancery.entity.v1.Merge", mergeId, $"No merge has the id '{mergeId}'.");

    public static RpcException DifferenceNotFound(string entityId, string otherId) =>
        NotFound(ErrorReason.DifferenceNotFound, "chancery.entity.v1.Entity", entityId, $"It is not stated that {entityId} and {otherId} are different.");

    /// <param name="grounds">All that speaks against the merge; at least one.</param>
    public static RpcException MergeRefused(IReadOnlyCollection<MergeGround> grounds)
    {
        var failure = new PreconditionFailure();
        failure.Violations.Add(grounds.Take(MostTold).Select(ground => new PreconditionFailure.Types.Violation
        {
            Type = ErrorCatalogue.NameOf(ground.Reason),
            Subject = $"entities/{ground.EntityId}",
            Description = $"{ground.Description} {ErrorCatalogue.Describe(ground.Reason).Remedy}",
        }));
        var what = string.Join(" ", grounds.Take(MostTold).Select(ground => ground.Description));
        if (grounds.Count > MostTold)
            what += $" {grounds.Count - MostTold} more grounds speak against it.";
        return ErrorDetails.Exception(ErrorReason.MergeRefused, what, details: failure);
    }

    public static RpcException MergeUndone(string mergeId) =>
        ErrorDetails.Exception(ErrorReason.MergeUndone, $"The merge {mergeId} is undone.",
            [("merge_id", mergeId)], Violation("STATUS", $"merges/{mergeId}", "It is undone."));

    public static RpcException EntitiesAreMerged(string entityId, string otherId) =>
        ErrorDetails.Exception(ErrorReason.EntitiesAreMerged, $"{entityId} and {otherId} are merged.",
            [("entity_id", entityId), ("other_id", otherId)], Violation("STATUS", $"entities/{entityId}", $"It is one with {otherId}."));

    public static RpcException RequestIdReused(string requestId) =>
        ErrorDetails.Exception(ErrorReason.RequestIdReused, $"The request_id '{requestId}' was used for another request.",
            [("request_id", requestId)]);

    public static RpcException EngagementChanged(string engagementId, string expectedEtag, string actualEtag) =>
        ErrorDetails.Exception(ErrorReason.EngagementChanged, $"Engagement {engagementId} has changed: its etag is '{actualEtag}', not '{expectedEtag}'.",
            [("engagement_id", engagementId), ("expected_etag", expectedEtag), ("actual_etag", actualEtag)]);

    public static RpcException EngagementRetracted(string engagementId) =>
        ErrorDetails.Exception(ErrorReason.EngagementRetracted, $"Engagement {engagementId} is retracted.",
            [("engagement_id", engagementId)], Violation("STATUS", $"engagements/{engagementId}", "It is retracted."));

    public static RpcException TooManySubscribers(int limit) =>
        ErrorDetails.Exception(ErrorReason.TooManySubscribers, $"The feed has its {limit} subscribers.",
            [("limit", limit.ToString())], Retry(RetryLater));

    public static RpcException LogUnavailable() =>
        ErrorDetails.Exception(ErrorReason.LogUnavailable, "The log cannot be reached.", details: Retry(RetrySoon));

    public static RpcException RegistryUnavailable() =>
        ErrorDetails.Exception(ErrorReason.RegistryUnavailable, "The entity service cannot be reached.", details: Retry(RetrySoon));

    public static RpcException PositionNotReached(long wanted, long reached) =>
        ErrorDetails.Exception(ErrorReason.PositionNotReached, $"The read model stands at position {reached}, before {wanted}.",
            [("wanted", wanted.ToString()), ("reached", reached.ToString())], Retry(RetrySoon));

    public static RpcException ShuttingDown() =>
        ErrorDetails.Exception(ErrorReason.ShuttingDown, "The service is stopping.", details: Retry(RetrySoon));

    private static RpcException NotFound(ErrorReason reason, string type, string id, string what) =>
        ErrorDetails.Exception(reason, what, details: new ResourceInfo { ResourceType = type, ResourceName = id, Description = what });

    private static PreconditionFailure Violation(string type, string subject, string description) =>
        new() { Violations = { new PreconditionFailure.Types.Violation { Type = type, Subject = subject, Description = description } } };

    private static RetryInfo Retry(TimeSpan delay) => new() { RetryDelay = Duration.FromTimeSpan(delay) };
}
