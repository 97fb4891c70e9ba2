using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Chancery.Cli.Commands;
using Chancery.Cli.Rendering;

namespace Chancery.Cli;

/// <summary>The <c>chancery</c> tool: its commands, and how a command line is run.</summary>
internal static class ChanceryTool
{
    /// <summary>Parses and runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var parsed = Root(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            terminal.Report(new Problem(
                string.Join(" ", parsed.Errors.Select(error => error.Message)),
                Remedy: $"See: {CommandPath(parsed)} --help"));
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.OutWriter,
            Error = terminal.ErrorWriter,
            EnableDefaultExceptionHandler = false,
        }, cancellationToken);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var globals = new GlobalOptions();
        var runner = new CommandRunner(terminal, globals);
        var root = new RootCommand("Reads what ministries publish, and answers who met whom, where, when and about what.")
        {
            HelpName = "chancery",
        };
        globals.AddTo(root);
        root.Add(SubmitCommand.Create(runner));
        root.Add(ExtractCommand.Create(runner));
        root.Add(RereadCommand.Create(runner));
        root.Add(EngagementsCommand.Create(runner));
        root.Add(EntityCommand.Create(runner));
        root.Add(TailCommand.Create(runner));
        root.Add(LogCommand.Create(runner));
        root.Add(HealthCommand.Create(runner));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, terminal.Width);
        return root;
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, result.Command is RootCommand ? "chancery" : result.Command.Name);
        return string.Join(' ', names);
    }
}
