using System.Text.RegularExpressions;
using Chancery.Contracts.Feed.V1;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed partial class EventTypesTests
{
    [Fact]
    public void Every_event_of_the_feed_is_a_kind_that_the_log_holds_and_the_other_way_round()
    {
        var ofFeed = RecordedEvent.Descriptor.Oneofs.Single(o => o.Name == "event").Fields.Select(f => f.MessageType.FullName);
        Assert.Equal(ofFeed.Order(), EventTypes.All.Select(type => type.Descriptor.FullName).Order());
    }

    [Fact]
    public void Names_are_the_messages_names_in_kebab_case_and_lead_back_to_their_kind()
    {
        foreach (var type in EventTypes.All)
        {
            Assert.Equal(Words().Replace(type.Descriptor.Name, "-$1").ToLowerInvariant(), type.Name);
            Assert.Same(type, EventTypes.Find(type.Name));
            Assert.Same(type, EventTypes.Of(type.ClrType));
        }

        Assert.Equal("external-id-added", EventTypes.Of(new Contracts.Entity.V1.ExternalIdAdded()).Name);
        Assert.Null(EventTypes.Find("engagement-forgotten"));
    }

    [Fact]
    public void What_is_no_event_is_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => EventTypes.Of(new RecordedEvent()));
        Assert.Contains("RecordedEvent", refusal.Message);
    }

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Words();
}
