using System.Globalization;
using Google.Type;

namespace Chancery.Reading;

/// <summary>A day as metadata writes it, by its own clock: "2024-03-05T10:00:00+05:00", "20240305", "Tue, 05 Mar 2024 10:00:00 GMT", "March 5, 2024".</summary>
internal static class DateText
{
    private const int EarliestYear = 1900;

    /// <summary>Null for what is no complete day, of which nobody can tell day and month apart, or that is no program's time ("1970-01-01").</summary>
    public static Date? Of(string text)
    {
        var parts = PartsOf(text);
        var date = parts switch
        {
            [{ Length: 8 } digits, ..] when digits.All(char.IsAsciiDigit) => Day(digits[..4], digits[4..6], digits[6..]),
            [{ Length: 4 } year, var month, var day, ..] => Day(year, month, day),
            [var day, var month, { Length: 4 } year, ..] when !char.IsAsciiDigit(month[0]) => Day(year, month, day),
            [var month, var day, { Length: 4 } year, ..] when !char.IsAsciiDigit(month[0]) => Day(year, month, day),
            [var day, var month, { Length: 4 } year, ..] when text.Contains('.', StringComparison.Ordinal) || IsOver(12, day) => Day(year, month, day),
            [var month, var day, { Length: 4 } year, ..] when IsOver(12, day) => Day(year, month, day),
            _ => null,
        };
        return date is { Year: 1970, Month: 1, Day: 1 } ? null : date;
    }

    // Digits and words; the name of a weekday before them tells nothing more.
    private static string[] PartsOf(string text)
    {
        var parts = new List<string>();
        for (int at = 0, end; at < text.Length && parts.Count < 4; at = end)
        {
            end = at + 1;
            if (!char.IsAsciiLetterOrDigit(text[at]))
                continue;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[at]))
                end++;
            var part = text[at..end];
            var isWord = char.IsAsciiLetter(part[0]);
            if (!isWord || MonthOf(part) > 0)
                parts.Add(part);
        }
        return [.. parts];
    }

    private static Date? Day(string yearText, string monthText, string dayText) =>
        Number(yearText) is >= EarliestYear and <= 9999 and var year
        && (char.IsAsciiDigit(monthText[0]) ? Number(monthText) : MonthOf(monthText)) is >= 1 and <= 12 and var month
        && Number(dayText) is var day && day >= 1 && day <= System.DateTime.DaysInMonth(year, month)
            ? new Date { Year = year, Month = month, Day = day }
            : null;

    private static bool IsOver(int most, string number) => Number(number) > most;

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int MonthOf(string word) => Vocabulary.Shared.Months.GetValueOrDefault(word.ToLowerInvariant());
}
