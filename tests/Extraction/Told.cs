using Chancery.Contracts.Engagement.V1;
using Chancery.Reading;
using Google.Type;

namespace Chancery.Extraction.Tests;

/// <summary>Reads a text as a ministry's release, and puts what was read into words that a test can compare.</summary>
internal static class Told
{
    private static readonly Extractor Extractor = new();

    public static Contracts.Engagement.V1.Extraction By(string publisher, string text, Date? published = null) =>
        Extractor.Read(new Source(text, publisher, published));

    public static Date On(int year, int month, int day) => new() { Year = year, Month = month, Day = day };

    public static string Day(Date? date) => date is null ? "" : $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    public static string[] Types(this Contracts.Engagement.V1.Extraction extraction) => [.. extraction.Engagements.Select(engagement => engagement.Type.ToString())];

    public static string[] Codes(this Engagement engagement) => [.. engagement.Parties.Select(party => party.Code).Order(StringComparer.Ordinal)];

    public static string[] Names(this Engagement engagement) => [.. engagement.Participants.Select(participant => participant.Name).Order(StringComparer.Ordinal)];

    public static string[] Persons(this Contracts.Engagement.V1.Extraction extraction) => [.. extraction.Persons.Select(person => $"{person.Name}, {person.Post}, {person.Represents}")];

    public static string[] Actions(this Contracts.Engagement.V1.Extraction extraction) => [.. extraction.Actions.Select(action => $"{action.Source.Code} {action.Type} {action.Target.Code}")];

    public static IEnumerable<Evidence> AllEvidence(this Contracts.Engagement.V1.Extraction extraction) =>
        extraction.Persons.SelectMany(person => person.Evidence)
            .Concat(extraction.Engagements.SelectMany(engagement => engagement.Accounts).SelectMany(account => account.Evidence))
            .Concat(extraction.Actions.Select(action => action.Evidence));

    /// <summary>The quote cut out of the text by Unicode code points, as any other system would.</summary>
    public static string Cut(string text, Evidence evidence)
    {
        var runes = text.EnumerateRunes().Skip(evidence.Start).Take(evidence.End - evidence.Start);
        return string.Concat(runes);
    }
}
