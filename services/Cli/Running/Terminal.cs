using System.Text;
using Chancery.Cli.Rendering;
using Spectre.Console;

namespace Chancery.Cli;

/// <summary>
/// Where a command reads and writes, and what can be shown there: colours and bars only on a terminal, colours not when
/// NO_COLOR is set, the width of COLUMNS, else of the terminal, else 120 characters. Always UTF-8.
/// </summary>
internal sealed class Terminal
{
    private const int WidthOfPipes = 120;

    private Terminal(Stream input, TextWriter output, TextWriter error, bool outIsTerminal, bool errorIsTerminal, bool colours, int width)
    {
        (In, OutWriter, ErrorWriter, Width) = (input, output, error, width);
        Out = Create(output, outIsTerminal, colours, width);
        Error = Create(error, errorIsTerminal, colours, width);
        (OutIsTerminal, ErrorIsTerminal) = (outIsTerminal, errorIsTerminal);
    }

    public Stream In { get; }

    /// <summary>For machines: JSON, and text as it is.</summary>
    public TextWriter OutWriter { get; }

    public TextWriter ErrorWriter { get; }

    /// <summary>For people: tables.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>For people: problems and progress, so that the output stays clean.</summary>
    public IAnsiConsole Error { get; }

    public bool OutIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    public int Width { get; }

    public TimeProvider Time { get; private init; } = TimeProvider.System;

    public static Terminal OfProcess()
    {
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0 ? columns
            : Console.IsOutputRedirected ? WidthOfPipes : Console.WindowWidth;
        return new Terminal(
            Console.OpenStandardInput(), Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()),
            !Console.IsOutputRedirected, !Console.IsErrorRedirected, !noColour, width);
    }

    /// <summary>Neither end is a terminal.</summary>
    public static Terminal OfPipes(Stream input, TextWriter output, TextWriter error, int width = WidthOfPipes, TimeProvider? time = null) =>
        new(input, output, error, false, false, false, width) { Time = time ?? TimeProvider.System };

    public void Report(Problem problem) => Error.Write(ProblemView.Of(problem));

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true };

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal, bool colours, int width)
    {
        var settings = new AnsiConsoleSettings
        {
            Out = new TerminalOutput(writer, isTerminal, width),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        };
        settings.Enrichment.UseDefaultEnrichers = false;
        var console = AnsiConsole.Create(settings);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class TerminalOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => isTerminal && !Console.IsOutputRedirected ? Console.WindowHeight : 24;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has its encoding already: UTF-8.
        }
    }
}
