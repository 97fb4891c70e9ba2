using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Type;

namespace Chancery.EventLog.Tests;

/// <summary>One filled instance of each kind of event.</summary>
internal static class Samples
{
    private const string Text = "On 3 May 2024 the ministers of Norway and Ghana met in Accra. They agreed to train nurses.";

    private static readonly Evidence Words = new()
    {
        DocumentId = "document-1",
        Start = 0,
        End = 60,
        Quote = "On 3 May 2024 the ministers of Norway and Ghana met in Accra.",
        Extractor = "reader 1.0",
    };

    private static readonly Engagement Meeting = new()
    {
        EngagementId = "engagement-1",
        Type = EngagementType.Meeting,
        Mode = EngagementMode.InPerson,
        Status = EngagementStatus.Held,
        Title = "Ministers of Norway and Ghana meet",
        Parties =
        {
            new Party { EntityId = "country-no", Code = "NO", Name = "Norway", Role = Role.Guest },
            new Party { EntityId = "country-gh", Code = "GH", Name = "Ghana", Role = Role.Host },
        },
        Participants =
        {
            new Participant { EntityId = "person-1", Name = "Åse Vågå", Post = "Minister of Health", Represents = "NO", Role = Role.Guest },
        },
        StartDate = new Date { Year = 2024, Month = 5, Day = 3 },
        EndDate = new Date { Year = 2024, Month = 5 },
        Place = new Place { City = "Accra", CountryCode = "GH", Venue = "Osu Castle", EntityId = "place-1" },
        DelegationCount = 2,
        Topics = { Topic.Health, Topic.BilateralRelations },
        Actions =
        {
            new Contracts.Engagement.V1.Action
            {
                Source = new Party { Code = "NO" },
                Target = new Party { Code = "GH" },
                Type = ActionType.Agree,
                Evidence = Words,
                Confidence = 0.75,
            },
        },
        Accounts = { new Account { DocumentId = "document-1", Publisher = "NO", Evidence = { Words } } },
        Confidence = 0.875,
        Etag = "1",
    };

    public static readonly IMessage[] All =
    [
        new DocumentReceived
        {
            DocumentId = "document-1",
            Document = new Document
            {
                SourceUri = "https://example.org/accra", Publisher = "NO", Title = "Accra", Content = $"<p>{Text}</p>", MediaType = "text/html",
                Language = "en", PublishedDate = new Date { Year = 2024, Month = 5, Day = 4 },
            },
            Text = Text,
            Extraction = new Extraction
            {
                Engagements = { Meeting },
                Persons = { new PersonMention { Name = "Åse Vågå", Post = "Minister of Health", Represents = "NO", Evidence = { Words } } },
            },
            TextSha256 = ByteString.CopyFrom(1, 2, 3, 250),
        },
        new DocumentReread { DocumentId = "document-1", Extraction = new Extraction { Engagements = { Meeting }, Extractor = "reader 1.1" }, LeftToAnalysts = { "engagement-2" } },
        new EngagementRecorded { Engagement = Meeting, Reason = "seen by the embassy" },
        new EngagementCorroborated { Engagement = Meeting, Account = new Account { DocumentId = "document-2", Publisher = "GH", Evidence = { Words } } },
        new EngagementCorrected { Engagement = Meeting, Previous = Meeting, UpdateMask = new FieldMask { Paths = { "place.city" } }, Reason = "the city was wrong" },
        new EngagementRetracted { Engagement = Meeting, Reason = "it did not happen" },
        new EntityRegistered
        {
            Entity = new Entity
            {
                EntityId = "person-1", Kind = EntityKind.Person, Name = "Åse Vågå", Code = "NO",
                Names = { new EntityName { Value = "Åse Vågå", Language = "no", Kind = NameKind.Preferred, Evidence = Words } },
                ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q1" } },
                Tenures = { new Tenure { Post = "Minister of Health", Represents = "NO", StartDate = new Date { Year = 2021 } } },
            },
        },
        new NameAdded { EntityId = "person-1", Name = new EntityName { Value = "Ase Vaga", Language = "en", Kind = NameKind.Spelling, Evidence = Words } },
        new TenureRecorded
        {
            EntityId = "person-1",
            Tenure = new Tenure
            {
                Post = "Minister of Health", Represents = "NO", StartDate = new Date { Year = 2021 }, EndDate = new Date { Year = 2025, Month = 9 },
                ObservedDate = new Date { Year = 2024, Month = 5, Day = 3 }, Evidence = Words,
            },
        },
        new ExternalIdAdded { EntityId = "person-1", ExternalId = new ExternalId { Scheme = "iso3166-1", Value = "NO" } },
        new EntitiesMerged { MergeId = "merge-1", FromId = "person-2", IntoId = "person-1", Reason = "one and the same" },
        new EntitySplit { MergeId = "merge-1", FromId = "person-2", IntoId = "person-1", Reason = "two after all" },
        new EntitiesDeclaredDifferent { EntityId = "person-1", OtherId = "person-3", Reason = "mother and daughter" },
        new EntityDifferenceWithdrawn { EntityId = "person-1", OtherId = "person-3", Reason = "a misprint" },
        new ParticularsRecorded
        {
            EntityId = "person-1", BirthDate = new Date { Year = 1964, Month = 7 }, DeathDate = new Date { Year = 2025 }, CountryCodes = { "NO", "SE" },
            Source = "parliament/p-1",
        },
        new RecordDeferred
        {
            RecordId = "record-1", Dataset = "parliament", SourceId = "occ-1",
            Occupancy = new Occupancy
            {
                Holder = "p-1", Post = "pos-1", StartDate = new Date { Year = 2021 }, EndDate = new Date { Year = 2025, Month = 9 },
                ObservedDates = { new Date { Year = 2024, Month = 5, Day = 3 } }, Capacity = TenureCapacity.Acting,
            },
        },
        new RecordSettled { RecordId = "record-1", EntityId = "person-1" },
    ];
}
