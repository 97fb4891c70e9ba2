using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Google.Protobuf.WellKnownTypes;
using Google.Type;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>A release goes in over gRPC and comes out at every end.</summary>
public sealed class MainJobTests(SharedPlatform platform)
{
    [Fact]
    public async Task A_release_is_read_recorded_and_answered()
    {
        var cancel = TestContext.Current.CancellationToken;

        var first = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Conference, RequestId = "main-job-1" }, cancellationToken: cancel);
        var again = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Conference, RequestId = "main-job-1" }, cancellationToken: cancel);
        var listed = await platform.Query.ListEngagementsAsync(new()
        {
            Filter = new EngagementFilter { DocumentIds = { first.DocumentId } },
            OrderBy = "recorded",
            MinPosition = first.Position,
        }, cancellationToken: cancel);

        Assert.Equal(first, again);
        Assert.Equal(first.Engagements, listed.Engagements);
        Assert.Equal([EngagementType.Conference, EngagementType.Statement, EngagementType.Meeting, EngagementType.Meeting],
            listed.Engagements.Select(engagement => engagement.Type));
        Assert.All(listed.Engagements, engagement =>
        {
            Assert.Equal((new Date { Year = 2023, Month = 9, Day = 11 }, new Date { Year = 2023, Month = 9, Day = 12 }), (engagement.StartDate, engagement.EndDate));
            Assert.Equal(("Bishkek", "KG"), (engagement.Place.City, engagement.Place.CountryCode));
            Assert.All(engagement.Parties, party => Assert.NotEmpty(party.EntityId));
        });
        Assert.Equal(["Azamat Toktorov", "Nadim Al-Tarawi"], NamesOf(listed.Engagements[2]));
        Assert.Equal(["Gulnara Osmonova", "Nadim Al-Tarawi"], NamesOf(listed.Engagements[3]));
        Assert.Single(listed.Engagements.SelectMany(e => e.Participants).Where(p => p.Name == "Nadim Al-Tarawi").Select(p => p.EntityId).Distinct());
    }

    [Fact]
    public async Task Evidence_quotes_the_kept_text()
    {
        var cancel = TestContext.Current.CancellationToken;
        var submitted = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Conference }, cancellationToken: cancel);

        var kept = await platform.Query.GetDocumentAsync(new() { DocumentId = submitted.DocumentId, MinPosition = submitted.Position }, cancellationToken: cancel);

        var runes = kept.Text.EnumerateRunes().ToArray();
        var evidence = kept.Extraction.Persons.SelectMany(person => person.Evidence)
            .Concat(kept.Extraction.Engagements.SelectMany(engagement => engagement.Accounts).SelectMany(account => account.Evidence))
            .Concat(kept.Extraction.Actions.Select(action => action.Evidence))
            .ToArray();
        Assert.All(evidence, e => Assert.Equal(e.Quote, string.Concat(runes[e.Start..e.End])));
        Assert.Contains(kept.Extraction.Persons, person => person.Name == "Samer B. Haddadin" && person.Represents == "JO");
        var thanks = Assert.Single(kept.Extraction.Actions, action => action.Type == ActionType.Support);
        Assert.Equal(("KG", "JO"), (thanks.Source.Code, thanks.Target.Code));
    }

    [Fact]
    public async Task A_correction_leaves_what_was_known_before_as_it_was()
    {
        var cancel = TestContext.Current.CancellationToken;
        var submitted = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(900_001) }, cancellationToken: cancel);
        var engagement = Assert.Single(submitted.Engagements);

        var corrected = await platform.Ingestion.CorrectEngagementAsync(new()
        {
            Engagement = new() { EngagementId = engagement.EngagementId, Etag = engagement.Etag, Place = new() { City = "Maribor", CountryCode = "SI" } },
            UpdateMask = new FieldMask { Paths = { "place" } },
            Reason = "The ministry's calendar says Maribor.",
        }, cancellationToken: cancel);

        var now = await platform.Query.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, MinPosition = corrected.Position }, cancellationToken: cancel);
        var before = await platform.Query.GetEngagementAsync(new() { EngagementId = engagement.EngagementId, AsOf = new() { Position = submitted.Position } }, cancellationToken: cancel);
        Assert.Equal(("Maribor", "Ljubljana"), (now.Engagement.Place.City, before.Engagement.Place.City));
        Assert.Equal(engagement, before.Engagement);
    }

    [Fact]
    public async Task A_subscriber_sees_every_position_once_and_resumes_exactly()
    {
        await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Conference }, cancellationToken: TestContext.Current.CancellationToken);

        var all = await ReadToHeadAsync(new SubscribeRequest { Beginning = new Empty() });
        var middle = all[all.Count / 2].Position;
        var rest = await ReadToHeadAsync(new SubscribeRequest { AfterPosition = middle });

        Assert.Equal(all.Select(recorded => recorded.Position).Distinct().Order(), all.Select(recorded => recorded.Position));
        Assert.Equal(all.Where(recorded => recorded.Position > middle), rest.Where(recorded => recorded.Position <= all[^1].Position));
    }

    [Fact]
    public async Task The_broker_carries_what_the_log_holds()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var queue = await BrokerQueue.BindAsync(platform.Broker, "engagement-recorded.#", cancel);

        var submitted = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(900_002) }, cancellationToken: cancel);

        var message = await queue.FirstAsync(m => EngagementRecorded.Parser.ParseFrom(m.Body).Engagement.EngagementId == submitted.Engagements[0].EngagementId);
        Assert.Equal(submitted.Engagements[0], EngagementRecorded.Parser.ParseFrom(message.Body).Engagement);
        Assert.Equal("engagement-recorded.SI.UY", message.RoutingKey);
        Assert.Equal((message.MessageId, "application/protobuf"), (message.Headers["cloudEvents:id"], message.ContentType));
        Assert.Superset(new HashSet<string> { "cloudEvents:id", "cloudEvents:source", "cloudEvents:type", "cloudEvents:specversion" }, message.Headers.Keys.ToHashSet());
    }

    private static IEnumerable<string> NamesOf(Engagement engagement) => engagement.Participants.Select(participant => participant.Name).Order();

    private Task<List<RecordedEvent>> ReadToHeadAsync(SubscribeRequest request) => LogReading.ToHeadAsync(platform.Feed, request);
}
