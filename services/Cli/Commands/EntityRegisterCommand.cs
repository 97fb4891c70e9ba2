using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Registers an entity that is not known yet.</summary>
internal static class EntityRegisterCommand
{
    public static Command Create(CommandRunner runner)
    {
        var kind = new Argument<string>("KIND") { Description = "person, organisation, position or place." };
        var name = new Argument<string>("NAME") { Description = "The name to show." };
        var code = new Option<string?>("--code") { Description = "Of an organisation: its acronym. [default: its name]", HelpName = "CODE" };
        var wikidata = new Option<string?>("--wikidata") { Description = "Its id in Wikidata.", HelpName = "Q…" };
        var born = new Option<string?>("--born") { Description = "Of a person: day, month or year of birth.", HelpName = "DATE" };
        var died = new Option<string?>("--died") { Description = "Of a person: day, month or year of death.", HelpName = "DATE" };
        var reason = ReasonOption.Create();
        var command = new ToolCommand("register", "Registers an entity that is not known yet; look with entity search first.")
        {
            Examples =
            [
                ("chancery entity register person 'Azamat Toktorov' --born 1961 --reason 'Met at the reception' --actor j.doe", "a person"),
                ("chancery entity register organisation 'Upland Railways Council' --code UPRC --reason 'Its charter'", "an organisation"),
            ],
        };
        foreach (var argument in new[] { kind, name })
            command.Add(argument);
        foreach (var option in new Option[] { code, wikidata, born, died, reason })
            command.Add(option);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var parsed = session.Parsed;
            var entity = new Entity
            {
                Kind = ContractWords.EntityKinds.Require(parsed.GetRequiredValue(kind)),
                Name = parsed.GetRequiredValue(name),
                Code = parsed.GetValue(code) ?? "",
                BirthDate = DayText.OfPartial(parsed.GetValue(born)),
                DeathDate = DayText.OfPartial(parsed.GetValue(died)),
            };
            if (parsed.GetValue(wikidata) is { } id)
                entity.ExternalIds.Add(new ExternalId { Scheme = "wikidata", Value = id });
            var registered = await session.Client.Entity.RegisterEntityAsync(
                new RegisterEntityRequest { Entity = entity, Reason = parsed.GetRequiredValue(reason) }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(registered));
            else
                session.Terminal.Out.Write(EntityView.Of(registered.Entity));
            return ExitCode.Done;
        }));
        return command;
    }
}
