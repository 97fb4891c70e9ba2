using System.Text.Json;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_text_is_shown_with_its_evidence_marked_and_the_tables_name_the_marks()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Extract = document => new ExtractEngagementsResponse { Text = document.Content, Extraction = Samples.Reading() };

        var run = await Tool.RunAsync(platform, "extract", _folder.Write("lima.txt", Samples.Text));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(
            "«The Foreign Minister of Peru, «Ana Quispe»[P1], met «Ambassador Kenji Mori»[P2] in Lima.»[E1] «She thanked Japan for its help.»[A1]",
            run.Out);
        Assert.Matches(@"E1\s+meeting\s+2024-03-04", run.Out);
        Assert.Matches(@"P2\s+Kenji Mori\s+Ambassador\s+JP", run.Out);
        Assert.Matches(@"A1\s+PE SUPPORT JP", run.Out);
        Assert.Empty(platform.Ingestion.Submitted);
    }

    [Fact]
    public async Task Jsonl_is_one_line_with_id_and_extraction_for_each_document()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Extract = document => new ExtractEngagementsResponse { Text = document.Content, Extraction = Samples.Reading() };
        _folder.Write("one.txt", Samples.Text);
        _folder.Write("two.json", JsonSerializer.Serialize(new { id = "id-2", text = Samples.Text, publisher = "PE", published = "2024-03-05", title = "T", persons = new[] { 1 } }));

        var run = await Tool.RunAsync(platform, "extract", _folder.Path, "--jsonl");

        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["one", "id-2"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.All(lines, line => Assert.Equal(Samples.Reading(), Extraction.Parser.ParseJson(line.GetProperty("extraction").GetRawText())));
        Assert.Equal(
            new Document { Content = Samples.Text, Publisher = "PE", Title = "T", MediaType = "text/plain", PublishedDate = new() { Year = 2024, Month = 3, Day = 5 } },
            platform.Ingestion.Commands.Cast<ExtractEngagementsRequest>().Last().Document);
    }

    [Fact]
    public async Task One_document_that_is_refused_does_not_stop_the_others()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Refusals.Enqueue(Refused.Fields(("document.content", "DOCUMENT_EMPTY", "It is blank.")));
        _folder.Write("a.txt", " ");
        _folder.Write("b.txt", "Text.");
        _folder.Write("c.json", """{"id": 7}""");

        var run = await Tool.RunAsync(platform, "extract", _folder.Path, "--jsonl");

        Assert.Equal((ExitCode.Refused, 1), (run.Code, run.Lines.Count));
        Assert.Contains("document.content: It is blank.", run.Error);
        Assert.Contains("c.json", run.Error);
    }

    [Fact]
    public async Task Explain_tells_by_which_rule_and_words_each_engagement_was_read()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Extract = document => new ExtractEngagementsResponse
        {
            Text = document.Content,
            Extraction = Samples.Reading(),
            Grounds =
            {
                new Grounds
                {
                    Rule = "hold + meeting",
                    Words = new Evidence { Quote = "held a\nmeeting" },
                    Fields =
                    {
                        new Ground { Field = "participants[0]", Value = "Ana Quispe", Kind = GroundKind.Referred, Words = new Evidence { Quote = "The Minister" } },
                        new Ground { Field = "place", Value = "Lima, PE", Kind = GroundKind.Inherited },
                    },
                },
            },
        };

        var run = await Tool.RunAsync(platform, "extract", _folder.Write("lima.txt", Samples.Text), "--explain");

        Assert.True(platform.Ingestion.Commands.Cast<ExtractEngagementsRequest>().Single().Explain);
        Assert.Contains("E1 is told by “held a meeting”: rule “hold + meeting”", run.Out);
        Assert.Matches(@"participants\[0\]\s+Ana Quispe\s+referred to\s+“The Minister”", run.Out);
        Assert.Matches(@"place\s+Lima, PE\s+inherited", run.Out);
    }

    [Fact]
    public async Task A_reading_without_anything_says_so()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "extract", _folder.Write("a.txt", "Weather."));

        Assert.Contains("No engagements.", run.Out);
        Assert.Contains("No persons.", run.Out);
    }
}
