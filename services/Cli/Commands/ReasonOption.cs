using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>What every command of an analyst takes.</summary>
internal static class ReasonOption
{
    public static Option<string> Create() => new("--reason") { Description = "Why; stays in the history.", HelpName = "TEXT", Required = true };

    public static Option<string?> Etag() => new("--etag")
    {
        Description = "The etag of the engagement when it was looked at: refuses if it changed since. [default: as it is now]",
        HelpName = "ETAG",
    };
}
