using Chancery.Contracts.Engagement.V1;
using Google.Type;

namespace Chancery.Cli.Tests;

/// <summary>Engagements of our own making.</summary>
internal static class Samples
{
    public const string Text = "The Foreign Minister of Peru, Ana Quispe, met Ambassador Kenji Mori in Lima. She thanked Japan for its help.";

    public static Engagement Meeting(string id = "eng-00000000000000000000000001") => new()
    {
        EngagementId = id,
        Type = EngagementType.Meeting,
        Mode = EngagementMode.InPerson,
        Status = EngagementStatus.Held,
        Title = "Meeting of Peru and Japan",
        Parties = { new Party { Code = "PE", Name = "Peru", Role = Role.Host }, new Party { Code = "JP", Name = "Japan" } },
        Participants =
        {
            new Participant { Name = "Ana Quispe", Post = "Foreign Minister", Represents = "PE" },
            new Participant { Name = "Kenji Mori", Post = "Ambassador", Represents = "JP" },
        },
        StartDate = new Date { Year = 2024, Month = 3, Day = 4 },
        Place = new Place { City = "Lima", CountryCode = "PE" },
        Topics = { Topic.CounterTerrorism, Topic.Energy },
        Actions = { Thanks() },
        Accounts = { new Account { DocumentId = "doc-1", Publisher = "PE", Evidence = { Evidence(0, 76), Evidence(71, 75, "place") } } },
        Confidence = 0.934,
        Etag = "etag-1",
    };

    public static Contracts.Engagement.V1.Action Thanks() => new()
    {
        Source = new Party { Code = "PE", Name = "Peru" },
        Target = new Party { Code = "JP", Name = "Japan" },
        Type = ActionType.Support,
        Evidence = Evidence(77, 108),
        Confidence = 0.8,
    };

    public static Extraction Reading() => new()
    {
        Extractor = "fake/1",
        Engagements = { Meeting() },
        Persons =
        {
            new PersonMention { Name = "Ana Quispe", Post = "Foreign Minister", Represents = "PE", Evidence = { Evidence(30, 40) }, Confidence = 0.97 },
            new PersonMention { Name = "Kenji Mori", Post = "Ambassador", Represents = "JP", Evidence = { Evidence(46, 67) }, Confidence = 0.96 },
        },
        Actions = { Thanks() },
    };

    private static Evidence Evidence(int start, int end, string field = "") =>
        new() { DocumentId = "doc-1", Start = start, End = end, Quote = Text[start..end], Field = field };
}
