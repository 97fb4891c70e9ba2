using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>What happened to one entity: who changed what, when and why.</summary>
internal static class EntityHistoryCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the entity (ent-…)." };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("history", "Shows every change of one entity and of those merged into it: when, by whom, why.")
        {
            Examples = [("chancery entity history ent-4h8r…", "from its registration on, merges and splits with their ids")],
        };
        command.Add(id);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var found = await session.Client.Entity.GetEntityHistoryAsync(new GetEntityHistoryRequest
            {
                EntityId = session.Parsed.GetRequiredValue(id),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else
                session.Terminal.Out.Write(EntityHistoryTable.Of(found.Events));
            return ExitCode.Done;
        }));
        return command;
    }
}
