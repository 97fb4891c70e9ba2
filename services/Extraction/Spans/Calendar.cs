namespace Chancery.Reading;

/// <summary>A date told in the text, with its year found and its weekday counted.</summary>
/// <param name="IsAside">The words before make it no day of what is told: "since", "by", "the agreement of".</param>
internal sealed record Day(Span Span, PartialDate Start, PartialDate? End, bool IsRelative, bool IsAside = false);

/// <summary>
/// Settles the dates of a document against the day that it was written or published, or the first full date in it, and those
/// told from another ("the following day") against the one before. Sentences are to be asked for in the order of the text.
/// </summary>
internal sealed class Calendar(Passage passage, DateParser parser, DateAsides asides, DateDirections directions, PartialDate? published)
{
    // A dateline further from the publication than this is the date of something else.
    private const int NearDays = 15;

    // A day of the publisher's clock.
    private const int AheadDays = 1;

    private readonly PartialDate? first = published ?? FirstDay(passage, parser);
    private PartialDate? written;
    private PartialDate? told;

    /// <summary>The day of the document; null when neither it nor the text tells one.</summary>
    public PartialDate? Reference => written ?? first;

    /// <summary>Whether the document's day is known, and not only taken from the first date in it.</summary>
    public bool IsDated => (written ?? published) is { IsDay: true };

    /// <summary>The dates that stand for themselves, with the words they are told in.</summary>
    public List<Day> Absolute(Span span) => [.. parser.In(span).Where(date => date is { Relative: null, Start.Day: > 0, Start.Month: > 0 }).Select(date => Settle(date, Direction.Back)).OfType<Day>()];

    /// <summary>Takes the day of a dateline or signature for the document's own.</summary>
    public void IsWritten(Day? day)
    {
        if (day is { Start.IsDay: true } && (published is not { IsDay: true } || day.Start.DaysUntil(published.Value) is >= -AheadDays and <= NearDays))
            written = told = day.End ?? day.Start;
    }

    public List<Day> In(Span span)
    {
        var days = new List<Day>();
        foreach (var date in parser.In(span).Where(date => date.Relative is not { Origin: DateOrigin.Told, Distance: 0 }))
        {
            if (Settle(date, directions.Of(span, date.Span)) is not { } day)
                continue;
            if (days.Count > 0 && AsRange(days[^1], day) is { } range)
                days[^1] = day = range;
            else
                days.Add(day);
            if (day is { IsAside: false, Start.IsDay: true } && !(IsDated && day.Start.CompareTo(Reference!.Value) > 0))
                told = day.End ?? day.Start;
        }
        return days;
    }

    private Day? Settle(DateSpan date, Direction direction)
    {
        var isAside = asides.Holds(date.Span) || (!date.Start.IsDay && date.Relative is null && IsVague(date));
        if (date.Relative is { } relative)
            return From(date, relative, direction) is { } day ? new Day(date.Span, day, null, true, isAside) : null;
        if (date.Start.Year > 0)
            return new Day(date.Span, date.Start, date.End, false, isAside);
        if (Reference is not { } reference)
            return null;
        var start = Years.Complete(date.Start, told is { } last && date.Start.Month == 0 ? last : reference, direction);
        if (start is not { } known)
            return null;
        var end = date.End is { } last2 ? EndOf(last2, known) : default(PartialDate?);
        return end is null || end.Value.IsReal() ? new Day(date.Span, known, end, false, isAside) : null;
    }

    // The month that a range leaves out is that of its first day; the year goes on after December.
    private static PartialDate EndOf(PartialDate end, PartialDate start) =>
        end with { Month = end.Month == 0 ? start.Month : end.Month, Year = end.Month > 0 && end.Month < start.Month ? start.Year + 1 : start.Year };

    // "a programme for 2020"; the document's own year tells nothing.
    private bool IsVague(DateSpan date) => passage.Key(date.Span.First - 1) == "for" || (date.Start.Month == 0 && Reference is { } today && date.Start.Year == today.Year);

    // "yesterday and today", "from Monday to Wednesday".
    private Day? AsRange(Day a, Day b)
    {
        var between = a.Span.End < b.Span.First && passage.Key(b.Span.First - 1) == "on" ? b.Span.First - 1 : b.Span.First;
        return between - a.Span.End == 1 && passage.Key(a.Span.End) is "and" or "to" or "-" && a is { End: null, Start.IsDay: true } && b is { End: null, Start.IsDay: true } && b.Start.CompareTo(a.Start) > 0
            ? a with { Span = a.Span.To(b.Span), End = b.Start }
            : null;
    }

    private PartialDate? From(DateSpan date, RelativeDate relative, Direction direction)
    {
        var origin = relative.Origin == DateOrigin.Told ? told : Reference;
        // "in April of last year"
        if (date.Start.Month > 0)
            return origin is { } then ? date.Start with { Year = then.Year + relative.Distance } : null;
        if (origin is not { } from || (from.Month == 0 && relative.Unit != DateUnit.Year) || (!from.IsDay && relative.Unit is DateUnit.Day or DateUnit.Week))
            return null;
        if (relative.Weekday is { } weekday)
            return Weekdays.From(from, weekday, relative, published is null && written is null ? Direction.Around : direction);
        return relative.Unit switch
        {
            DateUnit.Day => from.AddDays(relative.Distance),
            DateUnit.Week => Weekdays.MonthOfWeek(from, relative.Distance),
            DateUnit.Month => from.AddMonths(relative.Distance),
            _ => new PartialDate(from.Year + relative.Distance, 0, 0),
        };
    }

    private static PartialDate? FirstDay(Passage passage, DateParser parser)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (parser.In(sentence.Span).FirstOrDefault(date => date.Relative is null && date.Start is { Year: > 0, Day: > 0 }) is { } date)
                return date.End ?? date.Start;
        }
        return null;
    }
}
