namespace Chancery.Reading;

/// <summary>A date told in the text, with its year found and its weekday counted.</summary>
internal sealed record Day(Span Span, PartialDate Start, PartialDate? End, bool IsRelative);

/// <summary>Settles the dates of a document against the day that it was published, or the first full date in it.</summary>
internal sealed class Calendar
{
    private readonly DateParser parser;

    public Calendar(Passage passage, DateParser parser, PartialDate? published)
    {
        this.parser = parser;
        Reference = published ?? FirstDay(passage);
    }

    /// <summary>The day of the document; null when neither it nor the text tells one.</summary>
    public PartialDate? Reference { get; }

    public List<Day> In(Span span, bool announces)
    {
        var days = new List<Day>();
        foreach (var date in parser.In(span))
        {
            if (Settle(date, announces) is { } day)
                days.Add(day);
        }
        return days;
    }

    private Day? Settle(DateSpan date, bool announces)
    {
        if (date.Relative is { } relative)
            return Reference is { IsDay: true } today ? new Day(date.Span, From(today, relative, announces), null, true) : null;
        if (date.Start.Year > 0)
            return new Day(date.Span, date.Start, date.End, false);
        if (Reference is not { } reference)
            return null;
        // "25 September" of a document of January was last year's.
        var year = reference.Year;
        if (reference.Month > 0 && date.Start.Month - reference.Month > 6)
            year--;
        else if (reference.Month > 0 && reference.Month - date.Start.Month > 6 && announces)
            year++;
        return Fits(date.Start, year) && (date.End is not { } end || Fits(end, year))
            ? new Day(date.Span, date.Start with { Year = year }, date.End is { } last ? last with { Year = year } : null, false)
            : null;
    }

    private static bool Fits(PartialDate date, int year) => PartialDate.IsReal(year, date.Month, date.Day);

    private static PartialDate From(PartialDate today, RelativeDay relative, bool announces)
    {
        if (relative.Weekday is not { } weekday)
            return today.AddDays(relative.Days);
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        return announces || relative.IsNext ? today.AddDays((7 - back) % 7) : today.AddDays(-back);
    }

    private PartialDate? FirstDay(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (parser.In(sentence.Span).FirstOrDefault(date => date.Relative is null && date.Start is { Year: > 0, Day: > 0 }) is { } date)
                return date.End ?? date.Start;
        }
        return null;
    }
}
