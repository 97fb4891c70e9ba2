using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class EventRingTests
{
    [Fact]
    public void It_serves_what_follows_a_position_that_it_reaches_and_nothing_else()
    {
        var ring = new EventRing(mostEvents: 100, mostBytes: 1_000_000);
        Assert.Null(ring.Read(0, 10));
        ring.Begin(10);
        Assert.Equal((0, 10L, true), Shape(ring.Read(10, 10)));
        ring.Add(Page(11, 13, 20));

        Assert.Null(ring.Read(9, 10));
        Assert.Equal([11, 13, 20], ring.Read(10, 10)!.Events.Select(e => e.Position));
        Assert.Equal([13, 20], ring.Read(12, 10)!.Events.Select(e => e.Position));
        Assert.Equal((2, 13L, false), Shape(ring.Read(10, 2)));
        Assert.Equal((0, 20L, true), Shape(ring.Read(20, 2)));
        Assert.Equal((0, 25L, true), Shape(ring.Read(25, 2)));
    }

    [Theory]
    [InlineData(8, 1_000_000)]
    [InlineData(1_000, 8 * 17)]
    public void It_keeps_the_newest_within_its_bounds_and_tells_what_it_no_longer_reaches(int mostEvents, long mostBytes)
    {
        var ring = new EventRing(mostEvents, mostBytes);
        ring.Begin(0);
        for (var position = 1; position <= 50; position++) ring.Add(Page(position));

        Assert.InRange(ring.Count, 1, 8);
        var floor = 50 - ring.Count;
        Assert.Null(ring.Read(floor - 1, 100));
        Assert.False(ring.Reaches(floor - 1));
        Assert.Equal(Enumerable.Range(floor + 1, ring.Count).Select(i => (long)i), ring.Read(floor, 100)!.Events.Select(e => e.Position));
    }

    private static (int, long, bool) Shape(LogPage? page) => (page!.Events.Count, page.Position, page.AtHead);

    private static LogPage Page(params long[] positions) =>
        new([.. positions.Select(position => new LoggedEvent(position, Guid.NewGuid(), "s", 1, default, Log.By, Log.Event("name")))], positions[^1], true);
}
