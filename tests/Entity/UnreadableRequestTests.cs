using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests;

/// <summary>Bytes that no client of the contract would send.</summary>
public sealed class UnreadableRequestTests(EntityPlatform platform)
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    public static TheoryData<string> Methods => [.. EntityService.Descriptor.Methods.Where(method => !method.IsClientStreaming).Select(method => method.Name)];

    [Theory, MemberData(nameof(Methods))]
    public async Task Bytes_that_are_no_message_are_told_as_a_bad_request(string method) =>
        Assert.Equal(["INVALID_REQUEST", " FIELD_MALFORMED"], await ReasonsAsync(method, [0xFF, 0xFF, 0xFF]));

    [Fact]
    public async Task A_text_that_is_not_UTF_8_is_named() =>
        Assert.Equal(["INVALID_REQUEST", "entity_id FIELD_MALFORMED"], await ReasonsAsync("GetEntity", [0x0A, 0x02, 0xC3, 0x28]));

    [Fact]
    public async Task A_line_of_an_import_that_is_no_message_is_refused_alone()
    {
        using var call = platform.Instance.Calls.AsyncDuplexStreamingCall(
            new Method<byte[], byte[]>(MethodType.DuplexStreaming, EntityService.Descriptor.FullName, "ImportEntities", Bytes, Bytes), null,
            new CallOptions(cancellationToken: TestContext.Current.CancellationToken));
        foreach (var bytes in new byte[][] { [0x12, 0x04, .. "raws"u8], [0x0A, 0x02, 0xC3, 0x28], new ImportEntitiesRequest { FtmJson = Importing.Ftm.Person("p", "Ulla Ness") }.ToByteArray() })
            await call.RequestStream.WriteAsync(bytes, TestContext.Current.CancellationToken);
        await call.RequestStream.CompleteAsync();
        var told = new List<ImportEntitiesResponse>();
        await foreach (var response in call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
            told.Add(ImportEntitiesResponse.Parser.ParseFrom(response));
        Assert.Equal((2, "ftm_json"), told.SelectMany(response => response.Problems).Select(problem => (problem.Line, problem.Field)).Single());
        Assert.Equal(1, told.SelectMany(response => response.Counts).Sum(counts => counts.Created));
    }

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
