using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>Errors as the services send them, details included.</summary>
internal static class Refused
{
    public static RpcException Fields(params (string Field, string Reason, string Description)[] fields)
    {
        var request = new BadRequest();
        request.FieldViolations.Add(fields.Select(field =>
            new BadRequest.Types.FieldViolation { Field = field.Field, Reason = field.Reason, Description = field.Description }));
        return Status(Code.InvalidArgument, "INVALID_REQUEST",
            "Fields are bad. Mend every field that google.rpc.BadRequest names, as its description says, and send the request again.", request).ToRpcException();
    }

    public static RpcException EngagementNotFound(string id) => Status(Code.NotFound, "ENGAGEMENT_NOT_FOUND",
        $"No engagement has the id '{id}'. Check the id, and as_of; ListEngagements shows what there is.",
        new ResourceInfo { ResourceType = "chancery.engagement.v1.Engagement", ResourceName = id }).ToRpcException();

    public static RpcException EntityNotFound(string id) => Status(Code.NotFound, "ENTITY_NOT_FOUND",
        $"No entity has the id '{id}'. Check the id, and as_of; SearchEntities shows what there is.").ToRpcException();

    public static RpcException Merge(params (string Subject, string Type, string Description)[] grounds)
    {
        var failure = new PreconditionFailure();
        failure.Violations.Add(grounds.Select(ground =>
            new PreconditionFailure.Types.Violation { Subject = ground.Subject, Type = ground.Type, Description = ground.Description }));
        return Status(Code.FailedPrecondition, "MERGE_REFUSED", "They are two.", failure).ToRpcException();
    }

    public static RpcException Unavailable(TimeSpan retry) => Status(Code.Unavailable, "LOG_UNAVAILABLE",
        "The log cannot be reached. Repeat the same request, with the same request_id, as google.rpc.RetryInfo says.",
        new RetryInfo { RetryDelay = Duration.FromTimeSpan(retry) }).ToRpcException();

    public static RpcException TooManySubscribers(TimeSpan retry) => Status(Code.ResourceExhausted, "TOO_MANY_SUBSCRIBERS",
        "The feed has its subscribers.", new RetryInfo { RetryDelay = Duration.FromTimeSpan(retry) }).ToRpcException();

    public static Google.Rpc.Status Status(Code code, string reason, string message, params IMessage[] details)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Message = message };
        status.Details.Add(Any.Pack(new ErrorInfo { Domain = "chancery", Reason = reason, Metadata = { ["limit"] = "7" } }));
        status.Details.Add(details.Select(Any.Pack));
        return status;
    }
}
