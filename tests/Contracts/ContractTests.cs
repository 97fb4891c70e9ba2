using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Feed.V1;
using Google.Protobuf.Reflection;
using Xunit;

namespace Chancery.Contracts.Tests;

public sealed class ContractTests
{
    [Fact]
    public void Every_event_of_the_log_can_be_sent_on_the_feed()
    {
        MessageDescriptor[] declared = [.. Engagement.V1.EventsReflection.Descriptor.MessageTypes, .. Entity.V1.EventsReflection.Descriptor.MessageTypes];
        var sent = RecordedEvent.Descriptor.Oneofs.Single(oneof => oneof.Name == "event").Fields.Select(field => field.MessageType);

        Assert.Equal(declared.Select(m => m.FullName).Order(), sent.Select(m => m.FullName).Order());
    }

    [Fact]
    public void Engagement_types_are_those_that_callers_rely_on() => Assert.Equal(
        ["Unspecified", "Meeting", "Call", "Conference", "Visit", "Signing", "Credentials", "Statement", "Message", "Ceremony", "Mission"],
        Enum.GetNames<EngagementType>());

    [Fact]
    public void Action_types_are_those_of_PLOVER_without_consult() => Assert.Equal(
        ["Unspecified", "Agree", "Support", "Cooperate", "Aid", "Request", "Concede", "Retreat", "Accuse", "Reject", "Threaten", "Protest", "Mobilize", "Sanction", "Coerce", "Assault"],
        Enum.GetNames<ActionType>());

    [Fact]
    public void Entity_kinds_are_those_that_callers_rely_on() => Assert.Equal(
        ["Unspecified", "Person", "Country", "Organisation", "Position", "Place"], Enum.GetNames<EntityKind>());
}
