using System.Net.Mime;
using MassTransit;

namespace Chancery.Query.Relay;

/// <summary>Sends the bytes of the event and nothing around them, so that a consumer needs nothing of MassTransit.</summary>
internal sealed class ProtobufBody : IMessageSerializer
{
    public static ProtobufBody Serializer { get; } = new();

    public ContentType ContentType { get; } = new(RelayedEvent.ContentType);

    public MessageBody GetMessageBody<T>(SendContext<T> context) where T : class =>
        context.Message is RelayedEvent relayed
            ? new BytesMessageBody(relayed.Body)
            : throw new InvalidOperationException($"The relay sends events of the log, not {typeof(T).Name}.");
}
