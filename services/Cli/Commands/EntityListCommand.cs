using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Entities in the order of their names.</summary>
internal static class EntityListCommand
{
    private const int MaxPage = 1000;

    public static Command Create(CommandRunner runner)
    {
        var kind = WordOptions.Of("--kind", "Only", ContractWords.EntityKinds);
        var represents = new Option<string?>("--represents") { Description = "Only persons who have represented this party.", HelpName = "CODE" };
        var limit = new Option<int>("--limit", "-n") { Description = "At most so many.", HelpName = "N", DefaultValueFactory = _ => 50 };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--limit must be at least 1.");
        });
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("list", "Lists entities in the order of their names.")
        {
            Examples =
            [
                ("chancery entity list --kind country --limit 300", "the countries that are known"),
                ("chancery entity list --kind person --represents TJ", "the persons of one party"),
            ],
        };
        foreach (var option in new Option[] { kind, represents, limit, asOf })
            command.Add(option);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var wanted = session.Parsed.GetValue(limit);
            var found = await List(session, new ListEntitiesRequest
            {
                Kinds = { session.Parsed.GetValue(kind) ?? [] },
                Represents = session.Parsed.GetValue(represents) ?? "",
                PageSize = Math.Min(wanted, MaxPage),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, wanted, cancellationToken);
            if (session.Json)
            {
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
                return ExitCode.Done;
            }

            if (found.Entities.Count > 0)
                session.Terminal.Out.Write(EntityTable.Of(found.Entities));
            var more = found.NextPageToken.Length > 0 ? " (more with --limit)" : "";
            session.Terminal.OutWriter.WriteLine($"{found.Entities.Count} entities{more}, as of position {found.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<ListEntitiesResponse> List(
        Session session, ListEntitiesRequest request, int wanted, CancellationToken cancellationToken)
    {
        var found = await session.Client.Entity.ListEntitiesAsync(request, cancellationToken: cancellationToken);
        while (found.Entities.Count < wanted && found.NextPageToken.Length > 0)
        {
            var next = new ListEntitiesRequest(request) { PageToken = found.NextPageToken };
            var page = await session.Client.Entity.ListEntitiesAsync(next, cancellationToken: cancellationToken);
            found.Entities.Add(page.Entities);
            found.NextPageToken = page.NextPageToken;
        }

        while (found.Entities.Count > wanted)
            found.Entities.RemoveAt(found.Entities.Count - 1);
        return found;
    }
}
