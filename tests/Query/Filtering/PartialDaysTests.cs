using Chancery.Query.Filtering;
using Xunit;

namespace Chancery.Query.Tests.Filtering;

public sealed class PartialDaysTests
{
    [Theory]
    [InlineData(2024, 2, 29, "2024-02-29", "2024-02-29")]
    [InlineData(2024, 2, 0, "2024-02-01", "2024-02-29")]
    [InlineData(2024, 0, 0, "2024-01-01", "2024-12-31")]
    public void A_date_covers_its_day_month_or_year(int year, int month, int day, string first, string last) =>
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), PartialDays.Of(Samples.Day(year, month, day)));

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 13, 1)]
    [InlineData(2023, 0, 5)]
    [InlineData(0, 5, 5)]
    [InlineData(10_000, 1, 1)]
    [InlineData(2023, 1, -1)]
    public void What_is_not_in_the_calendar_covers_nothing(int year, int month, int day) =>
        Assert.Null(PartialDays.Of(Samples.Day(year, month, day)));
}
