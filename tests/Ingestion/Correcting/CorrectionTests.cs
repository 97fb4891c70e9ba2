using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Correcting;
using Chancery.Ingestion.Tests.Engagements;
using Chancery.Ingestion.Tests.Hosting;
using Google.Protobuf.WellKnownTypes;
using Google.Type;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Correcting;

public sealed class CorrectionTests
{
    [Fact]
    public void The_named_fields_are_set_and_the_event_tells_both_before_and_after()
    {
        var command = Command(values => (values.Title, values.Mode, values.Place) = ("Talks", EngagementMode.Virtual, null), "title", "place");

        Assert.Equal(
            new EngagementCorrected
            {
                Engagement = Given.Meeting.With(engagement => (engagement.Title, engagement.Place, engagement.Etag) = ("Talks", null, "2")),
                Previous = Given.Meeting,
                UpdateMask = new FieldMask { Paths = { "title", "place" } },
                Reason = "The ministry says so.",
            },
            Correction.Decide(Given.Recorded, command));
    }

    [Fact]
    public void A_list_is_replaced_as_a_whole()
    {
        var command = Command(values => values.Parties.Add(new Party { Code = "JO" }), "parties");

        Assert.Equal(["JO"], Correction.Decide(Given.Recorded, command).Engagement.Parties.Select(party => party.Code));
    }

    [Theory]
    [InlineData("type"), InlineData("mode"), InlineData("status"), InlineData("title"), InlineData("parties"), InlineData("participants"), InlineData("start_date")]
    [InlineData("end_date"), InlineData("place"), InlineData("delegation_count"), InlineData("topics"), InlineData("actions"), InlineData("confidence")]
    public void A_field_that_is_named_and_absent_is_cleared(string field)
    {
        var corrected = Correction.Decide(Given.Recorded, Command(_ => { }, field)).Engagement;

        var accessor = Engagement.Descriptor.FindFieldByName(field).Accessor;
        Assert.Equal(accessor.GetValue(new Engagement()), accessor.GetValue(corrected));
    }

    [Fact]
    public void An_engagement_may_not_come_to_end_before_it_starts()
    {
        var command = Command(values => values.EndDate = new Date { Year = 2026, Month = 3, Day = 3 }, "end_date");

        var refused = Assert.Throws<RpcException>(() => Correction.Decide(Given.Recorded, command));

        Assert.Equal(["engagement.end_date DATE_INVALID"], refused.GetRpcStatus()!.Fields());
    }

    [Theory]
    [InlineData(2026, 3, 0), InlineData(2026, 0, 0), InlineData(2026, 3, 4), InlineData(2027, 1, 1)]
    public void A_last_day_that_may_be_the_first_or_later_is_taken(int year, int month, int day)
    {
        var end = new Date { Year = year, Month = month, Day = day };

        Assert.Equal(end, Correction.Decide(Given.Recorded, Command(values => values.EndDate = end, "end_date")).Engagement.EndDate);
    }

    [Fact]
    public void What_has_changed_since_it_was_looked_at_is_not_corrected() => Assert.Equal(
        "ENGAGEMENT_CHANGED", Assert.Throws<RpcException>(() => Correction.Decide(Given.Recorded, Command(values => values.Etag = "7", "title"))).Reason());

    [Fact]
    public void What_is_retracted_is_not_corrected() =>
        Assert.Equal("ENGAGEMENT_RETRACTED", Assert.Throws<RpcException>(() => Correction.Decide(Given.Retracted, Command(_ => { }, "title"))).Reason());

    [Fact]
    public void What_does_not_exist_is_not_found() =>
        Assert.Equal("ENGAGEMENT_NOT_FOUND", Assert.Throws<RpcException>(() => Correction.Decide(Given.Nothing, Command(_ => { }, "title"))).Reason());

    private static Correct Command(Action<Engagement> values, params string[] fields) =>
        new(new Engagement { EngagementId = Given.Id, Etag = "1" }.With(values), new FieldMask { Paths = { fields } }, "The ministry says so.", "analyst-7");
}
