using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Xunit;

namespace Chancery.Query.Tests.Engagements;

public sealed class EngagementPagesTests(RunningQuery query)
{
    [Theory]
    [InlineData("", "2024 2023-b 2023-a none-b none-a")]
    [InlineData("start_date desc", "2024 2023-b 2023-a none-b none-a")]
    [InlineData("start_date", "2023-a 2023-b 2024 none-a none-b")]
    [InlineData("recorded", "2023-a none-a 2024 none-b 2023-b")]
    [InlineData("recorded desc", "2023-b none-b 2024 none-a 2023-a")]
    public async Task Every_order_is_kept_over_pages(string order, string expected)
    {
        var code = Samples.NewCode();
        var position = await query.Log.RecordAsync(
            Titled("2023-a", Samples.Day(2023, 5)), Titled("none-a", null), Titled("2024", Samples.Day(2024, 1, 1)), Titled("none-b", null), Titled("2023-b", Samples.Day(2023, 5, 1)));

        var pages = await PagesAsync(new() { Filter = new() { CodesAny = { code } }, OrderBy = order, PageSize = 2, MinPosition = position });

        Assert.Equal([2, 2, 1], pages.Select(page => page.Engagements.Count));
        Assert.Equal(expected, string.Join(' ', pages.SelectMany(page => page.Engagements).Select(e => e.Title)));
        Assert.All(pages, page => Assert.Equal((5L, pages[0].Position), (page.TotalSize, page.Position)));

        Engagement Titled(string title, Google.Type.Date? day) => Samples.Meeting([code], e => (e.Title, e.StartDate) = (title, day));
    }

    [Theory]
    [InlineData("start_date desc")]
    [InlineData("start_date")]
    [InlineData("recorded desc")]
    [InlineData("recorded")]
    public async Task Pages_are_one_list_whatever_is_recorded_corrected_or_retracted_between_them(string order)
    {
        var code = Samples.NewCode();
        var engagements = Enumerable.Range(1, 9).Select(day => Samples.Meeting([code], e => e.StartDate = Samples.Day(2023, 5, day))).ToArray();
        var position = await query.Log.RecordAsync(engagements);
        var request = new ListEngagementsRequest { Filter = new() { CodesAny = { code } }, OrderBy = order, PageSize = 2, MinPosition = position };

        var change = 0;
        var pages = await PagesAsync(request, async () =>
        {
            var old = engagements[change];
            var moved = new Engagement(old) { StartDate = Samples.Day(2023, 5, 20 - change) };
            await query.Log.AppendAsync(old.EngagementId, 1, new EngagementCorrected { Engagement = moved, Previous = old, Reason = "Other day." });
            var last = engagements[^(++change)];
            await query.Log.AppendAsync(last.EngagementId, 1, new EngagementRetracted { Engagement = new Engagement(last) { Status = EngagementStatus.Retracted } });
            request.MinPosition = await query.Log.RecordAsync(Samples.Meeting([code], e => e.StartDate = Samples.Day(2023, 5, change)));
        });

        var expected = order.EndsWith("desc", StringComparison.Ordinal) ? engagements.Reverse() : engagements;
        Assert.Equal(expected, pages.SelectMany(page => page.Engagements));
        Assert.True(pages[0].Position >= position);
        Assert.All(pages, page => Assert.Equal((9L, pages[0].Position), (page.TotalSize, page.Position)));
    }

    [Fact]
    public async Task Five_thousand_engagements_come_in_pages_each_once()
    {
        var code = Samples.NewCode();
        var engagements = Enumerable.Range(0, 5_000)
            .Select(i => Samples.Meeting([code, $"C{i % 50}"], e => e.StartDate = Samples.Day(2000 + i % 20, 1 + i % 12, 1 + i % 28))).ToArray();
        var position = await query.Log.RecordAsync(engagements);

        var pages = await PagesAsync(new() { Filter = new() { CodesAny = { code } }, PageSize = 5_000, MinPosition = position });
        var some = await query.Client.ListEngagementsAsync(new() { Filter = new() { CodesAll = { code, "C7" } }, AsOf = new() { Position = position } });

        Assert.Equal([1_000, 1_000, 1_000, 1_000, 1_000], pages.Select(page => page.Engagements.Count));
        Assert.Equal(5_000, pages.SelectMany(page => page.Engagements).DistinctBy(e => e.EngagementId).Count());
        Assert.Equal((50, 100L), (some.Engagements.Count, some.TotalSize));
    }

    [Fact]
    public async Task A_token_of_other_arguments_or_of_nobody_is_refused()
    {
        var code = Samples.NewCode();
        var position = await query.Log.RecordAsync(Samples.Meeting([code]), Samples.Meeting([code]));
        var request = new ListEngagementsRequest { Filter = new() { CodesAny = { code } }, PageSize = 1, MinPosition = position };
        var token = (await query.Client.ListEngagementsAsync(request)).NextPageToken;

        ListEngagementsRequest[] wrong =
        [
            new(request) { PageToken = token, Filter = new() { CodesAny = { "TJ" } } },
            new(request) { PageToken = token, OrderBy = "recorded" },
            new(request) { PageToken = token, AsOf = new() { Position = position } },
            new(request) { PageToken = (token[0] == 'A' ? 'B' : 'A') + token[1..] },
            new(request) { PageToken = "next" },
            new(request) { PageToken = "%%%" },
            new(request) { PageToken = new string('A', 10_000) },
        ];
        foreach (var bad in wrong)
        {
            var failure = await Failure.OfAsync(query.Client.ListEngagementsAsync(bad));
            Assert.Equal([("page_token", "PAGE_TOKEN_INVALID")], failure.Fields);
        }
        var rest = await query.Client.ListEngagementsAsync(new(request) { PageToken = token, PageSize = 10 });
        Assert.Single(rest.Engagements);
        Assert.Empty(rest.NextPageToken);
    }

    private async Task<List<ListEngagementsResponse>> PagesAsync(ListEngagementsRequest request, Func<Task>? between = null)
    {
        var pages = new List<ListEngagementsResponse>();
        do
        {
            var page = await query.Client.ListEngagementsAsync(request);
            pages.Add(page);
            request.PageToken = page.NextPageToken;
            if (between is not null && page.NextPageToken.Length > 0)
                await between();
        }
        while (request.PageToken.Length > 0);
        return pages;
    }
}
