using Chancery.Contracts.Engagement.V1;
using Chancery.ServiceDefaults;
using Google.Type;

namespace Chancery.Ingestion.Engagements;

/// <summary>What must hold of an engagement as a whole, after a command's fields were set in it.</summary>
internal static class WholeEngagement
{
    public static void Check(Engagement engagement)
    {
        if (engagement is { StartDate: { } start, EndDate: { } end } && EndsBefore(start, end))
            throw Errors.InvalidRequest([new FieldError("engagement.end_date", ErrorReason.DateInvalid, "The engagement ends before it starts.")]);
        if (engagement is { StartDate: null, EndDate: not null })
            throw Errors.InvalidRequest([new FieldError("engagement.start_date", ErrorReason.DateInvalid, "An engagement with a last day has a first day.")]);
    }

    /// <summary>Compared as far as both are known: a month does not end before a day of it.</summary>
    private static bool EndsBefore(Date start, Date end)
    {
        if (end.Year != start.Year)
            return end.Year < start.Year;
        if (end.Month == 0 || start.Month == 0 || end.Month != start.Month)
            return end.Month != 0 && start.Month != 0 && end.Month < start.Month;
        return end.Day != 0 && start.Day != 0 && end.Day < start.Day;
    }
}
