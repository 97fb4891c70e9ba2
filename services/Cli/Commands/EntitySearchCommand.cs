using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Entities by name, in any spelling.</summary>
internal static class EntitySearchCommand
{
    public static Command Create(CommandRunner runner)
    {
        var text = new Argument<string>("TEXT") { Description = "A name or part of it, in any spelling." };
        var kind = WordOptions.Of("--kind", "Only", ContractWords.EntityKinds);
        var limit = new Option<int>("--limit", "-n") { Description = "At most so many, up to 100.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("search", "Finds entities whose names resemble a text, the best first.")
        {
            Examples =
            [
                ("chancery entity search 'Azamat Toqtorov'", "a person, whatever the spelling"),
                ("chancery entity search OSCE --kind organisation", "an organisation"),
            ],
        };
        command.Add(text);
        command.Add(kind);
        command.Add(limit);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var found = await session.Client.Entity.SearchEntitiesAsync(new SearchEntitiesRequest
            {
                Query = session.Parsed.GetRequiredValue(text),
                Kinds = { session.Parsed.GetValue(kind) ?? [] },
                PageSize = session.Parsed.GetValue(limit),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else if (found.Matches.Count == 0)
                session.Terminal.OutWriter.WriteLine("No entity has such a name.");
            else
                session.Terminal.Out.Write(EntityTable.Of(found.Matches));
            return ExitCode.Done;
        }));
        return command;
    }
}
