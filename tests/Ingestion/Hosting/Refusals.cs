using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Hosting;

/// <summary>How a caller reads an error.</summary>
internal static class Refusals
{
    /// <summary>The reason of the call's error.</summary>
    public static async Task<string> ReasonOf<T>(AsyncUnaryCall<T> call) => (await Assert.ThrowsAsync<RpcException>(async () => await call)).Reason();

    /// <summary>Each bad field and its reason: "document.content DOCUMENT_EMPTY".</summary>
    public static async Task<string[]> FieldsOf<T>(AsyncUnaryCall<T> call) => (await Assert.ThrowsAsync<RpcException>(async () => await call)).GetRpcStatus()!.Fields();

    public static string Reason(this RpcException error) => error.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason;

    public static string[] Fields(this Google.Rpc.Status status) =>
        [.. status.GetDetail<BadRequest>()!.FieldViolations.Select(violation => $"{violation.Field} {violation.Reason}")];
}
