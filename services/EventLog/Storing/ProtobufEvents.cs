using Google.Protobuf;
using JasperFx.Events;

namespace Chancery.EventLog;

/// <summary>Events are stored as the bytes of their messages.</summary>
internal sealed class ProtobufEvents : IEventBinarySerializer
{
    public byte[] Serialize(Type type, object data) => ((IMessage)data).ToByteArray();

    public object Deserialize(Type type, byte[] data) => EventTypes.Of(type).Parser.ParseFrom(data);
}
