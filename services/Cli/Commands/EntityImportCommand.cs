using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;

namespace Chancery.Cli.Commands;

/// <summary>Takes in an extract of another register.</summary>
internal static class EntityImportCommand
{
    public static Command Create(CommandRunner runner)
    {
        var path = new Argument<string>("FILE")
        {
            Description = "FollowTheMoney entities, one a line of JSON (.ndjson, .ftm.json), in any order; - for the standard input.",
        };
        var dataset = new Option<string?>("--dataset")
        {
            Description = "Name of the data set: its ids are known by it again. [default: the file's name to the first dot]",
            HelpName = "NAME",
        };
        var command = new ToolCommand(
            "import",
            "Imports persons, positions, occupancies, organisations and public bodies, and merges what the registry clearly knows already. "
                + "Repeating it, also after it was broken off, is safe: nothing is recorded twice.")
        {
            Examples =
            [
                ("chancery entity import cabinet.ndjson --actor j.doe", "a file; its records are those of the data set cabinet"),
                ("curl -s https://data.example.org/peps.ftm.json | chancery entity import - --dataset peps", "from a pipe"),
                ("chancery entity import cabinet.ndjson --json | jq -c '.problems[]?'", "for a program: one line of JSON for each step"),
            ],
        };
        command.Add(path);
        command.Add(dataset);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var file = ImportFile.Find(session.Parsed.GetRequiredValue(path), session.Parsed.GetValue(dataset), session.Terminal.In);
            var run = new ImportRun(session, file);
            var report = await WorkProgress.Show(session.Terminal, file.Lines, "lines", shown => run.RunAsync(shown, cancellationToken));
            if (!session.Json)
                ImportReportView.Write(report, session.Terminal);
            if (report.Failure is { } failure)
                throw failure;
            return report.Refused > 0 ? ExitCode.Refused : ExitCode.Done;
        }));
        return command;
    }
}
