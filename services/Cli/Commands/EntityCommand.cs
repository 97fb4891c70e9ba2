using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>The registry of persons, countries and organisations.</summary>
internal static class EntityCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new ToolCommand("entity", "Looks persons, countries and organisations up.")
        {
            Examples =
            [
                ("chancery entity search 'Toktorov'", "who is named so, in any spelling"),
                ("chancery entity show ent-4h8r…", "everything that is known of one"),
                ("chancery entity list --kind person --represents TJ", "whom the record knows of one party"),
                ("chancery entity compare 'Toqtorov, Azamat' 'Азамат Токторов'", "whether two names denote one"),
            ],
        };
        command.Add(EntityShowCommand.Create(runner));
        command.Add(EntitySearchCommand.Create(runner));
        command.Add(EntityListCommand.Create(runner));
        command.Add(EntityCompareCommand.Create(runner));
        return command;
    }
}
