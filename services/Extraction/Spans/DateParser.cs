namespace Chancery.Reading;

/// <summary>Finds the dates of a passage, in numbers, with a month's name, or told from another day.</summary>
internal sealed class DateParser(Passage passage, Vocabulary vocabulary, bool monthFirst)
{
    private readonly DateWords words = new(passage, vocabulary);
    private readonly NumericDates numeric = new(new DateWords(passage, vocabulary), monthFirst);
    private readonly WrittenDates written = new(new DateWords(passage, vocabulary), vocabulary);

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

    private DateSpan? At(int at, int limit) =>
        passage.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) ? null : WithWeekday(Absolute(at, limit), limit) ?? Weekday(at, limit) ?? Relative(at, limit);

    private DateSpan? Absolute(int at, int limit) => numeric.At(at, limit) ?? written.At(at, limit);

    // "today, Monday" and "this morning (28)" are one date.
    private DateSpan? Relative(int at, int limit)
    {
        if (vocabulary.RelativeDates.At(passage.Tokens, at, limit) is not { } found || OfAnother(found.Span, found.Value))
            return null;
        var (span, value) = found;
        if (words.Key(span.End) is "," or "(" && span.End + 1 < limit && Absolute(span.End + 1, limit) is { Start.Day: > 0 } date)
            return date with { Span = new Span(at, date.Span.End) };
        if (value is { Origin: DateOrigin.Document, Unit: DateUnit.Day } && words.Key(span.End) == "," && span.End + 1 < limit && words.IsWeekday(span.End + 1))
        {
            var weekday = At(span.End + 1, limit)!;
            return weekday.Relative is null ? weekday with { Span = new Span(at, weekday.Span.End) } : new DateSpan(new Span(at, weekday.Span.End), default, null, value);
        }
        if (words.Key(span.End) == "(" && words.Day(span.End + 1) > 0 && words.Key(span.End + 2) == ")" && span.End + 2 < limit)
            span = span with { End = span.End + 3 };
        return new DateSpan(span, default, null, value);
    }

    // "on the eve of the vote", "the day before the election" and "a day after his arrival" are told from something else; "the day before," is not.
    private bool OfAnother(Span span, RelativeDate value) =>
        value is { Origin: DateOrigin.Told, Distance: not 0 } && words.Key(span.End - 1) is "before" or "after" or "eve" && words.Key(span.End) is "of" or "the" or "his" or "her" or "its" or "their" or "this" or "that";

    // "Monday, 19/9/2022": the date tells it better. "Monday last week", "last Monday", "Monday evening".
    private DateSpan? Weekday(int at, int limit)
    {
        if (!words.IsWeekday(at))
            return null;
        var mark = words.Key(at + 1) is "," or "(" ? at + 2 : at + 1;
        mark = words.Key(mark) == "the" ? mark + 1 : mark;
        if (mark < limit && Absolute(mark, limit) is { Start.Day: > 0 } date)
            return date with { Span = new Span(at, date.Span.End) };
        var end = vocabulary.Is("day-part", words.Key(at + 1)) && at + 1 < limit ? at + 2 : at + 1;
        var (choice, weeks) = words.Key(at - 1) switch
        {
            "last" or "past" => (WeekdayChoice.Before, 0),
            "next" => (WeekdayChoice.After, 0),
            "this" => (WeekdayChoice.OfWeek, 0),
            _ => (WeekdayChoice.Nearest, 0),
        };
        if (vocabulary.RelativeDates.At(passage.Tokens, words.Key(end) == "of" ? end + 1 : end, limit) is { Value: { Unit: DateUnit.Week } week } found)
            (choice, weeks, end) = (WeekdayChoice.OfWeek, week.Distance, found.Span.End);
        else if (words.Key(end) == "," && Relative(end + 1, limit) is { } relative && end + 1 < limit)
            return relative with { Span = new Span(at, relative.Span.End) };
        return new DateSpan(new Span(at, end), default, null, new RelativeDate(DateOrigin.Document, DateUnit.Week, weeks, Enum.Parse<DayOfWeek>(words.Key(at), ignoreCase: true), choice));
    }

    // "19 September (Monday)", "5 March, Tuesday".
    private DateSpan? WithWeekday(DateSpan? date, int limit)
    {
        if (date is not { Start.Day: > 0 } || words.Key(date.Span.End) is not ("(" or ",") || date.Span.End + 1 >= limit || !words.IsWeekday(date.Span.End + 1))
            return date;
        var end = date.Span.End + 2;
        return date with { Span = date.Span with { End = words.Key(date.Span.End) == "(" && words.Key(end) == ")" && end < limit ? end + 1 : end } };
    }
}
