using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chancery.Cli;

/// <summary>The usual help, then examples and the meaning of the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly (string, string)[] FirstSteps =
    [
        ("chancery submit samples/", "take a folder of releases in and show what they tell"),
        ("chancery engagements --with IQ --with TJ", "what took place between the two countries"),
        ("chancery tail --from beginning", "follow the record as it grows"),
        ("chancery submit --help", "more of one command, with its examples"),
    ];

    private readonly HelpAction _usual;

    public HelpWithExamples(HelpAction usual, int width)
    {
        _usual = usual;
        _usual.MaxWidth = width;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = _usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is ToolCommand command ? command.Examples : FirstSteps;
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (var (line, what) in examples)
                output.WriteLine($"  # {what}{Environment.NewLine}  {line}");
            output.WriteLine();
        }

        output.WriteLine($"Exit codes: {ExitCode.Explained}");
        return code;
    }
}
