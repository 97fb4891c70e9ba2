namespace Chancery.Reading;

/// <summary>A date in the text; the year is 0 where the text leaves it out.</summary>
/// <param name="Relative">"today", "on Wednesday": told from the day of the document.</param>
internal sealed record DateSpan(Span Span, PartialDate Start, PartialDate? End, RelativeDay? Relative = null);

/// <param name="Days">Distance in days from the document's day.</param>
/// <param name="Weekday">A weekday instead, the nearest before (or after, in announcements).</param>
internal sealed record RelativeDay(int Days, DayOfWeek? Weekday, bool IsNext = false);
