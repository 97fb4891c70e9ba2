using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Google.Type;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class RefusedSubmissionTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static TheoryData<SubmitDocumentRequest, string> Bad => new()
    {
        { new SubmitDocumentRequest(), "document FIELD_REQUIRED" },
        { Samples.Submit(""), "document.content DOCUMENT_EMPTY" },
        { Samples.Submit(new string('a', 1_048_577)), "document.content DOCUMENT_TOO_LARGE" },
        { Samples.Submit("The Minister\uFFFDs visit"), "document.content DOCUMENT_NOT_UTF8" },
        { Samples.Submit("Le ministre a reçu aujourd'hui l'ambassadeur du Japon, qui achève sa mission à Paris."), "document.content DOCUMENT_NOT_ENGLISH" },
        { Samples.Submit("استقبل وزير الخارجية اليوم سفير اليابان في مكتبه وبحث معه العلاقات الثنائية."), "document.content DOCUMENT_NOT_ENGLISH" },
        { Samples.Submit("Министр иностранных дел принял сегодня посла Японии и поблагодарил его."), "document.content DOCUMENT_NOT_ENGLISH" },
        { Samples.Submit("El canciller recibió hoy al embajador del Japón, quien termina su misión en el país."), "document.content DOCUMENT_NOT_ENGLISH" },
        { new SubmitDocumentRequest { Document = new Document { Content = "A note.", MediaType = "application/pdf" } }, "document.media_type MEDIA_TYPE_UNKNOWN" },
        { new SubmitDocumentRequest { Document = new Document { Content = "A note.", Language = "fr" } }, "document.language LANGUAGE_NOT_READ" },
        { Samples.Submit("A note.", publisher: "XX"), "document.publisher PUBLISHER_UNKNOWN" },
        { new SubmitDocumentRequest { Document = new Document { Content = "A note.", PublishedDate = new Date { Year = 9999, Month = 1, Day = 1 } } }, "document.published_date DATE_IN_FUTURE" },
        { new SubmitDocumentRequest { Document = new Document { Content = "A note.", PublishedDate = new Date { Year = 2023, Month = 2, Day = 30 } } }, "document.published_date DATE_INVALID" },
        { new SubmitDocumentRequest { Document = new Document { Content = "A note.", SourceUri = "nowhere" } }, "document.source_uri FIELD_MALFORMED" },
        { Samples.Submit("A note.", new string('a', 101)), "request_id FIELD_TOO_LONG" },
        { Samples.Submit("A note.", "identité"), "request_id FIELD_MALFORMED" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_bad_submission_gets_its_reason_and_the_next_good_one_works(SubmitDocumentRequest request, string expected)
    {
        Assert.Equal([expected], await Refusals.FieldsOf(platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct)));

        var good = await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("A note.")), cancellationToken: Ct);
        Assert.NotEqual(0, good.Position);
    }

    [Fact]
    public async Task The_language_of_a_foreign_text_is_named_with_what_to_do()
    {
        var call = platform.Client.SubmitDocumentAsync(Samples.Submit("Il ministro ha ricevuto oggi l'ambasciatore del Giappone e lo ha ringraziato."), cancellationToken: Ct);

        var error = await Assert.ThrowsAsync<RpcException>(async () => await call);

        Assert.Contains("Italian", error.Status.Detail);
        Assert.Contains("English version", error.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations[0].Description);
    }

    [Fact]
    public async Task Every_bad_field_is_told_at_once()
    {
        var request = new SubmitDocumentRequest { RequestId = "\n", Document = new Document { MediaType = "image/png", Publisher = "XX" } };

        Assert.Equal(
            ["request_id FIELD_MALFORMED", "document.content DOCUMENT_EMPTY", "document.media_type MEDIA_TYPE_UNKNOWN", "document.publisher PUBLISHER_UNKNOWN"],
            await Refusals.FieldsOf(platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct)));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_told_as_such()
    {
        byte[] content = [(byte)'a', 0xE9, (byte)'b'];
        var fields = await Refusals.FieldsOf(RawCalls.SubmitDocument(platform.Host.Channel, RawCalls.WithContent(content), Ct));

        Assert.Equal(["document.content DOCUMENT_NOT_UTF8"], fields);
    }

    [Fact]
    public async Task Bytes_that_are_no_request_are_told_as_such() =>
        Assert.Equal([" FIELD_MALFORMED"], await Refusals.FieldsOf(RawCalls.SubmitDocument(platform.Host.Channel, [0x0A, 0xFF, 0x01], Ct)));

    [Fact]
    public async Task A_bad_submission_over_JSON_is_told_as_well()
    {
        using var http = new HttpClient { BaseAddress = platform.Host.Http };

        using var answer = await http.PostAsync("/v1/documents", new StringContent("""{"document": {"content": " "}}""", Encoding.UTF8, "application/json"), Ct);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("DOCUMENT_EMPTY", await answer.Content.ReadAsStringAsync(Ct));
    }
}
