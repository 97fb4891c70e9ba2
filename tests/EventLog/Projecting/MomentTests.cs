using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class MomentTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Time_never_runs_back_along_the_log_however_the_clocks_of_writers_differ()
    {
        var moments = Moment.Of([At(1, -5), At(2, 2), At(3, 1), At(4, 3)], reached: Noon);

        Assert.Equal([new Moment(Noon, 1), new Moment(Noon.AddSeconds(2), 3), new Moment(Noon.AddSeconds(3), 4)], moments);
    }

    [Fact]
    public void Without_events_nothing_is_added() => Assert.Empty(Moment.Of([], Noon));

    private static LoggedEvent At(long position, int seconds) =>
        new(position, Guid.Empty, "stream", 1, Noon.AddSeconds(seconds), Log.By, Log.Event());
}
