using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

public sealed class EntityImportTests
{
    [Fact]
    public async Task A_file_is_sent_line_by_line_under_its_name_and_the_report_tells_what_became_of_it()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var folder = new Folder();
        var file = folder.Write("Cabinet of 2020.ftm.json", "{\"id\": \"a\"}\n\n{\"id\": \"b\"}\r\n{\"id\": \"c\"}");
        platform.Entities.Imports.Judge = request => new ImportEntitiesResponse
        {
            Counts = { new ImportCounts { Schema = "Person", Read = 1, Created = request.Line < 4 ? 1 : 0, Refused = request.Line < 4 ? 0 : 1 } },
            Problems =
            {
                request.Line < 4 ? [] : [new ImportProblem { Line = 4, SourceId = "c", Field = "name", Reason = ErrorReason.FieldRequired, Description = "It has no name.", Refused = true }],
            },
        };
        platform.Entities.Imports.Findings.Add(new ImportEntitiesResponse
        {
            Joins = { new ImportJoin { SourceId = "a", FromId = "ent-a", IntoId = "ent-x", IntoName = "Ana Quispe", MergeId = "mrg-1", Reason = "the same wikidata id Q1" } },
            Ambiguities =
            {
                new ImportAmbiguity { SourceId = "b", EntityId = "ent-b", Name = "Eva Rojas", Candidates = { new ImportCandidate { EntityId = "ent-y", Name = "Eva Rojas", Reason = "the same name" } } },
            },
            Waiting = { new WaitingRecord { SourceId = "occ-1", Missing = { "p-9" } } },
        });

        var run = await Tool.RunAsync(platform, "entity", "import", file);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal("cabinet_of_2020", platform.Entities.Imports.Datasets.Single());
        Assert.Equal([(1L, "{\"id\": \"a\"}"), (3L, "{\"id\": \"b\"}"), (4L, "{\"id\": \"c\"}")], platform.Entities.Imports.Taken.Select(request => (request.Line, request.FtmJson)));
        foreach (var expected in new[] { "line 4, c", "name: It has no name." })
            Assert.Contains(expected, run.Error);
        foreach (var expected in new[] { "Person", "Joined:", "mrg-1", "Q1", "Not clear:", "Eva Rojas", "occ-1", "p-9" })
            Assert.Contains(expected, run.Out);
        Assert.Equal(
            "3 records: 2 new, 0 changed, 0 as before, 0 left out, 1 refused. 1 joined, 1 not clear, 1 waiting. Position 90.", run.Lines[^1]);
    }

    [Fact]
    public async Task A_pipe_needs_a_name_and_is_read_to_its_end()
    {
        await using var platform = await FakePlatform.StartAsync();

        var nameless = await Tool.RunAsync(["entity", "import", "-", "--port-offset", $"{platform.PortOffset}"], "{}");
        var run = await Tool.RunAsync(["entity", "import", "-", "--dataset", "piped", "--json", "--port-offset", $"{platform.PortOffset}"], "{\"id\": 1}\n{\"id\": 2}\n");

        Assert.Equal((ExitCode.Usage, true), (nameless.Code, nameless.Error.Contains("--dataset")));
        Assert.Equal((ExitCode.Done, 3), (run.Code, run.Lines.Count));
        Assert.Contains("\"finished\": true", run.Lines[^1]);
        Assert.Equal(["piped"], platform.Entities.Imports.Datasets);
    }

    [Fact]
    public async Task What_is_missing_is_told_before_anything_is_sent()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "entity", "import", "nowhere.ndjson");

        Assert.Equal((ExitCode.Usage, true), (run.Code, run.Error.Contains("nowhere.ndjson")));
        Assert.Empty(platform.Entities.Imports.Datasets);
    }

    [Fact]
    public async Task A_data_set_that_is_refused_is_told_and_nothing_is_claimed_to_be_done()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var folder = new Folder();
        platform.Entities.Imports.Judge = _ => throw Refused.EntityNotFound("ent-x");

        var run = await Tool.RunAsync(platform, "entity", "import", folder.Write("a.ndjson", "{}\n"));

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("give the same command again", run.Out);
    }
}
