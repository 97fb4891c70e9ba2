using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Google.Protobuf.WellKnownTypes;
using Google.Type;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Engagements;

/// <summary>An analyst's commands, over gRPC and down to the log.</summary>
public sealed class AnalystTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Metadata Analyst = new() { { "x-actor", "analyst-7" } };

    private static Engagement Call => new()
    {
        Type = EngagementType.Call,
        Parties = { new Party { Code = "IQ", Name = "Iraq" }, new Party { Code = "Lake Basin Commission", Name = "Lake Basin Commission" } },
        Participants = { new Participant { Name = "Amal Nasser", Post = "Foreign Minister", Represents = "IQ" } },
        StartDate = new Date { Year = 2026, Month = 3 },
        Actions = { new Contracts.Engagement.V1.Action { Source = new Party { Code = "IQ" }, Target = new Party { Code = "TJ" }, Type = ActionType.Support, Confidence = 1 } },
    };

    [Fact]
    public async Task A_recorded_engagement_is_answered_as_it_stands_in_the_log_with_who_why_and_everyones_entity()
    {
        var request = new RecordEngagementRequest { Engagement = Call, RequestId = Guid.NewGuid().ToString(), Reason = "Told by the embassy." };

        var answer = await platform.Client.RecordEngagementAsync(request, Analyst, cancellationToken: Ct);

        var logged = Assert.Single(await platform.Log.ReadStreamAsync(answer.Engagement.EngagementId, ct: Ct));
        Assert.Equal(new EngagementRecorded { Engagement = answer.Engagement, Reason = "Told by the embassy." }, logged.Data);
        Assert.Equal((answer.Position, "analyst-7", request.RequestId, "Told by the embassy."),
            (logged.Position, logged.Headers.Actor, logged.Headers.RequestId, logged.Headers.Reason));
        Assert.Equal([FakeEntity.IdOf("IQ"), FakeEntity.IdOf("Lake Basin Commission")], answer.Engagement.Parties.Select(party => party.EntityId));
        Assert.Equal(FakeEntity.IdOf("Amal Nasser"), answer.Engagement.Participants[0].EntityId);
        Assert.Equal(FakeEntity.IdOf("TJ"), answer.Engagement.Actions[0].Target.EntityId);
        Assert.Matches("^eng-[0-9a-hjkmnp-tv-z]{26}$", answer.Engagement.EngagementId);
    }

    [Fact]
    public async Task Each_command_may_be_repeated_and_gives_its_first_result_whatever_came_after()
    {
        var record = new RecordEngagementRequest { Engagement = Call, RequestId = Guid.NewGuid().ToString(), Reason = "Told by the embassy." };
        var recorded = await platform.Client.RecordEngagementAsync(record, cancellationToken: Ct);
        var correct = Correction(recorded.Engagement, values => values.Title = "Talks on the basin", "title");
        var corrected = await platform.Client.CorrectEngagementAsync(correct, cancellationToken: Ct);
        var retract = Retraction(corrected.Engagement);
        var retracted = await platform.Client.RetractEngagementAsync(retract, cancellationToken: Ct);

        Assert.Equal(recorded, await platform.OtherClient.RecordEngagementAsync(record, cancellationToken: Ct));
        Assert.Equal(corrected, await platform.OtherClient.CorrectEngagementAsync(correct, cancellationToken: Ct));
        Assert.Equal(retracted, await platform.OtherClient.RetractEngagementAsync(retract, cancellationToken: Ct));
        Assert.Equal(3, (await platform.Log.ReadStreamAsync(recorded.Engagement.EngagementId, ct: Ct)).Count);
        Assert.Equal((EngagementStatus.Retracted, "Talks on the basin"), (retracted.Engagement.Status, retracted.Engagement.Title));
    }

    [Fact]
    public async Task A_correction_tells_the_log_what_was_held_before_and_why_it_is_held_no_more()
    {
        var recorded = await RecordAsync();

        var answer = await platform.Client.CorrectEngagementAsync(
            Correction(recorded, values => values.Parties.Add(new Party { Code = "FR" }), "parties"), Analyst, cancellationToken: Ct);

        var logged = (await platform.Log.ReadStreamAsync(recorded.EngagementId, ct: Ct))[1];
        Assert.Equal(new EngagementCorrected
        {
            Engagement = answer.Engagement,
            Previous = recorded,
            UpdateMask = new FieldMask { Paths = { "parties" } },
            Reason = "The ministry says so.",
        }, logged.Data);
        Assert.Equal(("analyst-7", "The ministry says so."), (logged.Headers.Actor, logged.Headers.Reason));
        Assert.Equal([FakeEntity.IdOf("FR")], answer.Engagement.Parties.Select(party => party.EntityId));
        Assert.NotEqual(recorded.Etag, answer.Engagement.Etag);
    }

    [Fact]
    public async Task Of_many_corrections_of_one_etag_at_once_one_is_made_and_the_others_learn_that_it_changed()
    {
        var recorded = await RecordAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(async i =>
        {
            try
            {
                var client = i % 2 == 0 ? platform.Client : platform.OtherClient;
                await client.CorrectEngagementAsync(Correction(recorded, values => values.Title = $"Title {i}", "title"), cancellationToken: Ct);
                return "corrected";
            }
            catch (RpcException error)
            {
                return error.Reason();
            }
        }));

        Assert.Equal(["corrected", .. Enumerable.Repeat("ENGAGEMENT_CHANGED", 9)], outcomes.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(2, (await platform.Log.ReadStreamAsync(recorded.EngagementId, ct: Ct)).Count);
    }

    [Fact]
    public async Task What_is_retracted_or_was_never_there_is_refused_by_its_name_and_registers_no_one()
    {
        var recorded = await RecordAsync();
        var retracted = (await platform.Client.RetractEngagementAsync(Retraction(recorded), cancellationToken: Ct)).Engagement;
        var unknown = recorded.Clone().With(engagement => engagement.EngagementId = "eng-00000000000000000000000000");
        static void AddStranger(Engagement values) => values.Participants.Add(new Participant { Name = "No One" });

        Assert.Equal("ENGAGEMENT_RETRACTED", await Refusals.ReasonOf(platform.Client.CorrectEngagementAsync(Correction(retracted, AddStranger, "participants"), cancellationToken: Ct)));
        Assert.Equal("ENGAGEMENT_RETRACTED", await Refusals.ReasonOf(platform.Client.RetractEngagementAsync(Retraction(retracted), cancellationToken: Ct)));
        Assert.Equal("ENGAGEMENT_NOT_FOUND", await Refusals.ReasonOf(platform.Client.CorrectEngagementAsync(Correction(unknown, AddStranger, "participants"), cancellationToken: Ct)));
        Assert.Equal("ENGAGEMENT_NOT_FOUND", await Refusals.ReasonOf(platform.Client.RetractEngagementAsync(Retraction(unknown), cancellationToken: Ct)));
        Assert.DoesNotContain(platform.Entity.Requests, request => request.Mentions.Any(mention => mention.Name == "No One"));
    }

    [Fact]
    public async Task An_etag_longer_than_any_is_no_etag()
    {
        var recorded = (await RecordAsync()).With(engagement => engagement.Etag = new string('9', 100_000));

        Assert.Equal(["engagement.etag FIELD_MALFORMED"], await Refusals.FieldsOf(platform.Client.CorrectEngagementAsync(Correction(recorded, values => values.Title = "Talks", "title"), cancellationToken: Ct)));
        Assert.Equal(["etag FIELD_MALFORMED"], await Refusals.FieldsOf(platform.Client.RetractEngagementAsync(Retraction(recorded), cancellationToken: Ct)));
    }

    [Fact]
    public async Task A_request_id_belongs_to_one_command_only()
    {
        var recorded = await RecordAsync();
        var correct = Correction(recorded, values => values.Title = "Talks", "title");
        await platform.Client.CorrectEngagementAsync(correct, cancellationToken: Ct);

        var other = Retraction(recorded);
        other.RequestId = correct.RequestId;

        Assert.Equal("REQUEST_ID_REUSED", await Refusals.ReasonOf(platform.Client.RetractEngagementAsync(other, cancellationToken: Ct)));
    }

    [Fact]
    public async Task Cited_words_must_stand_in_their_document_and_are_signed_by_the_analyst()
    {
        var document = await platform.Client.SubmitDocumentAsync(
            Submitting.Samples.Submit(Submitting.Samples.Text("\U0001F600 The Minister called his colleague.")), cancellationToken: Ct);
        var words = new Evidence { DocumentId = document.DocumentId, Start = 2, End = 14, Quote = "The Minister" };
        var request = new RecordEngagementRequest
        {
            Engagement = Call.With(call => call.Accounts.Add(new Account { DocumentId = document.DocumentId, Evidence = { words } })),
            Reason = "The release says so.",
        };

        var answer = await platform.Client.RecordEngagementAsync(request, Analyst, cancellationToken: Ct);

        Assert.Equal("analyst-7", answer.Engagement.Accounts[0].Evidence[0].Extractor);
        (request.Engagement.Accounts[0].Evidence[0].Start, request.Engagement.Accounts[0].Evidence[0].End) = (3, 15);
        Assert.Equal(["engagement.accounts[0].evidence[0].quote FIELD_MALFORMED"], await Refusals.FieldsOf(platform.Client.RecordEngagementAsync(request, cancellationToken: Ct)));
        request.Engagement.Accounts[0] = new Account { DocumentId = "doc-00000000000000000000000000" };
        Assert.Equal("DOCUMENT_NOT_FOUND", await Refusals.ReasonOf(platform.Client.RecordEngagementAsync(request, cancellationToken: Ct)));
    }

    public static TheoryData<Action<RecordEngagementRequest>, string> Bad => new()
    {
        { request => request.Engagement = null, "engagement FIELD_REQUIRED" },
        { request => request.Reason = " ", "reason FIELD_REQUIRED" },
        { request => request.Reason = new string('a', 2_001), "reason FIELD_TOO_LONG" },
        { request => request.Engagement.EngagementId = "eng-1", "engagement.engagement_id FIELD_MALFORMED" },
        { request => request.Engagement.Accounts.Add(new Account { DocumentId = "doc-00000000000000000000000000", Evidence = { new Evidence { DocumentId = "doc-00000000000000000000000000", End = 4_200_000, Quote = new string('a', 4_200_000) } } }), "engagement FIELD_TOO_LONG" },
        { request => request.Engagement.Etag = "1", "engagement.etag FIELD_MALFORMED" },
        { request => request.Engagement.Type = EngagementType.Unspecified, "engagement.type FIELD_REQUIRED" },
        { request => request.Engagement.Type = (EngagementType)99, "engagement.type FIELD_MALFORMED" },
        { request => request.Engagement.Status = EngagementStatus.Retracted, "engagement.status FIELD_MALFORMED" },
        { request => request.Engagement.Parties.Clear(), "engagement.parties FIELD_REQUIRED" },
        { request => request.Engagement.Parties.Add(new Party { Code = "IQ" }), "engagement.parties FIELD_MALFORMED" },
        { request => request.Engagement.Parties[1].Code = "", "engagement.parties[1].code FIELD_REQUIRED" },
        { request => request.Engagement.Parties[0].Code = "XX", "engagement.parties[0].code CODE_UNKNOWN" },
        { request => request.Engagement.Parties[0].Code = "Iraq", "engagement.parties[0].code CODE_UNKNOWN" },
        { request => request.Engagement.Parties[1] = new Party { Code = "LBC" }, "engagement.parties[1].code CODE_UNKNOWN" },
        { request => request.Engagement.Parties[1] = new Party { Code = "ISIS" }, "engagement.parties[1].code CODE_UNKNOWN" },
        { request => request.Engagement.Parties[0].EntityId = "Iraq", "engagement.parties[0].entity_id FIELD_MALFORMED" },
        { request => request.Engagement.Participants[0].Name = "", "engagement.participants[0].name FIELD_REQUIRED" },
        { request => request.Engagement.Participants[0].Name = "…\u200B", "engagement.participants[0].name FIELD_MALFORMED" },
        { request => request.Engagement.Participants[0].Represents = "ZZ", "engagement.participants[0].represents CODE_UNKNOWN" },
        { request => request.Engagement.Place = new Place { CountryCode = "ZZ" }, "engagement.place.country_code CODE_UNKNOWN" },
        { request => request.Engagement.StartDate = new Date { Year = 2026, Month = 13 }, "engagement.start_date DATE_INVALID" },
        { request => request.Engagement.EndDate = new Date { Year = 2025 }, "engagement.end_date DATE_INVALID" },
        { request => request.Engagement.Topics.Add(Topic.Unspecified), "engagement.topics[0] FIELD_MALFORMED" },
        { request => request.Engagement.Confidence = double.NaN, "engagement.confidence FIELD_MALFORMED" },
        { request => request.Engagement.Actions[0].Target = request.Engagement.Actions[0].Source, "engagement.actions[0].target FIELD_MALFORMED" },
        { request => request.Engagement.Accounts.Add(new Account { DocumentId = "1" }), "engagement.accounts[0].document_id FIELD_MALFORMED" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_bad_engagement_is_refused_for_its_reason(Action<RecordEngagementRequest> spoil, string expected)
    {
        var request = new RecordEngagementRequest { Engagement = Call, Reason = "Told by the embassy." };
        spoil(request);

        Assert.Equal([expected], await Refusals.FieldsOf(platform.Client.RecordEngagementAsync(request, cancellationToken: Ct)));
    }

    [Theory]
    [InlineData("", "update_mask UPDATE_MASK_INVALID")]
    [InlineData("etag", "update_mask UPDATE_MASK_INVALID")]
    [InlineData("accounts", "update_mask UPDATE_MASK_INVALID")]
    [InlineData("place.city", "update_mask UPDATE_MASK_INVALID")]
    [InlineData("type", "engagement.type FIELD_REQUIRED")]
    [InlineData("status", "engagement.status FIELD_REQUIRED")]
    [InlineData("parties", "engagement.parties FIELD_REQUIRED")]
    public async Task A_bad_mask_is_refused_for_its_reason(string field, string expected)
    {
        var request = Correction(new Engagement { EngagementId = Given.Id, Etag = "1" }, _ => { }, field.Length > 0 ? [field] : []);

        Assert.Equal([expected], await Refusals.FieldsOf(platform.Client.CorrectEngagementAsync(request, cancellationToken: Ct)));
    }

    [Fact]
    public async Task What_the_mask_does_not_name_is_not_looked_at()
    {
        var recorded = await RecordAsync();
        var request = Correction(recorded, values => (values.Title, values.DelegationCount) = ("Talks", -1), "title");

        Assert.Equal("Talks", (await platform.Client.CorrectEngagementAsync(request, cancellationToken: Ct)).Engagement.Title);
    }

    private async Task<Engagement> RecordAsync() => (await platform.Client.RecordEngagementAsync(
        new RecordEngagementRequest { Engagement = Call, Reason = "Told by the embassy." }, cancellationToken: Ct)).Engagement;

    private static CorrectEngagementRequest Correction(Engagement engagement, Action<Engagement> values, params string[] fields) => new()
    {
        Engagement = new Engagement { EngagementId = engagement.EngagementId, Etag = engagement.Etag }.With(values),
        UpdateMask = new FieldMask { Paths = { fields } },
        RequestId = Guid.NewGuid().ToString(),
        Reason = "The ministry says so.",
    };

    private static RetractEngagementRequest Retraction(Engagement engagement) => new()
    {
        EngagementId = engagement.EngagementId,
        Etag = engagement.Etag,
        RequestId = Guid.NewGuid().ToString(),
        Reason = "It was another minister.",
    };
}
