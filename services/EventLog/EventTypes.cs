using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Marten.Events;
using IEventBinarySerializer = JasperFx.Events.IEventBinarySerializer;

namespace Chancery.EventLog;

/// <summary>A kind of event that the log may hold.</summary>
public sealed class EventType
{
    internal EventType(string name, MessageDescriptor descriptor, Action<IEventStoreOptions, IEventBinarySerializer> register) =>
        (Name, Descriptor, Register) = (name, descriptor, register);

    /// <summary>The message's name in kebab case (<c>engagement-recorded</c>): what the log and the broker call it.</summary>
    public string Name { get; }

    public MessageDescriptor Descriptor { get; }

    /// <summary>The generated class.</summary>
    public Type ClrType => Descriptor.ClrType;

    /// <summary>Reads the stored bytes.</summary>
    public MessageParser Parser => Descriptor.Parser;

    /// <summary>Tells Marten the name and the encoding of this type.</summary>
    internal Action<IEventStoreOptions, IEventBinarySerializer> Register { get; }
}

/// <summary>All kinds of events, listed in this one place.</summary>
public static class EventTypes
{
    public static readonly ImmutableArray<EventType> All =
    [
        Of<DocumentReceived>(),
        Of<DocumentReread>(),
        Of<EngagementRecorded>(),
        Of<EngagementCorroborated>(),
        Of<EngagementCorrected>(),
        Of<EngagementRetracted>(),
        Of<EntityRegistered>(),
        Of<NameAdded>(),
        Of<TenureRecorded>(),
        Of<ExternalIdAdded>(),
        Of<EntitiesMerged>(),
        Of<EntitySplit>(),
        Of<EntitiesDeclaredDifferent>(),
        Of<EntityDifferenceWithdrawn>(),
        Of<ParticularsRecorded>(),
        Of<RecordDeferred>(),
        Of<RecordSettled>(),
    ];

    private static readonly FrozenDictionary<Type, EventType> ByClrType = All.ToFrozenDictionary(type => type.ClrType);
    private static readonly FrozenDictionary<string, EventType> ByName = All.ToFrozenDictionary(type => type.Name);

    /// <summary>The kind of this event.</summary>
    /// <exception cref="ArgumentException">The message is not an event of the log.</exception>
    public static EventType Of(IMessage data) => Of(data.GetType());

    /// <inheritdoc cref="Of(IMessage)"/>
    public static EventType Of(Type clrType) => ByClrType.TryGetValue(clrType, out var type)
        ? type
        : throw new ArgumentException($"{clrType.Name} is not an event of the log: see {nameof(EventTypes)}.", nameof(clrType));

    /// <summary>The kind of this name, or null.</summary>
    public static EventType? Find(string name) => ByName.GetValueOrDefault(name);

    private static EventType Of<T>() where T : class, IMessage<T>, new()
    {
        var descriptor = new T().Descriptor;
        var name = Kebab(descriptor.Name);
        return new EventType(name, descriptor, (events, serializer) =>
        {
            events.MapEventType<T>(name);
            events.UseBinarySerializer<T>(serializer);
        });
    }

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
