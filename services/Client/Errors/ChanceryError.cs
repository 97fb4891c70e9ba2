using Google.Rpc;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>Why a call failed, read from the google.rpc.Status that comes with it.</summary>
/// <param name="Status">The gRPC status.</param>
/// <param name="Reason">
/// Name of an ErrorReason without its prefix ("ENGAGEMENT_CHANGED"); empty when no service answered, or something between.
/// </param>
/// <param name="Message">What is the matter, in one or two sentences.</param>
/// <param name="Remedy">What to do about it, as the contract says; empty when the reason is not known.</param>
/// <param name="Fields">The fields at fault of INVALID_REQUEST, what speaks against the merge of MERGE_REFUSED; empty for other reasons.</param>
/// <param name="Metadata">Ids and positions that belong to the error: "actual_etag".</param>
/// <param name="RetryDelay">How long to wait before the same request is sent again; absent when the service did not say.</param>
public sealed record ChanceryError(
    StatusCode Status,
    string Reason,
    string Message,
    string Remedy,
    IReadOnlyList<FieldViolation> Fields,
    IReadOnlyDictionary<string, string> Metadata,
    TimeSpan? RetryDelay)
{
    private const string Domain = "chancery";
    private const string MergeRefused = "MERGE_REFUSED";

    /// <summary>No service was reached, or the connection was lost before an answer.</summary>
    public bool IsUnreachable => Status == StatusCode.Unavailable && Reason.Length == 0;

    /// <summary>The same request may succeed later.</summary>
    public bool IsTransient => Status == StatusCode.Unavailable || RetryDelay is not null;

    public static ChanceryError From(RpcException exception) =>
        exception.GetRpcStatus() is { } status ? From(status) : WithoutDetails(exception.Status);

    /// <summary>Reads the error of one item of a stream, as in SubmitDocumentResult.</summary>
    public static ChanceryError From(Google.Rpc.Status status)
    {
        var info = status.GetDetail<ErrorInfo>();
        var reason = info?.Domain == Domain ? info.Reason : "";
        var remedy = Remedies.Of(reason);
        return new ChanceryError(
            (StatusCode)status.Code,
            reason,
            Remedies.Without(status.Message, remedy),
            remedy,
            [.. FieldsOf(status), .. reason == MergeRefused ? GroundsOf(status) : []],
            info?.Metadata.ToDictionary() ?? [],
            status.GetDetail<RetryInfo>()?.RetryDelay?.ToTimeSpan());
    }

    private static IEnumerable<FieldViolation> FieldsOf(Google.Rpc.Status status) =>
        status.GetDetail<BadRequest>()?.FieldViolations.Select(v => new FieldViolation(v.Field, v.Reason, v.Description)) ?? [];

    private static IEnumerable<FieldViolation> GroundsOf(Google.Rpc.Status status) =>
        status.GetDetail<PreconditionFailure>()?.Violations.Select(v => new FieldViolation(v.Subject, v.Type, v.Description)) ?? [];

    private static ChanceryError WithoutDetails(Grpc.Core.Status status)
    {
        var code = Transport.LostConnection(status) ? StatusCode.Unavailable : status.StatusCode;
        return new ChanceryError(code, "", Transport.Describe(status), "", [], new Dictionary<string, string>(), null);
    }
}
