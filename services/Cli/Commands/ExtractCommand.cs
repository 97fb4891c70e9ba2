using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;
using Spectre.Console;

namespace Chancery.Cli.Commands;

/// <summary>The reading alone: nothing is stored.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandRunner runner)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, or - for the standard input, as for submit; also annotated JSON files "
                + """{"id", "text", "title", "publisher", "published"}.""",
            Arity = ArgumentArity.OneOrMore,
        };
        var lines = new Option<bool>("--jsonl")
        {
            Description = """One line {"id": …, "extraction": {…}} for each document: the form that evaluations read.""",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Tell also why each engagement was read so: the rule, the words, what was referred to or inherited.",
        };
        var facts = new DocumentOptions();
        var command = new ToolCommand("extract", "Reads documents and shows what they tell, with the words that state it. Nothing is stored.")
        {
            Examples =
            [
                ("chancery extract release.txt --publisher IQ --published 2019-05-20", "the marked text, its engagements, persons and actions"),
                ("chancery extract release.txt --explain", "the same, and why each engagement was read so"),
                ("chancery extract annotated/ --jsonl > predictions.jsonl", "readings of many documents, for evaluation"),
                ("echo 'The Foreign Minister of Peru met the Ambassador of Japan.' | chancery extract -", "a sentence"),
            ],
        };
        command.Add(paths);
        command.Add(lines);
        command.Add(explain);
        facts.AddTo(command);
        command.SetAction(runner.Run(Service.Ingestion, async (session, cancellationToken) =>
        {
            var files = InputFiles.Find(session.Parsed.GetRequiredValue(paths), alsoInFolders: IsAnnotated);
            var reader = new DocumentReader(facts.Read(session.Parsed), session.Terminal.In);
            Action<string, InputFile, ExtractEngagementsResponse> show =
                session.Json ? (_, _, response) => session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(response))
                : session.Parsed.GetValue(lines) ? (id, _, response) => session.Terminal.OutWriter.WriteLine(JsonLine(id, response))
                : (_, file, response) => Show(session.Terminal, file, response);
            var code = ExitCode.Done;
            foreach (var file in files)
            {
                var (id, reading) = AnnotatedDocument.IsOne(file)
                    ? await AnnotatedDocument.ReadAsync(file, cancellationToken)
                    : (file.Stem, await reader.ReadAsync(file, cancellationToken));
                var problem = reading.Problem ?? await Extract(session, reading, session.Parsed.GetValue(explain), response => show(id, file, response), cancellationToken);
                if (problem is null)
                    continue;
                session.Terminal.Error.Write(ProblemView.Of(problem, file.Name));
                code = ExitCode.Refused;
            }

            return code;
        }));
        return command;
    }

    private static bool IsAnnotated(string file) =>
        Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) && !Sidecar.IsOne(file);

    /// <returns>Why the service refused the document; null when it did not.</returns>
    private static async Task<Problem?> Extract(
        Session session, Reading reading, bool explain, Action<ExtractEngagementsResponse> show, CancellationToken cancellationToken)
    {
        try
        {
            show(await session.Client.Ingestion.ExtractEngagementsAsync(
                new ExtractEngagementsRequest { Document = reading.Document, Explain = explain }, cancellationToken: cancellationToken));
            return null;
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.InvalidArgument)
        {
            return Problem.From(ChanceryError.From(exception));
        }
    }

    private static void Show(Terminal terminal, InputFile file, ExtractEngagementsResponse response)
    {
        terminal.Out.Write(new Rule(Markup.Escape(file.Name)) { Justification = Justify.Left });
        var pieces = MarkedText.Cut(response.Text, Mark.Of(response.Extraction));
        if (terminal.OutIsTerminal)
            terminal.Out.Write(MarkedTextView.Of(pieces));
        else
            terminal.OutWriter.WriteLine(MarkedText.Plain(pieces));
        terminal.OutWriter.WriteLine();
        terminal.Out.Write(ExtractionView.Of(response.Extraction));
        foreach (var (index, grounds) in response.Grounds.Index())
            terminal.Out.Write(GroundsView.Of(index, grounds));
        terminal.OutWriter.WriteLine();
    }

    private static string JsonLine(string id, ExtractEngagementsResponse response) =>
        $$"""{"id": {{JsonSerializer.Serialize(id)}}, "extraction": {{ProtoJson.Line(response.Extraction)}}}""";
}
