using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>Sets fields of an engagement to what is true.</summary>
internal static class EngagementCorrectCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "Id of the engagement (eng-…)." };
        var set = new Option<string[]>("--set")
        {
            Description = $"A field and its value: {string.Join(", ", Correction.Fields)}; place.city, place.country_code, place.venue. "
                + "Words of lists stand between commas, parties and participants are JSON; no value clears the field.",
            HelpName = "FIELD=VALUE",
            Required = true,
        };
        var reason = ReasonOption.Create();
        var etag = ReasonOption.Etag();
        var command = new ToolCommand("correct", "Sets fields of an engagement to what is true. What was held before stays in its history.")
        {
            Examples =
            [
                ("chancery engagements correct eng-2k7m… --set place.city=Dushanbe --set place.country_code=TJ --reason 'The release names the hall'", "the place"),
                ("chancery engagements correct eng-2k7m… --set status=cancelled --set start_date=2019-05-16 --reason 'Called off, see note 14'", "status and day"),
                ("""chancery engagements correct eng-2k7m… --set 'parties=[{"code": "IQ"}, {"code": "TJ"}]' --reason 'The OSCE was not there'""", "a whole list, as JSON"),
            ],
        };
        command.Add(id);
        command.Add(set);
        command.Add(reason);
        command.Add(etag);
        command.SetAction(runner.Run(Service.Ingestion, async (session, cancellationToken) =>
        {
            var current = await session.Client.Query.GetEngagementAsync(
                new GetEngagementRequest { EngagementId = session.Parsed.GetRequiredValue(id) }, cancellationToken: cancellationToken);
            var (engagement, mask) = Correction.Of(current.Engagement, session.Parsed.GetRequiredValue(set));
            engagement.Etag = session.Parsed.GetValue(etag) ?? engagement.Etag;
            var corrected = await session.Client.Ingestion.CorrectEngagementAsync(new CorrectEngagementRequest
            {
                Engagement = engagement,
                UpdateMask = mask,
                Reason = session.Parsed.GetRequiredValue(reason),
            }, cancellationToken: cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(corrected));
            else
                session.Terminal.Out.Write(EngagementView.Of(corrected.Engagement, corrected.Position));
            return ExitCode.Done;
        }));
        return command;
    }
}
