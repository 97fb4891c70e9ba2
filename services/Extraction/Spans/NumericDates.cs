namespace Chancery.Reading;

/// <summary>Dates in numbers: 2019-05-16, 19/9/2022, 30.12.2021, "16-17 / 5/2019", "30.4-2.5.2019".</summary>
/// <param name="monthFirst">Slashes of this publisher put the month first.</param>
internal sealed class NumericDates(DateWords words, bool monthFirst)
{
    private const int LeapYear = 2024;

    public DateSpan? At(int at, int limit) => words.Number(at) == 0 ? null : YearFirst(at, limit) ?? Whole(at, limit) ?? MonthsAndDays(at, limit) ?? DaysOfMonth(at, limit) ?? DayAndMonthToWhole(at, limit) ?? InBrackets(at, limit);

    private DateSpan? YearFirst(int at, int limit)
    {
        if (YearFirstDay(at, limit) is not { } first)
            return null;
        return words.IsLink(at + 5) && YearFirstDay(at + 6, limit) is { } last && last.CompareTo(first) > 0
            ? new DateSpan(new Span(at, at + 11), first, last)
            : new DateSpan(new Span(at, at + 5), first, null);
    }

    private PartialDate? YearFirstDay(int at, int limit) =>
        at + 4 < limit && words.Year(at) is > 0 and var year && Mark(at + 1) is { } mark && words.Key(at + 3) == mark ? Real(year, words.Number(at + 2), words.Number(at + 4)) : null;

    private DateSpan? Whole(int at, int limit)
    {
        if (WholeDay(at, limit) is not { } first)
            return null;
        return words.IsLink(at + 5) && WholeDay(at + 6, limit) is { } last && last.CompareTo(first) > 0
            ? new DateSpan(new Span(at, at + 11), first, last)
            : new DateSpan(new Span(at, at + 5), first, null);
    }

    private PartialDate? WholeDay(int at, int limit)
    {
        if (at + 4 >= limit || Mark(at + 1) is not { } mark || words.Key(at + 3) != mark || Year(at + 4, mark) is not (> 0 and var year))
            return null;
        var (first, second) = (words.Number(at), words.Number(at + 2));
        return (monthFirst && mark != "." && first <= 12) || second > 12 ? Real(year, first, second) : Real(year, second, first);
    }

    // "16-17 / 5/2019", "5 and 6/3/2021"; in American releases "3/5-7/2021".
    private DateSpan? DaysOfMonth(int at, int limit)
    {
        if (monthFirst && at + 6 < limit && words.Key(at + 1) == "/" && words.Key(at + 3) == "-" && words.Key(at + 5) == "/" && words.Year(at + 6) is > 0 and var ourYear)
            return Range(new Span(at, at + 7), Real(ourYear, words.Number(at), words.Number(at + 2)), Real(ourYear, words.Number(at), words.Number(at + 4)));
        if (words.Days(at, limit) is not { } days || days.Last == days.First || days.End + 3 >= limit || Mark(days.End) is not { } mark || Mark(days.End + 2) is not { } second || Year(days.End + 3, second) is not (> 0 and var year) || mark == "-")
            return null;
        var month = words.Number(days.End + 1);
        return Range(new Span(at, days.End + 4), Real(year, month, days.First), Real(year, month, days.Last));
    }

    // "6/3-6/6" of this year, in American releases.
    private DateSpan? MonthsAndDays(int at, int limit)
    {
        if (!monthFirst || at + 6 >= limit || words.Key(at + 1) != "/" || words.Key(at + 3) != "-" || words.Key(at + 5) != "/" || words.Key(at + 7) == "/" || words.Year(at + 6) > 0)
            return null;
        var (first, last) = (new PartialDate(0, words.Number(at), words.Number(at + 2)), new PartialDate(0, words.Number(at + 4), words.Number(at + 6)));
        return first.Day > 0 && last.Day > 0 && PartialDate.IsReal(LeapYear, first.Month, first.Day) && PartialDate.IsReal(LeapYear, last.Month, last.Day) && last.CompareTo(first) > 0
            ? new DateSpan(new Span(at, at + 7), first, last)
            : null;
    }

    // "30.4-2.5.2019", "30/4 to 2/5/2019".
    private DateSpan? DayAndMonthToWhole(int at, int limit)
    {
        if (at + 8 >= limit || Mark(at + 1) is not ("/" or ".") || !words.IsLink(at + 3) || WholeDay(at + 4, limit) is not { } last)
            return null;
        var (first, second) = (words.Number(at), words.Number(at + 2));
        return Range(new Span(at, at + 9), monthFirst && words.Key(at + 1) == "/" ? Real(last.Year, first, second) : Real(last.Year, second, first), last);
    }

    // "met the Minister (10/7)", "Monday 10/7" of this year.
    private DateSpan? InBrackets(int at, int limit)
    {
        var isInBrackets = words.Key(at - 1) == "(" && at + 3 < limit && words.Key(at + 3) == ")";
        if (at + 2 >= limit || words.Key(at + 1) is not ("/" or ".") || words.Key(at + 3) is "/" or "." or "-" || !(isInBrackets || (words.IsWeekday(at - 1) && words.Key(at + 1) == "/")))
            return null;
        var (first, second) = (words.Number(at), words.Number(at + 2));
        var date = monthFirst ? new PartialDate(0, first, second) : new PartialDate(0, second, first);
        return date.Day > 0 && PartialDate.IsReal(LeapYear, date.Month, date.Day) ? new DateSpan(new Span(at, at + 3), date, null) : null;
    }

    private static DateSpan? Range(Span span, PartialDate? first, PartialDate? last) =>
        first is { } start && last is { } end && end.CompareTo(start) > 0 ? new DateSpan(span, start, end) : null;

    // Two digits are a year only after marks that no range has.
    private int Year(int at, string mark) => words.Year(at) is > 0 and var year ? year : mark != "-" && words.Key(at).Length == 2 ? words.Number(at) is > 0 and var two ? (two < 70 ? 2000 : 1900) + two : 0 : 0;

    private string? Mark(int at) => words.Key(at) is "/" or "." or "-" ? words.Key(at) : null;

    private static PartialDate? Real(int year, int month, int day) => day > 0 && PartialDate.IsReal(year, month, day) ? new PartialDate(year, month, day) : null;
}
