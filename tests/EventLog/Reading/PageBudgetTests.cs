using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.EventLog.Tests.Reading;

public sealed class PageBudgetTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    [Fact]
    public async Task A_page_holds_what_fits_and_a_larger_event_comes_alone()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var log = new Log(database.Ingestion, new EventLogOptions { PageBytes = 1_000 });
        int[] sizes = [300, 300, 300, 300, 5_000, 300];
        foreach (var size in sizes)
            await log.AppendAsync(Log.NewStream(), 0, Log.Retracted(new string('x', size)));

        var pages = new List<LogPage>();
        do
            pages.Add(await log.Reader.ReadAsync(pages.LastOrDefault()?.Position ?? 0, 100, cancel));
        while (!pages[^1].AtHead);

        Assert.Equal([3, 1, 1, 1], pages.Select(page => page.Events.Count));
        Assert.Equal(sizes.Length, pages.SelectMany(page => page.Events).DistinctBy(logged => logged.Position).Count());
    }
}
