using System.CommandLine.Parsing;
using System.Globalization;
using Google.Type;

namespace Chancery.Cli.Input;

/// <summary>Days as people write them: "2019-05-16".</summary>
internal static class DayText
{
    public static DateOnly? Find(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateOnly? OfOption(ArgumentResult result)
    {
        var day = Find(result.Tokens.Single().Value);
        if (day is null)
            result.AddError($"'{result.Tokens.Single().Value}' is no day; write it as 2019-05-16.");
        return day;
    }

    /// <summary>A day, month or year: "2019-05-16", "2019-05", "2019"; null for an option that is not given.</summary>
    /// <exception cref="UsageException">It is none of these.</exception>
    public static Date? OfPartial(string? text)
    {
        if (text is null)
            return null;
        if (Find(text) is { } day)
            return ToDate(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new Date { Year = month.Year, Month = month.Month };
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new Date { Year = year.Year }
            : throw new UsageException($"'{text}' is no day, month or year.", "Write it as 2019-05-16, 2019-05 or 2019.");
    }

    public static Date ToDate(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day = day.Day };
}
