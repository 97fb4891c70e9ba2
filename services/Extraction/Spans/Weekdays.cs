namespace Chancery.Reading;

/// <summary>Whether what a sentence tells lies before the document's day, after it, or close by.</summary>
internal enum Direction
{
    Back,
    Ahead,
    Around,
}

/// <summary>Counts weekdays and weeks from a day. Weeks begin on Monday.</summary>
internal static class Weekdays
{
    private const int Week = 7;

    public static PartialDate From(PartialDate today, DayOfWeek weekday, RelativeDate relative, Direction direction)
    {
        var back = ((int)today.DayOfWeek - (int)weekday + Week) % Week;
        return relative.Choice switch
        {
            WeekdayChoice.Before => today.AddDays(back == 0 ? -Week : -back),
            WeekdayChoice.After => today.AddDays(Week - back),
            WeekdayChoice.OfWeek => Monday(today).AddDays((relative.Distance * Week) + FromMonday(weekday)),
            _ => direction switch
            {
                Direction.Ahead => today.AddDays((Week - back) % Week),
                Direction.Around => today.AddDays(back > Week / 2 ? Week - back : -back),
                _ => today.AddDays(-back),
            },
        };
    }

    /// <summary>The month in which a whole week lies; the week tells no day.</summary>
    public static PartialDate? MonthOfWeek(PartialDate today, int weeks)
    {
        var monday = Monday(today).AddDays(weeks * Week);
        return monday.AddDays(Week - 1).Month == monday.Month ? monday with { Day = 0 } : null;
    }

    private static PartialDate Monday(PartialDate day) => day.AddDays(-FromMonday(day.DayOfWeek));

    private static int FromMonday(DayOfWeek weekday) => ((int)weekday + Week - 1) % Week;
}
