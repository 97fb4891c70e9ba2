using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Engagements;

public sealed class RequestErrorsTests(RunningQuery query)
{
    public static TheoryData<string, string, ListEngagementsRequest> BadLists => new()
    {
        { "filter.types[1]", "FIELD_MALFORMED", Filtered(f => f.Types_.Add([EngagementType.Call, EngagementType.Unspecified])) },
        { "filter.statuses[0]", "FIELD_MALFORMED", Filtered(f => f.Statuses.Add((EngagementStatus)99)) },
        { "filter.topics", "FIELD_TOO_LONG", Filtered(f => f.Topics.Add(Enumerable.Repeat(Topic.Health, 101))) },
        { "filter.codes_any", "FIELD_TOO_LONG", Filtered(f => f.CodesAny.Add(Enumerable.Repeat("TJ", 101))) },
        { "filter.codes_all[0]", "FIELD_MALFORMED", Filtered(f => f.CodesAll.Add("tj")) },
        { "filter.codes_all[0]", "FIELD_MALFORMED", Filtered(f => f.CodesAll.Add("a\0b")) },
        { "filter.entities_any[0]", "FIELD_MALFORMED", Filtered(f => f.EntitiesAny.Add(" ")) },
        { "filter.document_ids[0]", "FIELD_TOO_LONG", Filtered(f => f.DocumentIds.Add(new string('d', 201))) },
        { "filter.date_range.start_date", "DATE_INVALID", Filtered(f => f.DateRange = new() { StartDate = Samples.Day(2021, 2, 30) }) },
        { "filter.date_range.end_date", "DATE_INVALID", Filtered(f => f.DateRange = new() { EndDate = Samples.Day(2021, 2) }) },
        { "filter.date_range.end_date", "DATE_INVALID", Filtered(f => f.DateRange = new() { StartDate = Samples.Day(2021, 2, 2), EndDate = Samples.Day(2021, 2, 1) }) },
        { "filter.place.country_code", "FIELD_MALFORMED", Filtered(f => f.Place = new() { CountryCode = "TJK" }) },
        { "filter.text", "FIELD_TOO_LONG", Filtered(f => f.Text = new string('a', 201)) },
        { "filter.text", "FIELD_MALFORMED", Filtered(f => f.Text = "?!") },
        { "filter.min_confidence", "FIELD_MALFORMED", Filtered(f => f.MinConfidence = 1.1) },
        { "filter.min_confidence", "FIELD_MALFORMED", Filtered(f => f.MinConfidence = double.NaN) },
        { "order_by", "ORDER_INVALID", new() { OrderBy = "title" } },
        { "page_size", "FIELD_MALFORMED", new() { PageSize = -1 } },
        { "page_token", "PAGE_TOKEN_INVALID", new() { PageToken = "x" } },
        { "min_position", "FIELD_MALFORMED", new() { MinPosition = -1 } },
        { "as_of.position", "FIELD_MALFORMED", new() { AsOf = new() { Position = -1 } } },
        { "as_of.position", "AS_OF_IN_FUTURE", new() { AsOf = new() { Position = long.MaxValue } } },
        { "as_of.time", "FIELD_MALFORMED", new() { AsOf = new() { Time = new() { Nanos = -1 } } } },
        { "as_of.time", "AS_OF_IN_FUTURE", new() { AsOf = new() { Time = new() { Seconds = 253_000_000_000 } } } },
    };

    [Theory, MemberData(nameof(BadLists), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_field_is_named_with_its_reason(string field, string reason, ListEngagementsRequest request)
    {
        var failure = await Failure.OfAsync(query.Client.ListEngagementsAsync(request));

        Assert.Equal((StatusCode.InvalidArgument, "INVALID_REQUEST"), (failure.Status, failure.Reason));
        Assert.Equal([(field, reason)], failure.Fields);
    }

    [Fact]
    public async Task All_bad_fields_are_told_at_once()
    {
        var failure = await Failure.OfAsync(query.Client.ListDocumentsAsync(new() { PageSize = -1, MinPosition = -1, Publishers = { "iq" } }));

        Assert.Equal(["min_position", "page_size", "publishers[0]"], failure.Fields.Select(f => f.Field).Order());
    }

    [Fact]
    public async Task An_id_is_needed_and_printable()
    {
        var none = await Failure.OfAsync(query.Client.GetEngagementAsync(new()));
        var control = await Failure.OfAsync(query.Client.GetDocumentAsync(new() { DocumentId = "doc\0" }));
        var history = await Failure.OfAsync(query.Client.GetEngagementHistoryAsync(new() { EngagementId = new string('e', 201) }));

        Assert.Equal([("engagement_id", "FIELD_REQUIRED")], none.Fields);
        Assert.Equal([("document_id", "FIELD_MALFORMED")], control.Fields);
        Assert.Equal([("engagement_id", "FIELD_TOO_LONG")], history.Fields);
    }

    private static ListEngagementsRequest Filtered(Action<EngagementFilter> set)
    {
        var filter = new EngagementFilter();
        set(filter);
        return new ListEngagementsRequest { Filter = filter };
    }
}
