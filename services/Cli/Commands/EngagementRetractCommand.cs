using System.CommandLine;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>Takes an engagement back.</summary>
internal static class EngagementRetractCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the engagement (eng-…)." };
        var reason = ReasonOption.Create();
        var etag = ReasonOption.Etag();
        var command = new ToolCommand("retract", "Takes an engagement back that should never have been recorded. Its history stays.")
        {
            Examples = [("chancery engagements retract eng-2k7m… --reason 'A rehearsal, not a meeting' --actor j.doe", "with who and why")],
        };
        command.Add(id);
        command.Add(reason);
        command.Add(etag);
        command.SetAction(runner.Run(Service.Ingestion, async (session, cancellationToken) =>
        {
            var engagementId = session.Parsed.GetRequiredValue(id);
            var retracted = await session.Client.Ingestion.RetractEngagementAsync(new RetractEngagementRequest
            {
                EngagementId = engagementId,
                Etag = session.Parsed.GetValue(etag) ?? await CurrentEtag(session, engagementId, cancellationToken),
                Reason = session.Parsed.GetRequiredValue(reason),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(retracted));
            else
                session.Terminal.OutWriter.WriteLine($"{engagementId} is retracted, at position {retracted.Position}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<string> CurrentEtag(Session session, string engagementId, CancellationToken cancellationToken) =>
        (await session.Client.Query.GetEngagementAsync(new GetEngagementRequest { EngagementId = engagementId }, cancellationToken: cancellationToken))
        .Engagement.Etag;
}
