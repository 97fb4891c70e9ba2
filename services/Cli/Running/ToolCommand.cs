using System.CommandLine;

namespace Chancery.Cli;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that work as they stand, each with what it does.</summary>
    public IReadOnlyList<(string CommandLine, string What)> Examples { get; init; } = [];
}
