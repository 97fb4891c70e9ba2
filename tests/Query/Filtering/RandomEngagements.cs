using Chancery.Contracts.Engagement.V1;
using CsCheck;
using Date = Google.Type.Date;

namespace Chancery.Query.Tests.Filtering;

/// <summary>Engagements and filters out of few values, so that they meet often.</summary>
internal static class RandomEngagements
{
    private static readonly string[] Words =
        ["migration", "Migrations", "railway", "railways", "Łódź", "Lodz", "minister's", "ministers", "Da’esh", "Daesh", "talks", "on", "2030", "co-operation", "operation"];

    private static readonly Gen<string> Text = Gen.OneOf(Words).Array[0, 5].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Code = Gen.OneOf("IQ", "TJ", "KZ", "OSCE", "World Bank");
    private static readonly Gen<string> Id = Gen.OneOf("ent-1", "ent-2", "ent-3", "ent-4");
    private static readonly Gen<string> City = Gen.OneOf("", "Łódź", "Lodz", "Osh");
    private static readonly Gen<string> Country = Gen.OneOf("", "PL", "KG");
    private static readonly Gen<string> DocumentId = Gen.OneOf("doc-1", "doc-2", "doc-3");
    private static readonly Gen<double> Confidence = Gen.OneOf(0, 0.3, 0.5, 0.9, 1);
    private static readonly Gen<EngagementType> Type = Gen.Int[1, 3].Select(n => (EngagementType)n);
    private static readonly Gen<EngagementStatus> Status = Gen.Int[1, 5].Select(n => (EngagementStatus)n);
    private static readonly Gen<Topic> Topic = Gen.Int[1, 5].Select(n => (Topic)n);

    // Out of the calendar too: a reading that is wrong must not count as a day for one side only.
    private static readonly Gen<Date?> PartialDate = Gen.Select(Gen.Int[2020, 2022], Gen.Int[0, 13], Gen.Int[0, 31])
        .Select((year, month, day) => new Date { Year = year, Month = month, Day = day }).Null();

    private static readonly Gen<Date?> CompleteDate = Gen.Int[0, 1_000]
        .Select(day => DateOnly.FromDayNumber(new DateOnly(2020, 1, 1).DayNumber + day))
        .Select(day => new Date { Year = day.Year, Month = day.Month, Day = day.Day }).Null();

    public static readonly Gen<Engagement> Engagement = Gen.Select(
        Gen.Select(Type, Status, Text, Confidence), Gen.Select(Code, Id).Array[0, 4], Gen.Select(Id, Text).Array[0, 3],
        Gen.Select(PartialDate, PartialDate), Gen.Select(City, Country, Id).Nullable(), Topic.Array[0, 3],
        Gen.Select(DocumentId, Code, Text).Array[0, 2])
        .Select((head, parties, participants, days, place, topics, accounts) => new Engagement
        {
            EngagementId = Samples.Id("eng"),
            Type = head.Item1,
            Status = head.Item2,
            Title = head.Item3,
            Confidence = head.Item4,
            Parties = { parties.Select(party => new Party { Code = party.Item1, EntityId = party.Item2, Name = party.Item1 }) },
            Participants = { participants.Select(participant => new Participant { EntityId = participant.Item1, Name = participant.Item2 }) },
            StartDate = days.Item1,
            EndDate = days.Item2,
            Place = place is var (city, country, id) ? new Place { City = city, CountryCode = country, EntityId = id } : null,
            Topics = { topics },
            Accounts = { accounts.Select(account => new Account { DocumentId = account.Item1, Publisher = account.Item2, Evidence = { new Evidence { Quote = account.Item3 } } }) },
        });

    /// <summary>Each field set in one filter of three.</summary>
    public static readonly Gen<EngagementFilter> Filter = Gen.Select(
        Gen.Select(Some(Id), Some(Id), Some(Code), Some(Code)), Gen.Select(Some(Type), Some(Topic), Some(Status)),
        Gen.Select(CompleteDate, CompleteDate, Gen.Int[1, 3]), Gen.Select(City, Country, Gen.Int[1, 3]),
        Gen.Select(Some(Code), Some(DocumentId)), Gen.Select(Gen.OneOf(Words), Gen.Int[1, 3]), Gen.Select(Confidence, Gen.Int[1, 3]))
        .Select((names, kinds, days, place, accounts, text, confidence) => new EngagementFilter
        {
            EntitiesAny = { names.Item1 },
            EntitiesAll = { names.Item2 },
            CodesAny = { names.Item3 },
            CodesAll = { names.Item4 },
            Types_ = { kinds.Item1 },
            Topics = { kinds.Item2 },
            Statuses = { kinds.Item3 },
            DateRange = days.Item3 == 1 ? new DateRange { StartDate = days.Item1, EndDate = days.Item2 } : null,
            Place = place.Item3 == 1 ? new PlaceFilter { City = place.Item1, CountryCode = place.Item2 } : null,
            Publishers = { accounts.Item1 },
            DocumentIds = { accounts.Item2 },
            Text = text.Item2 == 1 ? text.Item1 : "",
            MinConfidence = confidence.Item2 == 1 ? confidence.Item1 : 0,
        });

    private static Gen<T[]> Some<T>(Gen<T> value) =>
        Gen.Select(value.Array[1, 3], Gen.Int[1, 4]).Select((values, set) => set == 1 ? values : []);
}
