using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Query.V1;
using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests;

/// <summary>Bytes that no client of the contract would send.</summary>
public sealed class UnreadableRequestTests(RunningQuery running)
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    public static TheoryData<string> Methods =>
        [.. QueryService.Descriptor.Methods.Concat(FeedService.Descriptor.Methods).Select(method => method.FullName)];

    [Theory, MemberData(nameof(Methods))]
    public async Task Bytes_that_are_no_message_are_told_as_a_bad_request(string method) =>
        Assert.Equal(["INVALID_REQUEST", " FIELD_MALFORMED"], await ReasonsAsync(method, [0xFF, 0xFF, 0xFF]));

    [Fact]
    public async Task A_text_that_is_not_UTF_8_is_named() =>
        Assert.Equal(["INVALID_REQUEST", "engagement_id FIELD_MALFORMED"],
            await ReasonsAsync("chancery.query.v1.QueryService.GetEngagement", [0x0A, 0x02, 0xC3, 0x28]));

    private async Task<string[]> ReasonsAsync(string name, byte[] request)
    {
        var (service, method) = (name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..]);
        using var call = running.Process.Channel.CreateCallInvoker().AsyncServerStreamingCall(
            new Method<byte[], byte[]>(MethodType.ServerStreaming, service, method, Bytes, Bytes), null,
            new CallOptions(cancellationToken: TestContext.Current.CancellationToken), request);
        var status = (await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext())).GetRpcStatus();
        Assert.NotNull(status);
        var violations = status.GetDetail<BadRequest>()!.FieldViolations.Select(field => $"{field.Field} {field.Reason}");
        return [status.GetDetail<ErrorInfo>()!.Reason, .. violations];
    }
}
