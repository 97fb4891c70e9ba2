using Date = Google.Type.Date;

namespace Chancery.Query.Filtering;

/// <summary>The days that a date of the contract covers: one, a whole month or a whole year.</summary>
internal static class PartialDays
{
    /// <summary>First and last day; null when the date is absent, has no year, or is not in the calendar.</summary>
    public static (DateOnly First, DateOnly Last)? Of(Date? date)
    {
        if (date is null || date.Year is < 1 or > 9999)
            return null;
        if (date.Month == 0)
            return date.Day == 0 ? (new DateOnly(date.Year, 1, 1), new DateOnly(date.Year, 12, 31)) : null;
        if (date.Month is < 1 or > 12)
            return null;
        var days = DateTime.DaysInMonth(date.Year, date.Month);
        if (date.Day == 0)
            return (new DateOnly(date.Year, date.Month, 1), new DateOnly(date.Year, date.Month, days));
        return date.Day >= 1 && date.Day <= days
            ? (new DateOnly(date.Year, date.Month, date.Day), new DateOnly(date.Year, date.Month, date.Day))
            : null;
    }

    /// <summary>The day of a complete date; null when it is absent, partial or not in the calendar.</summary>
    public static DateOnly? CompleteDay(Date? date) => Of(date) is var (first, last) && first == last ? first : null;
}
