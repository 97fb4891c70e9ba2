using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Adds a name or spelling.</summary>
internal static class EntityAddNameCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the entity (ent-…)." };
        var name = new Argument<string>("NAME") { Description = "The name as written." };
        var kind = new Option<string>("--kind") { Description = "official, spelling, acronym, demonym or capital.", HelpName = "KIND", DefaultValueFactory = _ => "spelling" };
        var language = new Option<string?>("--language") { Description = "BCP 47, such as tg.", HelpName = "TAG" };
        var from = new Option<string?>("--from") { Description = "Since which day, month or year it is the name.", HelpName = "DATE" };
        var until = new Option<string?>("--until") { Description = "Until which.", HelpName = "DATE" };
        var source = new Option<string?>("--source") { Description = "Where it comes from.", HelpName = "TEXT" };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("add-name", "Adds a name or spelling of an entity.")
        {
            Examples = [("chancery entity add-name ent-4h8r… 'Азамат Токторов' --language ky --source 'His card' --reason 'As he writes it'", "another script")],
        };
        foreach (var argument in new[] { id, name })
            command.Add(argument);
        foreach (var option in new Option[] { kind, language, from, until, source, reason })
            command.Add(option);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var parsed = session.Parsed;
            var added = await session.Client.Entity.AddNameAsync(new AddNameRequest
            {
                EntityId = parsed.GetRequiredValue(id),
                Name = new EntityName
                {
                    Value = parsed.GetRequiredValue(name),
                    Kind = ContractWords.NameKinds.Require(parsed.GetRequiredValue(kind)),
                    Language = parsed.GetValue(language) ?? "",
                    ValidFrom = DayText.OfPartial(parsed.GetValue(from)),
                    ValidUntil = DayText.OfPartial(parsed.GetValue(until)),
                    Source = parsed.GetValue(source) ?? "",
                },
                Reason = parsed.GetRequiredValue(reason),
            }, cancellationToken: cancellationToken);
            session.Terminal.OutWriter.WriteLine(session.Json
                ? ProtoJson.Pretty(added)
                : $"{added.EntityId} is named {added.Name.Value} too, at position {added.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }
}
