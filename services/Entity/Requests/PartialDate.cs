using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>Dates of which the day, or day and month, may be unknown (0). Pure.</summary>
internal static class PartialDate
{
    /// <summary>Absent, or a day, month or year of the calendar.</summary>
    public static bool IsValid(Date? date) => date is null || (date.Year is >= 1 and <= 9999 && date switch
    {
        { Month: 0 } => date.Day == 0,
        { Month: < 0 or > 12 } => false,
        { Day: < 0 } => false,
        _ => date.Day <= DateTime.DaysInMonth(date.Year, date.Month),
    });

    /// <summary>The earliest day that it may be; without a date the first of all.</summary>
    public static DateOnly First(Date? date) => date is null
        ? DateOnly.MinValue
        : new DateOnly(date.Year, Math.Max(date.Month, 1), Math.Max(date.Day, 1));

    /// <summary>The latest day that it may be; without a date the last of all.</summary>
    public static DateOnly Last(Date? date)
    {
        if (date is null)
            return DateOnly.MaxValue;
        var month = date.Month == 0 ? 12 : date.Month;
        return new DateOnly(date.Year, month, date.Day == 0 ? DateTime.DaysInMonth(date.Year, month) : date.Day);
    }

    /// <summary>Whether both may be the same day; so is what is not known.</summary>
    public static bool MayBeSame(Date? one, Date? other) => First(one) <= Last(other) && First(other) <= Last(one);
}
