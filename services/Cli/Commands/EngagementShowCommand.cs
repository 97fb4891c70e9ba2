using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>One engagement with its evidence.</summary>
internal static class EngagementShowCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the engagement (eng-…)." };
        var asOf = AsOfOption.Create();
        var command = new ToolCommand("show", "Shows one engagement with the words that state it.")
        {
            Examples =
            [
                ("chancery engagements show eng-2k7m…", "everything that is known of it"),
                ("chancery engagements show eng-2k7m… --as-of 1200", "as it stood at position 1200"),
            ],
        };
        command.Add(id);
        command.Add(asOf);
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            var found = await session.Client.Query.GetEngagementAsync(new GetEngagementRequest
            {
                EngagementId = session.Parsed.GetRequiredValue(id),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else
                session.Terminal.Out.Write(EngagementView.Of(found.Engagement, found.Position));
            return ExitCode.Done;
        }));
        return command;
    }
}
