using Google.Type;

namespace Chancery.Reading;

/// <summary>A day, a month (day 0) or a year (month and day 0).</summary>
internal readonly record struct PartialDate(int Year, int Month, int Day) : IComparable<PartialDate>
{
    public static PartialDate? Of(Date? date) =>
        date is { Year: > 0 } && (date.Month == 0 || IsReal(date.Year, date.Month, date.Day)) ? new PartialDate(date.Year, date.Month, date.Day) : null;

    public bool IsDay => Day > 0;

    public static bool IsReal(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 0 && day <= System.DateTime.DaysInMonth(year, month);

    /// <summary>Whether there is such a day, month or year.</summary>
    public bool IsReal() => Month == 0 ? Day == 0 && Year > 0 : IsReal(Year, Month, Day);

    /// <summary>A month, so many months later.</summary>
    public PartialDate AddMonths(int months)
    {
        var count = (Year * 12) + Math.Max(1, Month) - 1 + months;
        return new PartialDate(count / 12, (count % 12) + 1, 0);
    }

    public PartialDate AddDays(int days)
    {
        var day = DayOrFirst();
        var number = Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        var moved = DateOnly.FromDayNumber(number);
        return new PartialDate(moved.Year, moved.Month, moved.Day);
    }

    public int DaysUntil(PartialDate other) => other.DayOrFirst().DayNumber - DayOrFirst().DayNumber;

    public System.DayOfWeek DayOfWeek => DayOrFirst().DayOfWeek;

    /// <summary>Whether one of the two lies in the other, or may: a month is within its year.</summary>
    public bool IsWithin(PartialDate other) => Year == other.Year && (Month == 0 || other.Month == 0 || (Month == other.Month && (Day == 0 || other.Day == 0 || Day == other.Day)));

    public Date ToProto() => new() { Year = Year, Month = Month, Day = Day };

    /// <summary>ISO 8601, as precise as it is: "2024-03".</summary>
    public override string ToString() => Month == 0 ? $"{Year:0000}" : Day == 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}-{Month:00}-{Day:00}";

    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    private DateOnly DayOrFirst() => new(Year, Math.Max(1, Month), Math.Max(1, Day));
}
