using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>One entity with its names, posts and ids elsewhere.</summary>
internal static class EntityShowCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the entity (ent-…)." };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("show", "Shows one entity with its names, posts and ids elsewhere.")
        {
            Examples = [("chancery entity show ent-4h8r…", "everything that is known of it"), ("chancery entity show ent-4h8r… --json", "as proto3 JSON")],
        };
        command.Add(id);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var found = await session.Client.Entity.GetEntityAsync(new GetEntityRequest
            {
                EntityId = session.Parsed.GetRequiredValue(id),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else
                session.Terminal.Out.Write(EntityView.Of(found.Entity));
            return ExitCode.Done;
        }));
        return command;
    }
}
