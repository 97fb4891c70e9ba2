using System.Text;
using System.Text.Json;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Cli.Tests;

public sealed class SubmitTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_submitted_with_all_that_is_in_it_in_the_order_of_names()
    {
        await using var platform = await FakePlatform.StartAsync();
        _folder.Write("b.txt", "Second.");
        _folder.Write("a.html", "<p>First.</p>");
        _folder.Write("inner/c.HTM", "<p>Third.</p>");
        _folder.Write("notes.md", "Not a document.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            [("<p>First.</p>", "text/html"), ("Second.", "text/plain"), ("<p>Third.</p>", "text/html")],
            platform.Ingestion.Submitted.Select(request => (request.Document.Content, request.Document.MediaType)));
        Assert.Contains("3 documents: 3 taken in, 0 refused. 0 engagements.", run.Out);
        Assert.Equal(3, run.Lines.Count(line => line.Contains("no engagement")));
    }

    [Fact]
    public async Task The_table_tells_what_was_understood_of_each_document()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = _ => new SubmitDocumentResult
        {
            Response = new SubmitDocumentResponse { DocumentId = "doc-1", Engagements = { Samples.Meeting() }, Position = 41 },
        };

        var run = await Tool.RunAsync(platform, "submit", _folder.Write("lima.txt", Samples.Text));

        foreach (var expected in new[] { "lima.txt", "meeting", "Ana Quispe", "PE, JP", "Lima, PE", "2024-03-04", "counter terrorism", "0.93", "1 document: 1 taken in, 0 refused. 1 engagement. Position 41." })
            Assert.Contains(expected, run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task A_document_without_metadata_of_its_own_takes_that_of_its_sidecar_and_the_command_line_goes_first()
    {
        await using var platform = await FakePlatform.StartAsync();
        var path = _folder.Write("a.txt", "Text.");
        _folder.Write("a.json", """
            {"publisher": "PE", "publishedDate": {"year": 2024, "month": 3, "day": 5}, "sourceUri": "https://example.org/a", "title": "Title", "language": "en-GB"}
            """);

        await Tool.RunAsync(platform, "submit", path, "--publisher", "JP");

        Assert.Equal(
            new Document
            {
                Content = "Text.",
                Publisher = "JP",
                PublishedDate = new() { Year = 2024, Month = 3, Day = 5 },
                SourceUri = "https://example.org/a",
                Title = "Title",
                Language = "en-GB",
                MediaType = "text/plain",
            },
            platform.Ingestion.Submitted.Single().Document);
    }

    [Fact]
    public async Task A_repeated_submission_has_the_same_request_id_and_another_content_or_metadata_another()
    {
        await using var platform = await FakePlatform.StartAsync();
        var path = _folder.Write("a.txt", "Text.");

        await Tool.RunAsync(platform, "submit", path);
        await Tool.RunAsync(platform, "submit", path);
        await Tool.RunAsync(platform, "submit", path, "--publisher", "PE");
        _folder.Write("a.txt", "Text!");
        await Tool.RunAsync(platform, "submit", path);

        var ids = platform.Ingestion.Submitted.Select(request => request.RequestId).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[!-~]{1,100}$", id));
    }

    [Fact]
    public async Task Files_that_cannot_be_sent_are_named_with_a_remedy_and_the_rest_goes_on()
    {
        await using var platform = await FakePlatform.StartAsync();
        _folder.Write("a-good.txt", "Text.");
        _folder.Write("b-latin.txt", Encoding.Latin1.GetBytes("Le ministre reçoit."));
        _folder.Write("c-large.txt", new string('x', (1024 * 1024) + 1));
        _folder.Write("d-sidecar.txt", "Text with a bad sidecar.");
        _folder.Write("d-sidecar.json", """{"publsher": "PE"}""");
        _folder.Write("e-good.txt", "Another text.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path, "--timeout", "20");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(["Text.", "Another text."], platform.Ingestion.Submitted.Select(request => request.Document.Content));
        Assert.Contains("b-latin.txt: It is not UTF-8 (byte 14 of it).", Flat(run.Error));
        Assert.Contains("iconv", run.Error);
        Assert.Contains("c-large.txt: It is larger than 1 MiB", Flat(run.Error));
        Assert.Contains("publsher", run.Error);
        Assert.Contains("5 documents: 2 taken in, 3 refused.", run.Out);
    }

    [Fact]
    public async Task What_the_service_refuses_is_told_with_its_field_and_the_rest_goes_on()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = document => document.Content != "Bad." ? null : new SubmitDocumentResult
        {
            Error = Refused.Fields(("document.publisher", "PUBLISHER_UNKNOWN", "'XX' is no code. Use the country's two letters.")).GetRpcStatus(),
        };
        _folder.Write("a.txt", "Bad.");
        _folder.Write("b.txt", "Good.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("document.publisher: 'XX' is no code. Use the country's two letters.", Flat(run.Error));
        Assert.Contains("2 documents: 1 taken in, 1 refused.", run.Out);
    }

    [Fact]
    public async Task A_text_in_another_language_is_told_with_its_language_and_the_next_English_one_is_taken_in()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = document => !document.Content.StartsWith("Le ", StringComparison.Ordinal) ? null : new SubmitDocumentResult
        {
            Error = Refused.Fields(("document.content", "DOCUMENT_NOT_ENGLISH", "The content is not English: it appears to be written in French.")).GetRpcStatus(),
        };
        _folder.Write("a.txt", "Le ministre a reçu l'ambassadeur.");
        _folder.Write("b.txt", "The Minister received the Ambassador.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("it appears to be written in French", Flat(run.Error));
        Assert.Contains("2 documents: 1 taken in, 1 refused.", run.Out);
    }

    [Fact]
    public async Task A_page_is_sent_without_the_title_and_day_that_the_service_finds_in_it()
    {
        await using var platform = await FakePlatform.StartAsync();

        await Tool.RunAsync(platform, "submit", _folder.Write("a.html", "<title>Talks</title><meta name=date content=2024-03-05><p>Text."));

        var document = platform.Ingestion.Submitted.Single().Document;
        Assert.Equal(("text/html", "", null), (document.MediaType, document.Title, document.PublishedDate));
    }

    [Fact]
    public async Task A_text_comes_from_the_standard_input()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(["submit", "-", "--published", "2024-03-05", "--port-offset", $"{platform.PortOffset}"], input: "\uFEFFFrom a pipe: Zoë.");

        var document = platform.Ingestion.Submitted.Single().Document;
        Assert.Equal((ExitCode.Done, "From a pipe: Zoë.", 2024), (run.Code, document.Content, document.PublishedDate.Year));
    }

    [Fact]
    public async Task The_same_content_twice_and_content_known_before_are_marked()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = document => document.Content != "Known." ? null : new SubmitDocumentResult
        {
            Response = new SubmitDocumentResponse { DocumentId = "doc-9", DuplicateOf = "doc-9", Position = 5 },
        };
        _folder.Write("a.txt", "Text.");
        _folder.Write("b.txt", "Text.");
        _folder.Write("c.txt", "Known.");

        var run = await Tool.RunAsync(["submit", _folder.Path, "--port-offset", $"{platform.PortOffset}"], width: 300);

        Assert.Contains($"(the same as a.txt)", run.Out);
        Assert.Contains("(known before)", run.Out);
        Assert.Contains("3 documents: 3 taken in (2 known before), 0 refused.", run.Out);
    }

    [Fact]
    public async Task Json_is_one_line_for_each_document_and_nothing_else()
    {
        await using var platform = await FakePlatform.StartAsync();
        var good = _folder.Write("a.txt", "Text.");
        var bad = _folder.Write("b.txt", [0xff, 0xfe, 0x00]);

        var run = await Tool.RunAsync(platform, "submit", good, bad, "--json");

        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(line => line.GetProperty("path").GetString()!);
        Assert.StartsWith("doc-", lines[good].GetProperty("response").GetProperty("documentId").GetString());
        Assert.Contains("UTF-8", lines[bad].GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_connection_that_is_lost_in_the_midst_is_made_again()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Script.Enqueue((2, Break.Connection));
        foreach (var n in Enumerable.Range(0, 6))
            _folder.Write($"{n}.txt", $"Text {n}.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("connection lost", run.Error);
        Assert.Contains("6 documents: 6 taken in, 0 refused.", run.Out);
    }

    [Fact]
    public async Task A_service_that_stays_away_leaves_what_was_done_on_the_table()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = document => document.Content != "Second."
            ? null
            : new SubmitDocumentResult { Error = Refused.Unavailable(TimeSpan.Zero).GetRpcStatus() };
        _folder.Write("a.txt", "First.");
        _folder.Write("b.txt", "Second.");

        var run = await Tool.RunAsync(platform, "submit", _folder.Path);

        Assert.Equal(ExitCode.Unreachable, run.Code);
        Assert.Contains("a.txt", run.Out);
        Assert.Contains("1 document: 1 taken in, 0 refused. 0 engagements. Position 1. 1 not submitted.", run.Out);
        Assert.Contains("The log cannot be reached.", run.Error);
    }

    [Fact]
    public async Task The_calls_of_a_command_are_one_sampled_trace()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Script.Enqueue((1, Break.Unavailable));

        await Tool.RunAsync(platform, "submit", _folder.Write("a.txt", "One."), _folder.Write("b.txt", "Two."));

        Assert.Equal(2, platform.Ingestion.Traceparents.Count);
        Assert.Single(platform.Ingestion.Traceparents.Select(traceparent => traceparent!.Split('-')[1]).Distinct());
        Assert.All(platform.Ingestion.Traceparents, traceparent => Assert.EndsWith("-01", traceparent));
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("submit", "/no/such/file.txt")]
    [InlineData("submit", "-", "--published", "5 March")]
    [InlineData("submit", "-", "--actor", "Zoë")]
    public async Task A_wrong_command_line_is_told_before_anything_is_sent(params string[] args)
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, args);

        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains("remedy: ", run.Error);
        Assert.Empty(platform.Ingestion.Submitted);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
