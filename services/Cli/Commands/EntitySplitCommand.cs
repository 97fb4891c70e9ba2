using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Undoes one merge.</summary>
internal static class EntitySplitCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("MERGE") { Description = "Id of the merge (mrg-…): entity show and entity history tell it." };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("split", "Undoes one merge: each entity has its own back, and keeps what was added to it since.")
        {
            Examples = [("chancery entity split mrg-0a3c… --reason 'Father and son after all' --actor j.doe", "undoes that merge alone")],
        };
        command.Add(id);
        command.Add(reason);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var split = await session.Client.Entity.SplitEntityAsync(
                new SplitEntityRequest { MergeId = session.Parsed.GetRequiredValue(id), Reason = session.Parsed.GetRequiredValue(reason) },
                cancellationToken: cancellationToken);
            session.Terminal.OutWriter.WriteLine(session.Json
                ? ProtoJson.Pretty(split)
                : $"{split.FromId} stands for itself again, apart from {split.IntoId}, at position {split.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }
}
