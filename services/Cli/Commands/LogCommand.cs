using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Chancery.Contracts.Feed.V1;

namespace Chancery.Cli.Commands;

/// <summary>Any part of the log, as JSON.</summary>
internal static class LogCommand
{
    public static Command Create(CommandRunner runner)
    {
        var after = FeedOptions.Position("--after", "Begins after this position. [default: at the beginning]");
        var until = FeedOptions.Position("--until", "Ends with this position. [default: the head of the log]");
        var limit = new Option<long>("--limit", "-n") { Description = "At most so many events.", HelpName = "N", DefaultValueFactory = _ => long.MaxValue };
        var stream = new Option<string[]>("--stream") { Description = "Only of this document, engagement or entity.", HelpName = "ID" };
        var types = FeedOptions.Types();
        var command = new ToolCommand(
            "log",
            "Writes a part of the log as JSON: one event a line, proto3 JSON of chancery.feed.v1.RecordedEvent (position, eventId, "
            + "streamId, version, recordedTime, actor, traceparent and the event).")
        {
            Examples =
            [
                ("chancery log", "all of it"),
                ("chancery log --after 1200 --until 1300", "a part of it"),
                ("chancery log --stream eng-2k7m… | jq .actor", "who acted on one engagement"),
                ("chancery log --types EngagementRetracted --limit 1", "the first retraction"),
            ],
        };
        foreach (var option in new Option[] { after, until, limit, stream, types })
            command.Add(option);
        command.SetAction(runner.Run(Service.Query, async (session, cancellationToken) =>
        {
            var head = (await session.Client.Feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: cancellationToken)).Position;
            var first = session.Parsed.GetValue(after) ?? 0;
            var last = Math.Min(session.Parsed.GetValue(until) ?? head, head);
            var left = session.Parsed.GetValue(limit);
            var streams = (session.Parsed.GetValue(stream) ?? []).ToHashSet(StringComparer.Ordinal);
            if (first >= last || left <= 0)
                return ExitCode.Done;
            var subscription = session.Client.Subscribe(new SubscriptionOptions
            {
                From = SubscriptionStart.After(first),
                EventTypes = session.Parsed.GetValue(types) ?? [],
            });
            await foreach (var message in subscription.WithCancellation(cancellationToken))
            {
                if (message.Event is { } recorded && recorded.Position <= last && (streams.Count == 0 || streams.Contains(recorded.StreamId)))
                {
                    session.Terminal.OutWriter.WriteLine(ProtoJson.Line(recorded));
                    left--;
                }

                if (left <= 0 || message.Position() >= last)
                    break;
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
