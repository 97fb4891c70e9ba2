using Chancery.Contracts.Ingestion.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;

namespace Chancery.Ingestion.Tests.Submitting;

/// <summary>Calls with bytes that no client of the contract would send.</summary>
internal static class RawCalls
{
    private const string Service = "chancery.ingestion.v1.IngestionService";

    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    /// <summary>A SubmitDocumentRequest with this content.</summary>
    public static byte[] WithContent(byte[] content)
    {
        using var document = new MemoryStream();
        using (var output = new CodedOutputStream(document, leaveOpen: true))
        {
            output.WriteTag(4, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(ByteString.CopyFrom(content));
        }
        using var request = new MemoryStream();
        using (var output = new CodedOutputStream(request, leaveOpen: true))
        {
            output.WriteTag(1, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(ByteString.CopyFrom(document.ToArray()));
        }
        return request.ToArray();
    }

    public static AsyncUnaryCall<SubmitDocumentResponse> SubmitDocument(GrpcChannel channel, byte[] request, CancellationToken ct) =>
        channel.CreateCallInvoker().AsyncUnaryCall(
            Method(MethodType.Unary, "SubmitDocument", SubmitDocumentResponse.Parser), null, new CallOptions(cancellationToken: ct), request);

    public static AsyncDuplexStreamingCall<byte[], SubmitDocumentResult> SubmitDocuments(GrpcChannel channel, CancellationToken ct) =>
        channel.CreateCallInvoker().AsyncDuplexStreamingCall(
            Method(MethodType.DuplexStreaming, "SubmitDocuments", SubmitDocumentResult.Parser), null, new CallOptions(cancellationToken: ct));

    private static Method<byte[], T> Method<T>(MethodType type, string name, MessageParser<T> parser) where T : class, IMessage<T> =>
        new(type, Service, name, Bytes, Marshallers.Create(message => message.ToByteArray(), parser.ParseFrom));
}
