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

    public static Date ToDate(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day = day.Day };
}
