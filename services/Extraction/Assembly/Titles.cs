using System.Globalization;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>The one line for people, made of an engagement's own facts.</summary>
internal static class Titles
{
    private const int MostParties = 4;

    public static string Of(Engagement engagement)
    {
        var parties = engagement.Parties.Take(MostParties).Select(party => party.Name).ToList();
        var rest = engagement.Parties.Count - parties.Count;
        var who = string.Join(", ", parties) + (rest > 0 ? $" and {rest} more" : "");
        string[] parts = [Word(engagement.Type) + (who.Length > 0 ? ": " + who : ""), Where(engagement.Place), When(engagement)];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static string Word(EngagementType type) => type switch
    {
        EngagementType.Credentials => "Presentation of credentials",
        _ => type.ToString(),
    };

    private static string Where(Place? place) => place is null ? "" : place.City.Length > 0 ? place.City : place.CountryCode.Length > 0 ? PartyNames.Name(place.CountryCode) : place.Venue;

    private static string When(Engagement engagement)
    {
        if (engagement.StartDate is not { } start)
            return "";
        return engagement.EndDate is { } end && !end.Equals(start) ? $"{Text(start)} – {Text(end)}" : Text(start);
    }

    private static string Text(Google.Type.Date date) => date switch
    {
        { Month: 0 } => date.Year.ToString(CultureInfo.InvariantCulture),
        { Day: 0 } => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)} {date.Year}",
        _ => $"{date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)} {date.Year}",
    };
}
