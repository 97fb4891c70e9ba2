using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Whom words of a document name, on a date.</summary>
internal static class EntityResolveCommand
{
    public static Command Create(CommandRunner runner)
    {
        var text = new Argument<string?>("TEXT") { Description = "Words of a document: a name, or an office; may be left out with --post.", Arity = ArgumentArity.ZeroOrOne };
        var kind = WordOptions.Of("--kind", "What they name, a person unless told", ContractWords.EntityKinds);
        var date = new Option<string?>("--date") { Description = "Day, month or year of the encounter or the document.", HelpName = "DATE" };
        var post = new Option<string?>("--post") { Description = "The office of a person: 'Foreign Minister'.", HelpName = "POST" };
        var represents = new Option<string?>("--represents") { Description = "Code of the party that a person represents.", HelpName = "CODE" };
        var publisher = new Option<string?>("--publisher") { Description = "Code of whoever published the document; an office without a party is theirs.", HelpName = "CODE" };
        var beside = new Option<string[]>("--beside") { Description = "A person whom the document names too; may be repeated.", HelpName = "NAME" };
        var command = new ToolCommand("resolve", "Tells whom words of a document name on a date, and why. Nothing is written.")
        {
            Examples =
            [
                ("chancery entity resolve 'the Tajik Foreign Minister' --date 2019-05-16", "who held the office on that day"),
                ("chancery entity resolve 'the Foreign Minister' --date 2019-05 --publisher TJ", "as a ministry writes it"),
                ("chancery entity resolve Toktorov --post 'Foreign Minister' --represents KG --date 2019-05-16", "a family name and an office"),
            ],
        };
        command.Add(text);
        foreach (var option in new Option[] { kind, date, post, represents, publisher, beside })
            command.Add(option);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var parsed = session.Parsed;
            var mention = new Mention
            {
                Kind = parsed.GetValue(kind) is [.., var last] ? last : EntityKind.Person,
                Name = parsed.GetValue(text) ?? "",
                Date = DayText.OfPartial(parsed.GetValue(date)),
                Post = parsed.GetValue(post) ?? "",
                Represents = parsed.GetValue(represents) ?? "",
                Publisher = parsed.GetValue(publisher) ?? "",
            };
            var others = (parsed.GetValue(beside) ?? []).Select(name => new Mention { Kind = EntityKind.Person, Name = name, Date = mention.Date });
            var resolved = await session.Client.Entity.ResolveMentionsAsync(
                new ResolveMentionsRequest { Mentions = { others.Prepend(mention) } }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(resolved));
            else
                session.Terminal.Out.Write(ResolutionView.Of(resolved.Resolutions[0]));
            return ExitCode.Done;
        }));
        return command;
    }
}
