using System.Text.Json;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Fakes;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;

namespace Chancery.Cli.Tests;

public sealed class RereadTests
{
    private static RereadDocumentsResult Changed => new()
    {
        DocumentId = "doc-1",
        Revision = new Revision
        {
            PreviousExtractor = "reader/1",
            Extractor = "reader/2",
            Corrected = { new EngagementCorrected { Engagement = Samples.Meeting(), UpdateMask = new FieldMask { Paths = { "place" } } } },
            Retracted = { new EngagementRetracted { Engagement = Samples.Meeting() } },
            LeftToAnalysts = { "eng-3" },
            Position = 52,
        },
    };

    [Fact]
    public async Task What_was_read_otherwise_is_shown_by_document_and_summed_up()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Revisions.AddRange([Changed, new RereadDocumentsResult { DocumentId = "doc-2", Revision = new Revision() }]);

        var run = await Tool.RunAsync(platform, "reread", "doc-1", "doc-2", "--actor", "j.doe");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(["doc-1", "doc-2"], Assert.IsType<RereadDocumentsRequest>(Assert.Single(platform.Ingestion.Commands)).DocumentIds);
        Assert.Equal("j.doe", Assert.Single(platform.Ingestion.Actors));
        foreach (var expected in new[] { "doc-1", "corrected:", "place", "retracted", "Ana Quispe", "2 documents read again: 0 engagements recorded, 1 corrected, 1 retracted, 1 left to analysts. Position 52." })
            Assert.Contains(expected, run.Out);
        Assert.DoesNotContain("Nothing was written", run.Out);
    }

    [Fact]
    public async Task A_dry_run_over_all_documents_says_that_nothing_was_written()
    {
        await using var platform = await FakePlatform.StartAsync();
        var foreseen = Changed;
        foreseen.Revision.Position = 0;
        platform.Ingestion.Revisions.Add(foreseen);

        var run = await Tool.RunAsync(platform, "reread", "--dry-run");

        var request = Assert.IsType<RereadDocumentsRequest>(Assert.Single(platform.Ingestion.Commands));
        Assert.Equal((0, true), (request.DocumentIds.Count, request.DryRun));
        Assert.EndsWith("1 left to analysts. Nothing was written.\n", run.Out);
    }

    [Fact]
    public async Task A_document_that_failed_is_named_and_the_exit_code_tells()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Revisions.AddRange([new RereadDocumentsResult { DocumentId = "doc-9", Error = new Google.Rpc.Status { Code = (int)Code.Internal, Message = "The service failed." } }, Changed]);

        var run = await Tool.RunAsync(platform, "reread");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("doc-9", run.Out);
        Assert.Contains("The service failed.", run.Out);
        Assert.Contains("1 failed. Position 52.", run.Out);
    }

    [Fact]
    public async Task For_a_program_each_document_is_a_line_of_JSON()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Revisions.Add(Changed);

        var run = await Tool.RunAsync(platform, "reread", "--json");

        var line = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal("place", line.GetProperty("revision").GetProperty("corrected")[0].GetProperty("updateMask").GetString());
    }
}
