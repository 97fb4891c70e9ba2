using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Query.Tests.Engagements;

/// <summary>Each field of the filter over gRPC: among two engagements of one code it finds the one that it describes.</summary>
public sealed class EngagementFilterTests(RunningQuery query)
{
    public static TheoryData<string, Action<Engagement>, Action<EngagementFilter>> Fields => new()
    {
        { "entities_any: participant", e => e.Participants.Add(new Participant { EntityId = "ent-p1", Name = "A. Karim" }), f => f.EntitiesAny.Add(["ent-p1", "ent-p0"]) },
        { "entities_any: place", e => e.Place = new Place { EntityId = "ent-place", City = "Osh" }, f => f.EntitiesAny.Add("ent-place") },
        { "entities_all", e => e.Parties.Add([Samples.Party("E1"), Samples.Party("E2")]), f => f.EntitiesAll.Add(["ent-E1", "ent-E2"]) },
        { "codes_any", e => e.Parties.Add(Samples.Party("TJ")), f => f.CodesAny.Add(["TJ", "UZ"]) },
        { "codes_all", e => e.Parties.Add([Samples.Party("IQ"), Samples.Party("KZ")]), f => f.CodesAll.Add(["KZ", "IQ"]) },
        { "types", e => e.Type = EngagementType.Signing, f => f.Types_.Add([EngagementType.Signing, EngagementType.Visit]) },
        { "topics", e => e.Topics.Add([Topic.Energy, Topic.Health]), f => f.Topics.Add([Topic.Health, Topic.BorderTerritory]) },
        { "statuses", e => e.Status = EngagementStatus.Postponed, f => f.Statuses.Add(EngagementStatus.Postponed) },
        { "statuses: retracted", e => e.Status = EngagementStatus.Retracted, f => f.Statuses.Add(EngagementStatus.Retracted) },
        { "date_range: a day of several", e => (e.StartDate, e.EndDate) = (Samples.Day(2021, 3, 1), Samples.Day(2021, 3, 5)), f => f.DateRange = new() { StartDate = Samples.Day(2021, 3, 5), EndDate = Samples.Day(2021, 3, 9) } },
        { "date_range: a month", e => e.StartDate = Samples.Day(2021, 3), f => f.DateRange = new() { StartDate = Samples.Day(2021, 3, 20), EndDate = Samples.Day(2021, 3, 21) } },
        { "date_range: a year, open end", e => e.StartDate = Samples.Day(2021), f => f.DateRange = new() { StartDate = Samples.Day(2021, 12, 31) } },
        { "date_range: open beginning", e => e.StartDate = Samples.Day(1999, 1, 1), f => f.DateRange = new() { EndDate = Samples.Day(1999, 1, 1) } },
        { "date_range: all days", e => e.StartDate = Samples.Day(2021, 3, 1), f => f.DateRange = new() },
        { "place: city", e => e.Place = new Place { City = "Chișinău", CountryCode = "MD" }, f => f.Place = new() { City = "CHISINAU" } },
        { "place: country", e => e.Place = new Place { CountryCode = "MD" }, f => f.Place = new() { CountryCode = "MD" } },
        { "publishers", e => e.Accounts.Add(new Account { DocumentId = "doc-1", Publisher = "AM" }), f => f.Publishers.Add(["AM", "GE"]) },
        { "document_ids", e => e.Accounts.Add(new Account { DocumentId = "doc-2" }), f => f.DocumentIds.Add("doc-2") },
        { "text: title, another form", e => e.Title = "Consultations on migration", f => f.Text = "consultation" },
        { "text: a name without accents", e => e.Participants.Add(new Participant { Name = "Żaneta Łącka", Post = "Deputy Minister" }), f => f.Text = "lacka ministers" },
        { "text: evidence", e => e.Accounts.Add(new Account { Evidence = { new Evidence { Quote = "They reviewed the countries' railways." } } }), f => f.Text = "railway, country" },
        { "min_confidence", e => e.Confidence = 0.95, f => f.MinConfidence = 0.95 },
    };

    [Theory, MemberData(nameof(Fields), DisableDiscoveryEnumeration = true)]
    public async Task A_field_selects_what_it_says(string field, Action<Engagement> with, Action<EngagementFilter> select)
    {
        var code = Samples.NewCode();
        var wanted = Samples.Meeting([code], with);
        var position = await query.Log.RecordAsync(wanted, Samples.Meeting([code]));
        var filter = new EngagementFilter { CodesAll = { code } };
        select(filter);

        var list = await query.Client.ListEngagementsAsync(new() { Filter = filter, MinPosition = position });

        Assert.True(list.Engagements is [var found] && found.Equals(wanted), $"{field}: {list}");
        Assert.Equal(1, list.TotalSize);
    }

    [Theory]
    [InlineData("railways harbour")]
    [InlineData("rail")]
    public async Task A_text_of_which_a_word_is_missing_selects_nothing(string text)
    {
        var code = Samples.NewCode();
        var position = await query.Log.RecordAsync(Samples.Meeting([code], e => e.Title = "A meeting on railways"));

        var list = await query.Client.ListEngagementsAsync(new() { Filter = new() { CodesAny = { code }, Text = text }, MinPosition = position });

        Assert.Empty(list.Engagements);
    }

    [Fact]
    public async Task Retracted_engagements_are_left_out_unless_asked_for()
    {
        var code = Samples.NewCode();
        var (kept, retracted) = (Samples.Meeting([code]), Samples.Meeting([code]));
        var before = await query.Log.RecordAsync(kept, retracted);
        var position = await query.Log.AppendAsync(retracted.EngagementId, 1,
            new EngagementRetracted { Engagement = new Engagement(retracted) { Status = EngagementStatus.Retracted }, Reason = "Twice." });
        var filter = new EngagementFilter { CodesAny = { code } };

        var now = await query.Client.ListEngagementsAsync(new() { Filter = filter, MinPosition = position });
        var then = await query.Client.ListEngagementsAsync(new() { Filter = filter, AsOf = new() { Position = before } });

        Assert.Equal([kept.EngagementId], now.Engagements.Select(e => e.EngagementId));
        Assert.Equal(2, then.TotalSize);
    }

    [Fact]
    public async Task A_list_as_of_before_a_correction_finds_by_the_old_fact()
    {
        var code = Samples.NewCode();
        var old = Samples.Meeting([code], e => e.Place = new Place { City = "Baku" });
        var corrected = new Engagement(old) { Place = new Place { City = "Ganja" } };
        var before = await query.Log.RecordAsync(old);
        var after = await query.Log.AppendAsync(old.EngagementId, 1, new EngagementCorrected { Engagement = corrected, Previous = old, Reason = "Wrong city." });
        var filter = new EngagementFilter { CodesAny = { code }, Place = new() { City = "Baku" } };

        var then = await query.Client.ListEngagementsAsync(new() { Filter = filter, AsOf = new() { Position = before } });
        var now = await query.Client.ListEngagementsAsync(new() { Filter = filter, MinPosition = after });

        Assert.Equal(old, Assert.Single(then.Engagements));
        Assert.Empty(now.Engagements);
    }
}
