using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Recording;
using Chancery.Ingestion.Tests.Engagements;
using Xunit;
using static Chancery.Ingestion.Recording.Recording;
using Record = Chancery.Ingestion.Recording.Record;

namespace Chancery.Ingestion.Tests.Recording;

public sealed class RecordingTests
{
    private static readonly Engagement Told = new()
    {
        Type = EngagementType.Meeting,
        Parties = { new Party { Code = "IQ" }, new Party { Code = "TJ", Name = "Tajikistan" } },
        Place = new Place { City = "Dushanbe", CountryCode = "TJ" },
        Accounts = { new Account { DocumentId = "doc-1", Evidence = { new Evidence { DocumentId = "doc-1", End = 3, Quote = "The" } } } },
    };

    [Fact]
    public void What_the_analyst_left_open_is_held_certain_and_named_after_its_facts() => Assert.Equal(
        new EngagementRecorded
        {
            Engagement = Told.Clone().With(engagement =>
            {
                engagement.EngagementId = Given.Id;
                engagement.Status = EngagementStatus.Held;
                engagement.Confidence = 1;
                engagement.Title = "Meeting of Iraq and Tajikistan, Dushanbe";
                engagement.Etag = "1";
                engagement.Parties[0].Name = "Iraq";
                engagement.Accounts[0].Evidence[0].Extractor = "analyst-7";
            }),
            Reason = "I was there.",
        },
        Decide(Given.Nothing, new Record(Given.Id, Told, "I was there.", "analyst-7")));

    [Fact]
    public void What_the_analyst_told_stands()
    {
        var told = Told.Clone().With(engagement =>
            (engagement.Status, engagement.Confidence, engagement.Title) = (EngagementStatus.Scheduled, 0.4, "Talks on water"));

        var recorded = Decide(Given.Nothing, new Record(Given.Id, told, "From the diary.", "analyst-7")).Engagement;

        Assert.Equal((EngagementStatus.Scheduled, 0.4, "Talks on water"), (recorded.Status, recorded.Confidence, recorded.Title));
    }

    [Theory]
    [InlineData("Meeting of A", "A")]
    [InlineData("Meeting of A, B and C", "A", "B", "C")]
    [InlineData("Meeting of A, B, C, D and 2 more", "A", "B", "C", "D", "E", "F")]
    public void A_title_names_the_first_parties(string title, params string[] parties) =>
        Assert.Equal(title, EngagementTitle.Of(new Engagement { Type = EngagementType.Meeting, Parties = { parties.Select(code => new Party { Name = code }) } }));
}
