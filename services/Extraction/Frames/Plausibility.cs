using System.Globalization;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Whether a telling has what its kind needs, and is news rather than background.</summary>
internal static class Plausibility
{
    private const int NewsDays = 45;

    public static bool Holds(Telling telling, Discourse discourse, Calendar calendar, Passage passage)
    {
        if (IsOld(telling, calendar) || (telling.Day is null && NamesEarlierYear(telling, calendar, passage)))
            return false;
        var sides = Math.Max(telling.Persons.Count, telling.Parties.Count);
        return telling.Type switch
        {
            EngagementType.Meeting or EngagementType.Call => sides >= 2 || (telling.HasUnnamed && telling.Persons.Count > 0),
            EngagementType.Signing => telling.Parties.Count >= 2 || telling.Persons.Count >= 2,
            EngagementType.Visit => (telling.Persons.Count > 0 || telling.IsAuthors) && telling.Parties.Keys.Any(code => code != discourse.Home || telling.Persons.Keys.Any(person => person.Represents != code)) && telling.Parties.Count >= 2,
            // Who presented them may be called after it: EnvoyRoll.
            EngagementType.Credentials => sides >= 1,
            EngagementType.Message => telling.Persons.Count >= 2 || telling.Parties.Count >= 2,
            EngagementType.Ceremony => telling.Persons.Count >= 1 || (telling.Parties.Count >= 1 && !telling.Sentence.IsHeadline),
            _ => sides >= 1,
        };
    }

    // "presented his letters in 1998": a year alone, before the document's own.
    private static bool NamesEarlierYear(Telling telling, Calendar calendar, Passage passage)
    {
        for (var i = telling.Sentence.First + 1; i < telling.Sentence.End; i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Number && passage.Tokens[i].Text.Length == 4 && passage.Key(i - 1) is "in" or "since" or "of" or "from" or "between"
                && int.TryParse(passage.Key(i), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1900 && year < (calendar.Reference?.Year ?? int.MaxValue))
                return true;
        }
        return false;
    }

    // "recalled the 2021 summit": long before the document's own day.
    private static bool IsOld(Telling telling, Calendar calendar) =>
        telling.Day is { } day && calendar.Reference is { } today && (day.End ?? day.Start).DaysUntil(today) > NewsDays
        && !((day.End ?? day.Start) is { Day: 0, Month: 0 } && day.Start.Year == today.Year);
}
