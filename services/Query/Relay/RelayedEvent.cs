using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Query.Relay;

/// <summary>
/// An event as it goes to the broker: a CloudEvent in binary mode. Attributes are headers "cloudEvents:…", the body is the
/// event's protobuf message.
/// </summary>
/// <param name="RoutingKeys">A queue that any of them matches gets the event once.</param>
public sealed record RelayedEvent(
    Guid EventId, IReadOnlyList<string> RoutingKeys, IReadOnlyDictionary<string, string> Attributes, byte[] Body)
{
    /// <summary>Identifies, with the event id, the event wherever it goes.</summary>
    public const string Source = "urn:chancery:log";

    public const string ContentType = "application/protobuf";

    /// <summary>What AMQP 0-9-1 takes for a routing key.</summary>
    private const int MaxKeyBytes = 255;

    internal static RelayedEvent Of(LoggedEvent logged)
    {
        var attributes = new Dictionary<string, string>
        {
            ["cloudEvents:specversion"] = "1.0",
            ["cloudEvents:id"] = logged.EventId.ToString(),
            ["cloudEvents:source"] = Source,
            ["cloudEvents:type"] = logged.Data.Descriptor.FullName,
            ["cloudEvents:subject"] = logged.StreamId,
            ["cloudEvents:time"] = logged.RecordedTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ"),
            ["cloudEvents:datacontenttype"] = ContentType,
            // The extensions "sequence" and "distributed tracing" of CloudEvents; positions sort as text, too.
            ["cloudEvents:sequence"] = logged.Position.ToString("D19"),
        };
        if (logged.Headers.Traceparent is { } traceparent)
            attributes["cloudEvents:traceparent"] = traceparent;
        return new(logged.EventId, RoutingKeysOf(logged.Data), attributes, logged.Data.ToByteArray());
    }

    /// <summary>
    /// The event's name in kebab case and the sorted codes of its parties: "engagement-recorded.IQ.TJ". A conference has more parties
    /// than one key holds, and each further key has the next of them. A name longer than a key is in none.
    /// </summary>
    private static List<string> RoutingKeysOf(IMessage data)
    {
        var name = EventTypes.Of(data).Name;
        var keys = new List<string> { name };
        foreach (var code in CodesOf(data).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal))
        {
            if (Fits($"{keys[^1]}.{code}"))
                keys[^1] += $".{code}";
            else if (Fits($"{name}.{code}"))
                keys.Add($"{name}.{code}");
        }
        return keys;
    }

    private static bool Fits(string key) => Encoding.UTF8.GetByteCount(key) <= MaxKeyBytes;

    private static IEnumerable<string> CodesOf(IMessage data) => data switch
    {
        EngagementRecorded recorded => CodesOf(recorded.Engagement),
        EngagementCorroborated corroborated => CodesOf(corroborated.Engagement),
        EngagementCorrected corrected => CodesOf(corrected.Engagement),
        EngagementRetracted retracted => CodesOf(retracted.Engagement),
        DocumentReceived received => [Word(received.Document.Publisher)],
        EntityRegistered registered => [Word(registered.Entity.Code)],
        _ => [],
    };

    private static IEnumerable<string> CodesOf(Engagement engagement) => engagement.Parties.Select(party => Word(party.Code));

    /// <summary>A dot separates the words of a routing key, so that a code must not hold one; blanks read badly in bindings.</summary>
    private static string Word(string code) => code.Replace('.', '-').Replace(' ', '-');
}
