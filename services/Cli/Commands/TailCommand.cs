using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Chancery.Contracts.Feed.V1;

namespace Chancery.Cli.Commands;

/// <summary>Follows the feed.</summary>
internal static class TailCommand
{
    public static Command Create(CommandRunner runner)
    {
        var from = new Option<string>("--from")
        {
            Description = "beginning, end (what is new), or the position after which to begin.",
            HelpName = "PLACE",
            DefaultValueFactory = _ => "end",
        };
        var types = FeedOptions.Types();
        var state = new Option<string?>("--state")
        {
            Description = "File that keeps the position: where it exists, the feed goes on after it, whatever --from says.",
            HelpName = "FILE",
        };
        var filter = new FilterOptions("--from-date", "--to-date");
        var command = new ToolCommand("tail", "Follows the record: one line for each event. Resumes by itself; Ctrl-C ends it.")
        {
            Examples =
            [
                ("chancery tail", "what is new from now on"),
                ("chancery tail --from beginning --with IQ --with TJ", "everything between two countries, then what is new"),
                ("chancery tail --types EngagementCorrected,EngagementRetracted", "corrections"),
                ("chancery tail --state seen --json >> events.jsonl", "each message once, over restarts of this command too"),
            ],
        };
        command.Add(from);
        command.Add(types);
        command.Add(state);
        filter.AddTo(command);
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            var position = session.Parsed.GetValue(state) is { } path ? new PositionFile(path) : null;
            var start = await StartOf(session, position?.Read(), session.Parsed.GetRequiredValue(from), cancellationToken);
            var subscription = session.Client.Subscribe(new SubscriptionOptions
            {
                From = start,
                Filter = filter.Read(session.Parsed),
                EventTypes = session.Parsed.GetValue(types) ?? [],
                Interrupted = (loss, wait) => session.Terminal.ErrorWriter.WriteLine(
                    $"connection lost ({loss.Message.TrimEnd('.')}); resuming in {wait.TotalSeconds:0.0} s"),
            });
            try
            {
                await foreach (var message in subscription.WithCancellation(cancellationToken))
                {
                    Show(session, message);
                    position?.Write(message.Position());
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return ExitCode.Done;
            }

            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The head is asked for in any case: a feed that cannot be reached at all is told at once, not waited for.</summary>
    private static async Task<SubscriptionStart> StartOf(Session session, long? kept, string from, CancellationToken cancellationToken)
    {
        var head = await session.Client.Feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: cancellationToken);
        return kept is { } position ? SubscriptionStart.After(position) : from switch
        {
            "beginning" => SubscriptionStart.Beginning,
            "end" => SubscriptionStart.After(head.Position),
            _ when long.TryParse(from, out var after) && after >= 0 => SubscriptionStart.After(after),
            _ => throw new UsageException($"--from '{from}' is no place in the log.", "Write beginning, end or a position such as 1234."),
        };
    }

    private static void Show(Session session, FeedMessage message)
    {
        if (session.Json)
            session.Terminal.OutWriter.WriteLine(ProtoJson.Line(message));
        else if (message.Event is { } recorded)
            session.Terminal.OutWriter.WriteLine(EventWords.Line(recorded));
        else if (message.CaughtUp is { } caughtUp)
            session.Terminal.ErrorWriter.WriteLine($"-- up to date at position {caughtUp.Position}; waiting for what is new");
        else if (message.FellBehind is { } fellBehind)
            session.Terminal.ErrorWriter.WriteLine($"-- fell behind at position {fellBehind.Position}; catching up from the log");
    }
}
