using System.CommandLine;
using Chancery.Cli.Input;

namespace Chancery.Cli.Commands;

internal static class AsOfOption
{
    public static Option<string?> Create() => new("--as-of")
    {
        Description = $"The record as it stood at {AsOfText.Form}.",
        HelpName = "MOMENT",
    };
}
