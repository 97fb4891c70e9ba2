namespace Chancery.Reading;

/// <summary>Finds the year (or month) that a date leaves out.</summary>
internal static class Years
{
    // How far from the document's day an event is still told as one to come though it is past, and the other way round.
    private const int Tolerance = 45;

    /// <summary>The date nearest to the day it is told from, in the direction of what is told; null when no such day is real.</summary>
    public static PartialDate? Complete(PartialDate date, PartialDate today, Direction direction)
    {
        if (date.Month == 0)
            return today.Month > 0 && date with { Year = today.Year, Month = today.Month } is var inMonth && inMonth.IsReal() ? inMonth : null;
        if (today.Month == 0)
            return date with { Year = today.Year } is var inYear && inYear.IsReal() ? inYear : null;
        PartialDate? best = null;
        foreach (var year in (ReadOnlySpan<int>)[today.Year - 1, today.Year, today.Year + 1])
        {
            var candidate = date with { Year = year };
            if (candidate.IsReal() && (best is null || Cost(candidate, today, direction) < Cost(best.Value, today, direction)))
                best = candidate;
        }
        return best;
    }

    private static PartialDate MonthOf(PartialDate day) => day with { Day = 0 };

    // "in May" told on 3 April as past is that of the year before; "on 5 May" is the coming one only if it is near.
    private static int Cost(PartialDate candidate, PartialDate today, Direction direction)
    {
        var days = candidate.IsDay ? today.DaysUntil(candidate) : MonthOf(today).DaysUntil(candidate);
        var tolerance = candidate.IsDay ? Tolerance * 2 : 0;
        var isAgainst = direction == Direction.Ahead ? days < -Tolerance : direction == Direction.Back && days > tolerance;
        return Math.Abs(days) + (isAgainst ? 1000 : 0);
    }
}
