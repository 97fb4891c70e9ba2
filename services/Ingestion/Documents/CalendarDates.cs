using Google.Type;

namespace Chancery.Ingestion.Documents;

/// <summary>Dates as google.type.Date states them: 0 stands for a part that is not known.</summary>
internal static class CalendarDates
{
    /// <summary>A complete date that exists.</summary>
    public static bool IsDay(Date date) => date is { Year: >= 1 and <= 9999, Month: >= 1 and <= 12, Day: >= 1 }
        && date.Day <= System.DateTime.DaysInMonth(date.Year, date.Month);

    /// <summary>A date that exists, or a month, or a year.</summary>
    public static bool IsDayMonthOrYear(Date date) => IsDay(date)
        || date is { Year: >= 1 and <= 9999, Day: 0, Month: >= 0 and <= 12 };
}
