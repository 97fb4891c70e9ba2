namespace Chancery.Client.Tests;

public sealed class BackoffTests
{
    private static readonly Backoff Backoff = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(2));

    [Theory]
    [InlineData(1, 80, 100)]
    [InlineData(2, 160, 200)]
    [InlineData(4, 640, 800)]
    [InlineData(6, 1600, 2000)]
    [InlineData(1000, 1600, 2000)]
    public void The_wait_doubles_up_to_the_maximum_and_varies_by_a_fifth(int failures, int least, int most) =>
        Assert.InRange(Backoff.After(failures).TotalMilliseconds, least, most);

    [Fact]
    public void Never_less_is_waited_than_the_service_asks() =>
        Assert.Equal(TimeSpan.FromSeconds(5), Backoff.After(1, asked: TimeSpan.FromSeconds(5)));
}
