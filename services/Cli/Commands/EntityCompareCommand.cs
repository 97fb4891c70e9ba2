using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Cli.Commands;

/// <summary>Whether two names denote one entity, by the names alone.</summary>
internal static class EntityCompareCommand
{
    public static Command Create(CommandRunner runner)
    {
        var a = new Argument<string>("A") { Description = "One name, in any script." };
        var b = new Argument<string>("B") { Description = "The other." };
        var kind = WordOptions.Of("--kind", "What they are names of", ContractWords.EntityKinds);
        var command = new ToolCommand("compare", "Tells whether two names denote one entity, and why, by the names alone.")
        {
            Examples =
            [
                ("chancery entity compare 'Toqtorov, Azamat' 'Азамат Токторов'", "two spellings of a person"),
                ("chancery entity compare 'Nordwind GmbH' 'Nordwind AG' --kind organisation", "two companies"),
            ],
        };
        command.Add(a);
        command.Add(b);
        command.Add(kind);
        command.SetAction(runner.Run(Service.Entity, async (session, cancellationToken) =>
        {
            var pair = new NamePair
            {
                A = session.Parsed.GetRequiredValue(a),
                B = session.Parsed.GetRequiredValue(b),
                Kind = session.Parsed.GetValue(kind) is [.., var last] ? last : EntityKind.Unspecified,
            };
            var compared = await session.Client.Entity.CompareNamesAsync(new CompareNamesRequest { Pairs = { pair } }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(compared));
            else
                session.Terminal.Out.Write(NameComparisonView.Of(compared.Comparisons[0]));
            return ExitCode.Done;
        }));
        return command;
    }
}
