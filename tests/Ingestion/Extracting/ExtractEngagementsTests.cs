using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Xunit;

namespace Chancery.Ingestion.Tests.Extracting;

public sealed class ExtractEngagementsTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reading_is_given_with_its_text_and_nothing_is_stored_or_given_an_id()
    {
        var request = new ExtractEngagementsRequest { Document = new Document { Content = "<p>IQ Amal Nasser met TJ Daler Rahmon</p>", MediaType = "text/html" } };

        var answer = await platform.Client.ExtractEngagementsAsync(request, cancellationToken: Ct);

        var engagement = Assert.Single(answer.Extraction.Engagements);
        var evidence = engagement.Accounts[0].Evidence[0];
        Assert.Equal(evidence.Quote, answer.Text[evidence.Start..evidence.End]);
        Assert.Equal(("", "", "", ""), (engagement.EngagementId, engagement.Etag, engagement.Parties[0].EntityId, evidence.DocumentId));
        Assert.Empty(platform.Entity.Requests);
        Assert.Equal(0, await platform.Log.HeadAsync(Ct));
    }

    [Fact]
    public async Task A_text_in_another_language_is_not_read() => Assert.Equal(
        ["document.content DOCUMENT_NOT_ENGLISH"],
        await Refusals.FieldsOf(platform.Client.ExtractEngagementsAsync(
            new ExtractEngagementsRequest { Document = new Document { Content = "Der Minister empfing heute den Botschafter von Japan und dankte ihm für seine Arbeit." } }, cancellationToken: Ct)));

    [Fact]
    public async Task Grounds_are_given_only_where_they_are_asked_for()
    {
        var document = new Document { Content = "The Foreign Minister of Peru, Ana Quispe, met with the Ambassador of Japan, Kenji Mori, in Lima.", Publisher = "PE" };

        var plain = await platform.Client.ExtractEngagementsAsync(new ExtractEngagementsRequest { Document = document }, cancellationToken: Ct);
        var explained = await platform.Client.ExtractEngagementsAsync(new ExtractEngagementsRequest { Document = document, Explain = true }, cancellationToken: Ct);

        Assert.Empty(plain.Grounds);
        var grounds = Assert.Single(explained.Grounds);
        Assert.Equal("met", grounds.Words.Quote);
        Assert.Contains(grounds.Fields, ground => ground is { Field: "place", Value: "Lima, PE", Kind: GroundKind.Stated });
    }

    [Fact]
    public async Task A_bad_document_is_refused_as_in_a_submission() => Assert.Equal(
        ["document.content DOCUMENT_EMPTY", "document.publisher PUBLISHER_UNKNOWN"],
        await Refusals.FieldsOf(platform.Client.ExtractEngagementsAsync(
            new ExtractEngagementsRequest { Document = new Document { Content = "\n", Publisher = "XX" } }, cancellationToken: Ct)));
}
