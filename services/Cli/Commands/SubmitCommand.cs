using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;

namespace Chancery.Cli.Commands;

/// <summary>Takes documents in.</summary>
internal static class SubmitCommand
{
    public static Command Create(CommandRunner runner)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders with all that is in them (.txt, .html, .htm), or - for the standard input. "
                + "NAME.json beside NAME.txt tells publisher, publishedDate, sourceUri, title, language, mediaType of it: "
                + "proto3 JSON of chancery.engagement.v1.Document without content.",
            Arity = ArgumentArity.OneOrMore,
        };
        var recursive = new Option<bool>("--recursive", "-r")
        {
            Description = "Search folders with the folders in them; --recursive false leaves those out.",
            DefaultValueFactory = _ => true,
        };
        var facts = new DocumentOptions();
        var command = new ToolCommand("submit", "Takes documents in, and shows what they tell. Repeating it is safe: nothing is recorded twice.")
        {
            Examples =
            [
                ("chancery submit release.txt --publisher IQ --published 2019-05-20", "one release"),
                ("chancery submit releases/ --publisher TJ", "a folder with all that is in it"),
                ("curl -s https://example.org/news/42 | chancery submit - --media-type text/html --source https://example.org/news/42", "a page, from a pipe"),
                ("chancery submit releases/ --json | jq -r .response.documentId", "for a program: one line of JSON for each document"),
            ],
        };
        command.Add(paths);
        command.Add(recursive);
        facts.AddTo(command);
        command.SetAction(runner.Run(Service.Ingestion, async (session, cancellationToken) =>
        {
            var files = InputFiles.Find(session.Parsed.GetRequiredValue(paths), recursive: session.Parsed.GetValue(recursive));
            var reader = new DocumentReader(facts.Read(session.Parsed), session.Terminal.In);
            var run = new SubmissionRun(session, files, reader);
            var (outcomes, failure) = await WorkProgress.Show(session.Terminal, files.Count, "documents", shown => run.RunAsync(shown, cancellationToken));
            Show(session, outcomes, files.Count - outcomes.Count);
            if (failure is not null)
                throw failure;
            return outcomes.All(outcome => outcome.Problem is null) ? ExitCode.Done : ExitCode.Refused;
        }));
        return command;
    }

    private static void Show(Session session, IReadOnlyList<SubmissionOutcome> outcomes, int left)
    {
        if (!session.Json && outcomes.Count > 0)
            session.Terminal.Out.Write(SubmissionTable.Of(outcomes));
        foreach (var refused in outcomes.Where(outcome => outcome.Problem is not null))
            session.Terminal.Error.Write(ProblemView.Of(refused.Problem!, refused.Name));
        if (!session.Json && outcomes.Count > 0)
            session.Terminal.OutWriter.WriteLine(SubmissionTable.Summary(outcomes) + (left > 0 ? $" {left} not submitted." : ""));
    }
}
