using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>The registry of persons, countries and organisations.</summary>
internal static class EntityCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new ToolCommand("entity", "Looks persons, countries and organisations up, and mends what is known of them.")
        {
            Examples =
            [
                ("chancery entity search 'Toktorov'", "who is named so, in any spelling"),
                ("chancery entity resolve 'the Tajik Foreign Minister' --date 2019-05-16", "whom words of a document name on a day"),
                ("chancery entity show ent-4h8r…", "everything that is known of one"),
                ("chancery entity list --kind person --represents TJ", "whom the record knows of one party"),
                ("chancery entity merge ent-4h8r… ent-7k2m… --reason 'One person'", "two that are one; split undoes it"),
                ("chancery entity compare 'Toqtorov, Azamat' 'Азамат Токторов'", "whether two names denote one"),
            ],
        };
        command.Add(EntityShowCommand.Create(runner));
        command.Add(EntitySearchCommand.Create(runner));
        command.Add(EntityListCommand.Create(runner));
        command.Add(EntityResolveCommand.Create(runner));
        command.Add(EntityCompareCommand.Create(runner));
        command.Add(EntityHistoryCommand.Create(runner));
        command.Add(EntityRegisterCommand.Create(runner));
        command.Add(EntityAddNameCommand.Create(runner));
        command.Add(EntityRecordTenureCommand.Create(runner));
        command.Add(EntityImportCommand.Create(runner));
        command.Add(EntityMergeCommand.Create(runner));
        command.Add(EntitySplitCommand.Create(runner));
        command.Add(EntityDifferentCommand.Create(runner));
        return command;
    }
}
