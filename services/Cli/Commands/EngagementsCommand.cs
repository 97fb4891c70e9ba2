using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Chancery.Contracts.Query.V1;

namespace Chancery.Cli.Commands;

/// <summary>Lists engagements; its subcommands look at one, or change one.</summary>
internal static class EngagementsCommand
{
    private const int DefaultLimit = 50;
    private const int MaxPage = 1000;

    public static Command Create(CommandRunner runner)
    {
        var order = new Option<string>("--order")
        {
            Description = "By day or by when it was recorded; desc: the latest first.",
            HelpName = "ORDER",
            DefaultValueFactory = _ => "start_date desc",
        };
        order.AcceptOnlyFromAmong("start_date desc", "start_date", "recorded desc", "recorded");
        var limit = new Option<int>("--limit", "-n") { Description = "At most so many.", HelpName = "N", DefaultValueFactory = _ => DefaultLimit };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--limit must be at least 1.");
        });
        var asOf = AsOfOption.Create();
        var filter = new FilterOptions();
        var command = new ToolCommand("engagements", "Lists engagements that match every filter, or looks at one.")
        {
            Examples =
            [
                ("chancery engagements --with IQ --with TJ", "between two countries"),
                ("chancery engagements --type meeting,call --topic energy --from 2024-01-01", "meetings and calls on energy since a day"),
                ("chancery engagements --city Geneva --as-of 2026-03-01", "what was known on 1 March"),
                ("chancery engagements --text grain --json", "for a program: proto3 JSON of ListEngagementsResponse"),
            ],
        };
        filter.AddTo(command);
        command.Add(order);
        command.Add(limit);
        command.Add(asOf);
        command.Add(EngagementShowCommand.Create(runner));
        command.Add(EngagementHistoryCommand.Create(runner));
        command.Add(EngagementCorrectCommand.Create(runner));
        command.Add(EngagementRetractCommand.Create(runner));
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            var wanted = session.Parsed.GetValue(limit);
            var request = new ListEngagementsRequest
            {
                Filter = filter.Read(session.Parsed),
                OrderBy = session.Parsed.GetRequiredValue(order),
                PageSize = Math.Min(wanted, MaxPage),
                AsOf = AsOfText.Parse(session.Parsed.GetValue(asOf), session.Terminal.Time),
            };
            var found = await List(session.Client, request, wanted, cancellationToken);
            if (session.Json)
                session.Terminal.OutWriter.WriteLine(ProtoJson.Pretty(found));
            else
                Show(session.Terminal, found);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <returns>As many pages in one as it takes.</returns>
    private static async Task<ListEngagementsResponse> List(
        ChanceryClient client, ListEngagementsRequest request, int wanted, CancellationToken cancellationToken)
    {
        var found = await client.Query.ListEngagementsAsync(request, cancellationToken: cancellationToken);
        while (found.Engagements.Count < wanted && found.NextPageToken.Length > 0)
        {
            var next = new ListEngagementsRequest(request) { PageToken = found.NextPageToken };
            var page = await client.Query.ListEngagementsAsync(next, cancellationToken: cancellationToken);
            found.Engagements.Add(page.Engagements);
            found.NextPageToken = page.NextPageToken;
        }

        while (found.Engagements.Count > wanted)
            found.Engagements.RemoveAt(found.Engagements.Count - 1);
        return found;
    }

    private static void Show(Terminal terminal, ListEngagementsResponse found)
    {
        if (found.Engagements.Count > 0)
            terminal.Out.Write(EngagementTable.Of(found.Engagements));
        var shown = found.Engagements.Count < found.TotalSize ? $"{found.Engagements.Count} of {found.TotalSize} engagements (more with --limit)"
            : found.TotalSize == 1 ? "1 engagement" : $"{found.TotalSize} engagements";
        terminal.OutWriter.WriteLine($"{shown}, as of position {found.Position}.");
    }
}
