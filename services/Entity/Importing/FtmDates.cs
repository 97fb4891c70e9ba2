using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Contracts.Engagement.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>Dates of FollowTheMoney: "2005", "2005-03", "2005-03-31", with a time or without. Pure.</summary>
internal static partial class FtmDates
{
    /// <summary>The one date that values tell; the most precise of those that may be the same. Null when there is none, or they contradict each
    /// other.</summary>
    public static Date? One(IEnumerable<FtmValue> values, RecordProblems problems)
    {
        var dates = All(values, problems).OrderByDescending(Precision).ToList();
        if (dates is not [var finest, .. var others])
            return null;
        if (others.All(other => PartialDate.MayBeSame(finest, other)))
            return finest;
        problems.LeaveOut(values.First().Property, ErrorReason.DateInvalid, "Its values are different dates.");
        return null;
    }

    public static List<Date> All(IEnumerable<FtmValue> values, RecordProblems problems)
    {
        var dates = new List<Date>();
        foreach (var (property, text) in values)
        {
            if (Parse(text) is { } date)
                dates.Add(date);
            else
                problems.LeaveOut(property, ErrorReason.DateInvalid, $"'{text}' is no date such as 2005, 2005-03 or 2005-03-31.");
        }
        return dates;
    }

    public static Date? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var date = new Date { Year = Number("y"), Month = Number("m"), Day = Number("d") };
        return PartialDate.IsValid(date) ? date : null;

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private static int Precision(Date date) => date.Day > 0 ? 3 : date.Month > 0 ? 2 : 1;

    [GeneratedRegex("^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2})([T ].*)?)?)?\\z")]
    private static partial Regex Form();
}
