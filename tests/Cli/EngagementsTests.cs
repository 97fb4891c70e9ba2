using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Fakes;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Cli.Tests;

public sealed class EngagementsTests
{
    [Fact]
    public async Task Every_option_becomes_its_field_of_the_filter()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(
            platform, "engagements", "--entity", "ent-1", "--entity", "ent-2", "--with-entity", "ent-3", "--code", "TJ,OSCE", "--with", "IQ", "--with", "TJ",
            "--type", "meeting,call", "--topic", "counter_terrorism", "--status", "HELD", "--from", "2019-05-01", "--to", "2019-05-31", "--country", "TJ",
            "--city", "Dushanbe", "--publisher", "IQ", "--document", "doc-1", "--text", "border posts", "--min-confidence", "0.7", "--order", "recorded",
            "--limit", "5", "--as-of", "1234");

        Assert.Equal("", run.Error);
        Assert.Equal(
            new ListEngagementsRequest
            {
                Filter = new EngagementFilter
                {
                    EntitiesAny = { "ent-1", "ent-2" },
                    EntitiesAll = { "ent-3" },
                    CodesAny = { "TJ", "OSCE" },
                    CodesAll = { "IQ", "TJ" },
                    Types_ = { EngagementType.Meeting, EngagementType.Call },
                    Topics = { Topic.CounterTerrorism },
                    Statuses = { EngagementStatus.Held },
                    DateRange = new DateRange { StartDate = new() { Year = 2019, Month = 5, Day = 1 }, EndDate = new() { Year = 2019, Month = 5, Day = 31 } },
                    Place = new PlaceFilter { CountryCode = "TJ", City = "Dushanbe" },
                    Publishers = { "IQ" },
                    DocumentIds = { "doc-1" },
                    Text = "border posts",
                    MinConfidence = 0.7,
                },
                OrderBy = "recorded",
                PageSize = 5,
                AsOf = new AsOf { Position = 1234 },
            },
            platform.Query.Lists.Single());
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01T23:59:59.9999999Z")]
    [InlineData("2026-03-10", "2026-03-10T12:00:00Z")]
    [InlineData("2026-03-01T12:00+02:00", "2026-03-01T10:00:00Z")]
    public async Task A_moment_may_be_a_day_or_a_time(string written, string meant)
    {
        await using var platform = await FakePlatform.StartAsync();
        var noon = new FixedTime(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero));

        await Tool.RunAsync(["engagements", "--as-of", written, "--port-offset", $"{platform.PortOffset}"], time: noon);

