using System.Globalization;

namespace Chancery.Reading;

/// <summary>Reads dates: ISO, "16-17 / 5/2019", "6 March 2024", "March 6, 2024", "5 to 13 December", "today", "on Wednesday".</summary>
internal sealed class DateParser(Passage passage, Vocabulary vocabulary, bool monthFirst)
{
    public IEnumerable<DateSpan> In(Span span)
    {
        for (var at = span.First; at < span.End;)
        {
            var date = At(at, span.End);
            if (date is not null)
                yield return date;
            at = date?.Span.End ?? at + 1;
        }
    }

    private DateSpan? At(int at, int limit)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Number || IsOrdinal(at))
            return YearFirst(at, limit) ?? DayFirst(at, limit);
        if (!token.IsWord)
            return null;
        return MonthFirst(at, limit) ?? Relative(at, limit);
    }

    // 2019-05-16
    private DateSpan? YearFirst(int at, int limit) =>
        Number(at) is > 1000 and var year && Joins(at + 1, "-") && Joins(at + 3, "-") && at + 4 < limit && Valid(year, Number(at + 2), Number(at + 4)) is { } date
            ? new DateSpan(new Span(at, at + 5), date, null)
            : null;

    // "16-17 / 5/2019", "19/9/2022", "30.12.2021", "5 to 13 December 2019", "16 May", "6th of March, 2024".
    private DateSpan? DayFirst(int at, int limit)
    {
        var first = Day(at);
        if (first == 0)
            return null;
        var (next, last) = (at + 1, first);
        if (next + 1 < limit && passage.Key(next) is "-" or "to" or "and" or "until" && Day(next + 1) is > 0 and var day && day > first && (passage.Key(next + 2) is "/" or "of" || vocabulary.Months.ContainsKey(passage.Key(next + 2))))
            (next, last) = (next + 2, day);
        if (next < limit && passage.Key(next) == "of")
            next++;
        if (next < limit && passage.Tokens[next].IsCapital && vocabulary.Months.TryGetValue(passage.Key(next), out var month))
        {
            // "30 June to 2 July 2023"
            if (last == first && passage.Key(next + 1) is "-" or "to" && next + 3 < limit && Day(next + 2) > 0 && vocabulary.Months.TryGetValue(passage.Key(next + 3), out var lastMonth))
            {
                var (year2, end2) = YearAt(next + 4, limit);
                return Range(new Span(at, end2), year2, month, first, Day(next + 2), lastMonth);
            }
            var (year, end) = YearAt(next + 1, limit);
            return Range(new Span(at, end), year, month, first, last, month);
        }
        var mark = passage.Key(next);
        if (next + 3 >= limit || mark is not ("/" or "." or "-") || passage.Key(next + 2) != mark && mark != "/" || passage.Key(next + 2) is not ("/" or "." or "-"))
            return null;
        var (second, yearNumber) = (Number(next + 1), Number(next + 3));
        if (yearNumber is > 0 and < 100 && passage.Tokens[next + 3].Text.Length == 2)
            yearNumber += 2000;
        if (yearNumber < 1000)
            return null;
        var swaps = last == first && ((monthFirst && first <= 12 && mark == "/") || second > 12);
        return swaps
            ? Range(new Span(at, next + 4), yearNumber, first, second, second, first)
            : Range(new Span(at, next + 4), yearNumber, second, first, last, second);
    }

    // "March 6, 2024", "July 12-15, 2021", "January 2023", "September".
    private DateSpan? MonthFirst(int at, int limit)
    {
        // The month of an impossible day ("31 February") is no date either.
        if (!passage.Tokens[at].IsCapital || Day(at - 1) > 0 || !vocabulary.Months.TryGetValue(passage.Key(at), out var month))
            return null;
        var next = passage.Key(at + 1) == "." ? at + 2 : at + 1;
        if (next < limit && Day(next) is > 0 and var first)
        {
            var (end, last) = (next + 1, first);
            if (end + 1 < limit && passage.Key(end) is "-" or "to" or "and" && Day(end + 1) is > 0 and var second && second > first)
                (end, last) = (end + 2, second);
            var (year, yearEnd) = YearAt(end, limit);
            return Range(new Span(at, yearEnd), year, month, first, last, month);
        }
        var (monthYear, monthEnd) = YearAt(passage.Key(next) == "of" ? next + 1 : next, limit);
        return monthYear > 0 ? new DateSpan(new Span(at, monthEnd), new PartialDate(monthYear, month, 0), null) : null;
    }

    private DateSpan? Relative(int at, int limit)
    {
        if (passage.Key(at) is var key && vocabulary.Is("weekday", key) && passage.Tokens[at].IsCapital)
            return Weekday(at, limit, key);
        return key switch
        {
            "today" => Days(at, 1, 0),
            "yesterday" => Days(at, 1, -1),
            "tomorrow" => Days(at, 1, 1),
            "this" when passage.Key(at + 1) is "morning" or "afternoon" or "evening" => Days(at, 2, 0),
            "last" when passage.Key(at + 1) == "night" => Days(at, 2, -1),
            _ => null,
        };
    }

    // "Monday, 19/9/2022": the date tells it better.
    private DateSpan? Weekday(int at, int limit, string key)
    {
        var next = passage.Key(at + 1) == "," ? at + 2 : at + 1;
        if (next < limit && At(next, limit) is { Relative: null } date)
            return date with { Span = new Span(at, date.Span.End) };
        var day = Enum.Parse<DayOfWeek>(key, ignoreCase: true);
        return new DateSpan(new Span(at, at + 1), default, null, new RelativeDay(0, day, passage.Key(at - 1) == "next"));
    }

    private static DateSpan Days(int at, int words, int days) => new(new Span(at, at + words), default, null, new RelativeDay(days, null));

    private static DateSpan? Range(Span span, int year, int month, int first, int last, int lastMonth)
    {
        var check = year == 0 ? 2024 : year;
        if (!PartialDate.IsReal(check, month, first) || !PartialDate.IsReal(check, lastMonth, last))
            return null;
        var isRange = last != first || lastMonth != month;
        return new DateSpan(span, new PartialDate(year, month, first), isRange ? new PartialDate(year, lastMonth, last) : null);
    }

    private static PartialDate? Valid(int year, int month, int day) => PartialDate.IsReal(year, month, day) && day > 0 ? new PartialDate(year, month, day) : null;

    // The year after a comma, or none.
    private (int Year, int End) YearAt(int at, int limit)
    {
        var next = passage.Key(at) == "," ? at + 1 : at;
        return next < limit && passage.Tokens[next].Text.Length == 4 && Number(next) is > 1500 and < 2200 and var year ? (year, next + 1) : (0, Math.Min(at, limit));
    }

    private bool Joins(int at, string mark) => passage.Key(at) == mark;

    private int Day(int at) => (IsOrdinal(at) ? Number(passage.Key(at)[..^2]) : passage.Key(at).Length <= 2 ? Number(at) : 0) is > 0 and <= 31 and var day ? day : 0;

    private bool IsOrdinal(int at) =>
        passage.Key(at) is { Length: 3 or 4 } key && char.IsAsciiDigit(key[0]) && (key.EndsWith("th", StringComparison.Ordinal) || key.EndsWith("st", StringComparison.Ordinal) || key.EndsWith("nd", StringComparison.Ordinal) || key.EndsWith("rd", StringComparison.Ordinal));

    private int Number(int at) => Number(passage.Key(at));

    private static int Number(string text) => text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
