using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Makes an entity a part of another.</summary>
internal static class EntityMergeCommand
{
    public static Command Create(CommandRunner runner)
    {
        var from = new Argument<string>("FROM") { Description = "Id of the entity that becomes a part of the other (ent-…)." };
        var into = new Argument<string>("INTO") { Description = "Id of the survivor (ent-…)." };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("merge", "Merges an entity into another that is the same one. Its id goes on answering; split undoes it.")
        {
            Examples = [("chancery entity merge ent-4h8r… ent-7k2m… --reason 'One person, see the embassy list' --actor j.doe", "the second survives")],
        };
        command.Add(from);
        command.Add(into);
        command.Add(reason);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var (fromId, intoId) = (session.Parsed.GetRequiredValue(from), session.Parsed.GetRequiredValue(into));
            var merged = await session.Client.Entity.MergeEntitiesAsync(
                new MergeEntitiesRequest { FromId = fromId, IntoId = intoId, Reason = session.Parsed.GetRequiredValue(reason) }, cancellationToken: cancellationToken);
            session.Terminal.OutWriter.WriteLine(session.Json
                ? ProtoJson.Pretty(merged)
                : $"{fromId} is merged into {intoId} by {merged.MergeId}, at position {merged.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }
}
