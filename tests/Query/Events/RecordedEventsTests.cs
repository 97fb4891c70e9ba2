using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Chancery.Query.Events;
using Google.Protobuf;
using Xunit;

namespace Chancery.Query.Tests.Events;

public sealed class RecordedEventsTests
{
    public static TheoryData<string> Kinds => [.. EventTypes.All.Select(type => type.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_event_has_its_field(string kind)
    {
        var data = (IMessage)Activator.CreateInstance(EventTypes.Find(kind)!.ClrType)!;
        var logged = new LoggedEvent(7, Guid.NewGuid(), "s", 2, DateTimeOffset.UnixEpoch, new EventHeaders(null, "j.doe", null, "It was so."), data);

        var recorded = logged.ToRecorded();

        Assert.NotEqual(RecordedEvent.EventOneofCase.None, recorded.EventCase);
        Assert.Equal((7, logged.EventId.ToString(), "s", 2, "j.doe", "", "", "It was so."),
            (recorded.Position, recorded.EventId, recorded.StreamId, recorded.Version, recorded.Actor, recorded.RequestId, recorded.Traceparent, recorded.Reason));
        Assert.Equal(recorded, RecordedEvent.Parser.ParseFrom(recorded.ToByteArray()));
    }
}
