using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>What happened to one engagement: who changed what, when and why.</summary>
internal static class EngagementHistoryCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the engagement (eng-…)." };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("history", "Shows every change of one engagement: when, by whom, why.")
        {
            Examples = [("chancery engagements history eng-2k7m…", "from its first telling on")],
        };
        command.Add(id);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            var found = await session.Client.Query.GetEngagementHistoryAsync(new GetEngagementHistoryRequest
            {
                EngagementId = session.Parsed.GetRequiredValue(id),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else
                session.Terminal.Out.Write(HistoryTable.Of(found.Events));
            return ExitCode.Done;
        }));
        return command;
    }
}
