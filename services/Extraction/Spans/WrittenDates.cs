namespace Chancery.Reading;

/// <summary>Dates with a month's name, or a month or year alone: "5 to 7 March 2024", "March 30 - April 2", "in early May", "in 2023".</summary>
internal sealed class WrittenDates(DateWords words, Vocabulary vocabulary)
{
    public DateSpan? At(int at, int limit) => DayFirst(at, limit) ?? MonthFirst(at, limit) ?? MonthAlone(at, limit) ?? YearAlone(at, limit) ?? DayAlone(at, limit);

    private DateSpan? DayFirst(int at, int limit)
    {
        if (DaysOf(at, limit) is not { } days)
            return null;
        var (year, end) = words.YearAfter(words.AfterMonth(days.MonthAt), limit);
        // "30 June to 2 July 2023", "28 December 2022 - 3 January 2023"
        if (days.First == days.Last && words.IsLink(end) && DaysOf(words.SkipWeekday(end + 1), limit) is { } last && last.First == last.Last)
        {
            var (lastYear, lastEnd) = words.YearAfter(words.AfterMonth(last.MonthAt), limit);
            if (Range(new Span(at, lastEnd), year, days.Month, days.First, lastYear, last.Month, last.First) is { } range)
                return range;
        }
        return Range(new Span(at, end), year, days.Month, days.First, 0, days.Month, days.Last);
    }

    private (int First, int Last, int Month, int MonthAt)? DaysOf(int at, int limit)
    {
        if (at >= limit || (words.Days(at, limit) ?? (words.DayInWords(at) is > 0 and var day ? (day, day, at + 1) : null)) is not { } days)
            return null;
        var next = words.Key(days.End) == "day" ? days.End + 1 : days.End;
        if (words.Key(next) == "," && next + 1 < limit && words.IsWeekday(next + 1))
            return null;
        next = words.Key(next) == "of" ? next + 1 : next;
        return next < limit && words.Month(next) is > 0 and var month ? (days.First, days.Last, month, next) : null;
    }

    private DateSpan? MonthFirst(int at, int limit)
    {
        if (DaysAfter(at, limit) is not { } days)
            return null;
        var (year, end) = words.YearAfter(days.End, limit);
        if (days.First == days.Last && words.IsLink(end) && DaysAfter(words.SkipWeekday(end + 1), limit) is { } last && last.First == last.Last)
        {
            var (lastYear, lastEnd) = words.YearAfter(last.End, limit);
            if (Range(new Span(at, lastEnd), year, days.Month, days.First, lastYear, last.Month, last.First) is { } range)
                return range;
        }
        return Range(new Span(at, end), year, days.Month, days.First, 0, days.Month, days.Last);
    }

    // The month of an impossible day ("31 February") is no date either.
    private (int First, int Last, int Month, int End)? DaysAfter(int at, int limit)
    {
        if (at >= limit || words.Month(at) is not (> 0 and var month) || words.Day(at - 1) > 0)
            return null;
        var next = words.AfterMonth(at);
        next = words.Key(next) == "the" ? next + 1 : next;
        return next < limit && words.Days(next, limit) is { } days ? (days.First, days.Last, month, days.End) : null;
    }

    // "January 2023" anywhere; "in March", "early May", "mid-June" after a word that asks for a time.
    private DateSpan? MonthAlone(int at, int limit)
    {
        if (words.Month(at) is not (> 0 and var month) || words.Day(at - 1) > 0)
            return null;
        var (year, end) = words.YearAfter(words.AfterMonth(at), limit);
        if (year == 0 && !vocabulary.Is("month-before", words.Key(at - 1)) && !IsOfPeriod(at) && !words.Key(at).StartsWith("mid ", StringComparison.Ordinal))
            return null;
        // "in April of last year"
        if (year == 0 && words.Key(at + 1) == "of" && words.Key(at + 2) == "last" && words.Key(at + 3) == "year")
            return new DateSpan(new Span(at, at + 4), new PartialDate(0, month, 0), null, new RelativeDate(DateOrigin.Document, DateUnit.Year, -1));
        return new DateSpan(new Span(at, year > 0 ? end : at + 1), new PartialDate(year, month, 0), null);
    }

    private DateSpan? YearAlone(int at, int limit) =>
        words.Year(at) is >= 1900 and <= 2100 and var year && at < limit && words.Key(at + 1) is not ("/" or "-")
        && (vocabulary.Is("month-before", words.Key(at - 1)) || IsOfPeriod(at) || vocabulary.Is("season", words.Key(at - 1)) || (words.Key(at - 1) == "year" && words.Key(at - 2) == "the"))
            ? new DateSpan(new Span(at, at + 1), new PartialDate(year, 0, 0), null)
            : null;

    // "in the first half of 2024", "the second half of May".
    private bool IsOfPeriod(int at) => words.Key(at - 1) == "of" && vocabulary.Is("period", words.Key(at - 2));

    // "on the 19th", "from the 6th to the 8th" of the month that is told of; "the 19th session" is none.
    private DateSpan? DayAlone(int at, int limit)
    {
        if (!words.IsOrdinal(at))
            return null;
        var before = words.Key(words.Key(at - 1) == "the" ? at - 2 : at - 1);
        if (words.Days(at, limit) is { } days && days.Last > days.First && before is "on" or "from" or "between" && words.IsOrdinal(days.End - 1) && (days.End >= limit || words.EndsDay(days.End)))
            return new DateSpan(new Span(at, days.End), new PartialDate(0, 0, days.First), new PartialDate(0, 0, days.Last));
        return words.Key(at - 1) == "the" && before == "on" && (at + 1 >= limit || words.EndsDay(at + 1))
            ? new DateSpan(new Span(at, at + 1), new PartialDate(0, 0, words.Day(at)), null)
            : null;
    }

    private static DateSpan? Range(Span span, int year, int month, int first, int lastYear, int lastMonth, int last)
    {
        var (startYear, endYear) = (year == 0 ? lastYear : year, lastYear == 0 ? year : lastYear);
        if (year == 0 && lastYear > 0 && lastMonth < month)
            startYear--;
        else if (lastYear == 0 && year > 0 && lastMonth < month)
            endYear++;
        // Whether 29 February is real is known when the year is.
        var (checkStart, checkEnd) = startYear == 0 ? (2024, 2024) : (startYear, endYear);
        if (!PartialDate.IsReal(checkStart, month, first) || !PartialDate.IsReal(checkEnd, lastMonth, last))
            return null;
        var isRange = last != first || lastMonth != month;
        return new DateSpan(span, new PartialDate(startYear, month, first), isRange ? new PartialDate(endYear, lastMonth, last) : null);
    }
}
