using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>One entity with its names, posts and ids elsewhere, its history and its engagements.</summary>
internal static class EntityShowCommand
{
    private const int MostEngagements = 20;

    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the entity (ent-…)." };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("show", "Shows one entity with its names, posts, ids elsewhere, history and latest engagements.")
        {
            Examples =
            [
                ("chancery entity show ent-4h8r…", "everything that is known of it; for a merged one of its survivor"),
                ("chancery entity show ent-4h8r… --as-of 2026-03-01", "as it was known at the end of that day"),
                ("chancery entity show ent-4h8r… --json", "the entity alone, as proto3 JSON"),
            ],
        };
        command.Add(id);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var asked = session.Parsed.GetRequiredValue(id);
            var moment = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time);
            var found = await session.Client.Entity.GetEntityAsync(new GetEntityRequest { EntityId = asked, AsOf = moment }, cancellationToken: cancellationToken);
            if (session.Json)
            {
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
                return ExitCode.Done;
            }

            if (found.MergedInto.Length > 0)
                session.Terminal.OutWriter.WriteLine($"{asked} is merged into {found.MergedInto}.");
            session.Terminal.Out.Write(EntityView.Of(found.Entity));
            var history = await session.Client.Entity.GetEntityHistoryAsync(
                new GetEntityHistoryRequest { EntityId = found.Entity.EntityId, AsOf = moment }, cancellationToken: cancellationToken);
            session.Terminal.Out.Write(EntityHistoryTable.Of(history.Events));
            await ShowEngagementsAsync(session, found.Entity.EntityId, moment, cancellationToken);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task ShowEngagementsAsync(Session session, string entityId, AsOf? moment, CancellationToken cancellationToken)
    {
        var found = await session.Client.Query.ListEngagementsAsync(
            new ListEngagementsRequest { Filter = new EngagementFilter { EntitiesAny = { entityId } }, AsOf = moment, PageSize = MostEngagements },
            cancellationToken: cancellationToken);
        if (found.Engagements.Count > 0)
            session.Terminal.Out.Write(EngagementTable.Of(found.Engagements));
        var more = found.TotalSize > found.Engagements.Count ? $", the latest {found.Engagements.Count} shown (all: chancery engagements --entity {entityId})" : "";
        session.Terminal.OutWriter.WriteLine($"{found.TotalSize} engagements{more}.");
    }
}
