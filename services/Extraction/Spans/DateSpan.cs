namespace Chancery.Reading;

/// <summary>A date in the text; year, or year and month, are 0 where the text leaves them out ("5 March", "on the 19th").</summary>
/// <param name="Relative">"today", "on Wednesday", "last month": told from another day.</param>
internal sealed record DateSpan(Span Span, PartialDate Start, PartialDate? End, RelativeDate? Relative = null);

internal enum DateOrigin
{
    /// <summary>The day that the document was written.</summary>
    Document,

    /// <summary>The day told last in the text: "the following day".</summary>
    Told,
}

internal enum DateUnit
{
    Day,
    Week,
    Month,
    Year,
}

internal enum WeekdayChoice
{
    /// <summary>"on Monday": the nearest in the direction of what is told, today included.</summary>
    Nearest,

    /// <summary>"last Monday".</summary>
    Before,

    /// <summary>"next Monday".</summary>
    After,

    /// <summary>"this Monday", "Monday last week": of the week that the distance tells.</summary>
    OfWeek,
}

/// <param name="Distance">In units from the origin.</param>
/// <param name="Weekday">A weekday instead; the distance is then in weeks.</param>
internal sealed record RelativeDate(DateOrigin Origin, DateUnit Unit, int Distance, DayOfWeek? Weekday = null, WeekdayChoice Choice = WeekdayChoice.Nearest);
