using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests;

/// <summary>What a caller reads in an error.</summary>
internal sealed record Failure(StatusCode Status, string Reason, RetryInfo? Retry, IReadOnlyList<(string Field, string Reason)> Fields)
{
    public static async Task<Failure> OfAsync<T>(AsyncUnaryCall<T> call)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call);
        var status = failure.GetRpcStatus()!;
        var fields = status.GetDetail<BadRequest>()?.FieldViolations.Select(field => (field.Field, field.Reason)) ?? [];
        return new Failure(failure.StatusCode, status.GetDetail<ErrorInfo>()!.Reason, status.GetDetail<RetryInfo>(), [.. fields]);
    }
}