        Assert.Equal(Timestamp.FromDateTimeOffset(DateTimeOffset.Parse(meant)), platform.Query.Lists.Single().AsOf.Time);
    }

    [Fact]
    public async Task As_many_pages_are_read_as_the_limit_takes()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.AddRange(Enumerable.Range(0, 2500).Select(n => new Engagement { EngagementId = $"eng-{n}" }));

        var run = await Tool.RunAsync(platform, "engagements", "--limit", "1500", "--json");

        Assert.Equal(1500, ListEngagementsResponse.Parser.ParseJson(run.Out).Engagements.Count);
        Assert.Equal([("", 1000), ("1000", 1000)], platform.Query.Lists.Select(list => (list.PageToken, list.PageSize)));
    }

    [Fact]
    public async Task A_list_is_a_table_with_how_many_there_are()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.AddRange([Samples.Meeting(), Samples.Meeting("eng-00000000000000000000000002")]);

        var run = await Tool.RunAsync(platform, "engagements", "--limit", "1");

        Assert.Contains("eng-00000000000000000000000001", run.Out);
        Assert.Contains("1 of 2 engagements (more with --limit), as of position 77.", run.Out);
    }

    [Fact]
    public async Task One_engagement_is_shown_with_the_words_that_state_it()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.Add(Samples.Meeting());

        var run = await Tool.RunAsync(platform, "engagements", "show", Samples.Meeting().EngagementId);

        foreach (var expected in new[] { "Peru (PE), host", "Ana Quispe, Foreign Minister (PE)", "in person", "PE SUPPORT JP", "“Lima”", "71–75", "etag-1", "As of position 77." })
            Assert.Contains(expected, run.Out);
    }

    [Fact]
    public async Task An_id_that_is_not_there_is_told_with_a_remedy()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "engagements", "show", "eng-none");

        Assert.Equal(
            (ExitCode.Refused, "", "error: No engagement has the id 'eng-none'. [ENGAGEMENT_NOT_FOUND]\n  remedy: Check the id, and as_of; ListEngagements shows what there is.\n"),
            (run.Code, run.Out, run.Error));
    }

    [Fact]
    public async Task A_history_tells_who_changed_what_and_why()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.History.AddRange(
        [
            new RecordedEvent { Position = 3, Actor = "anonymous", EngagementRecorded = new() { Engagement = Samples.Meeting() } },
            new RecordedEvent
            {
                Position = 9, Actor = "j.doe",
                EngagementCorrected = new() { Engagement = Samples.Meeting(), Reason = "Seen on a photo", UpdateMask = FieldMask.FromString("place,topics") },
            },
        ]);

        var run = await Tool.RunAsync(platform, "engagements", "history", "eng-1");

        Assert.Matches(@"3\s+EngagementRecorded\s+anonymous", run.Out);
        Assert.Matches(@"9\s+EngagementCorrected\s+place, topics\s+j.doe\s+Seen on a photo", run.Out);
    }

    [Fact]
    public async Task A_correction_names_the_fields_it_sets_and_keeps_the_others()
    {
        await using var platform = await FakePlatform.StartAsync();
        var meeting = Samples.Meeting();
        platform.Query.Engagements.Add(meeting);

        var run = await Tool.RunAsync(
            platform, "engagements", "correct", meeting.EngagementId, "--set", "place.city=Cusco", "--set", "status=cancelled", "--set", "start_date=2024-03",
            "--set", "topics=energy,health", "--set", "parties=[{\"code\": \"PE\"}]", "--set", "actions=", "--reason", "Note 14", "--actor", "j.doe");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        var sent = platform.Ingestion.Commands.Cast<CorrectEngagementRequest>().Single();
        var expected = new Engagement(meeting) { Status = EngagementStatus.Cancelled, StartDate = new() { Year = 2024, Month = 3 } };
        expected.Place.City = "Cusco";
        expected.Topics.Clear();
        expected.Topics.Add([Topic.Energy, Topic.Health]);
        expected.Parties.Clear();
        expected.Parties.Add(new Party { Code = "PE" });
        expected.Actions.Clear();
        Assert.Equal(expected, sent.Engagement);
        Assert.Equal(["place", "status", "start_date", "topics", "parties", "actions"], sent.UpdateMask.Paths);
        Assert.Equal(("Note 14", "j.doe"), (sent.Reason, platform.Ingestion.Actors.Single()));
    }

    [Theory]
    [InlineData("place.city")]
    [InlineData("etag=x")]
    [InlineData("status=unheard")]
    [InlineData("start_date=soon")]
    [InlineData("parties=[")]
    [InlineData("confidence=high")]
    [InlineData("place.country=TJ")]
    public async Task A_setting_that_is_not_understood_changes_nothing(string setting)
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.Add(Samples.Meeting());

        var run = await Tool.RunAsync(platform, "engagements", "correct", Samples.Meeting().EngagementId, "--set", setting, "--reason", "A test");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("remedy: ", run.Error);
        Assert.Empty(platform.Ingestion.Commands);
    }

    [Fact]
    public async Task A_retraction_takes_the_etag_as_it_is_and_needs_a_reason()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Engagements.Add(Samples.Meeting());
        var id = Samples.Meeting().EngagementId;

        var without = await Tool.RunAsync(platform, "engagements", "retract", id);
        var with = await Tool.RunAsync(platform, "engagements", "retract", id, "--reason", "A rehearsal");

        Assert.Equal((ExitCode.Usage, ExitCode.Done), (without.Code, with.Code));
        var sent = platform.Ingestion.Commands.Cast<RetractEngagementRequest>().Single();
        Assert.Equal((id, "etag-1", "A rehearsal"), (sent.EngagementId, sent.Etag, sent.Reason));
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
