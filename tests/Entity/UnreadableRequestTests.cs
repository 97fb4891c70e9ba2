using Chancery.Contracts.Entity.V1;
using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests;

/// <summary>Bytes that no client of the contract would send.</summary>
public sealed class UnreadableRequestTests(EntityPlatform platform)
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    public static TheoryData<string> Methods => [.. EntityService.Descriptor.Methods.Select(method => method.Name)];

    [Theory, MemberData(nameof(Methods))]
    public async Task Bytes_that_are_no_message_are_told_as_a_bad_request(string method) =>
        Assert.Equal(["INVALID_REQUEST", " FIELD_MALFORMED"], await ReasonsAsync(method, [0xFF, 0xFF, 0xFF]));

    [Fact]
    public async Task A_text_that_is_not_UTF_8_is_named() =>
        Assert.Equal(["INVALID_REQUEST", "entity_id FIELD_MALFORMED"], await ReasonsAsync("GetEntity", [0x0A, 0x02, 0xC3, 0x28]));

    private async Task<string[]> ReasonsAsync(string method, byte[] request)
    {
        using var call = platform.Instance.Calls.AsyncUnaryCall(
            new Method<byte[], byte[]>(MethodType.Unary, EntityService.Descriptor.FullName, method, Bytes, Bytes), null,
            new CallOptions(cancellationToken: TestContext.Current.CancellationToken), request);
        var status = (await Assert.ThrowsAsync<RpcException>(async () => await call)).GetRpcStatus();
        Assert.NotNull(status);
        var violations = status.GetDetail<BadRequest>()!.FieldViolations.Select(field => $"{field.Field} {field.Reason}");
        return [status.GetDetail<ErrorInfo>()!.Reason, .. violations];
    }
}
