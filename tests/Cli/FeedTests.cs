using Chancery.Contracts.Feed.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

public sealed class FeedTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tail_writes_a_line_for_each_event_and_ends_cleanly_when_it_is_interrupted()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Recorded(3), Recorded(5));
        platform.Feed.Script.Enqueue((1, Break.Connection));

        var run = await TailUntil(2, platform, "--from", "beginning");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(2, run.Lines.Count);
        Assert.Matches(@"^\s+3  2024-03-05 10:00:00Z  EngagementRecorded\s+eng-3  meeting, PE JP, Lima, PE, 2024-03-04  by anonymous$", run.Lines[0]);
        Assert.Contains("connection lost", run.Error);
    }

    [Fact]
    public async Task Tail_goes_on_where_its_state_file_says()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Recorded(3), Recorded(5));
        var state = _folder.At("seen");

        var first = await TailUntil(2, platform, "--from", "beginning", "--state", state);
        platform.Feed.Append(Recorded(8));
        var second = await TailUntil(1, platform, "--from", "beginning", "--state", state);

        Assert.Equal((2, 1), (first.Lines.Count, second.Lines.Count));
        Assert.Contains("eng-8", second.Out);
        Assert.Equal("8", (await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken)).Trim());
    }

    [Theory]
    [InlineData("somewhere")]
    [InlineData("-4")]
    public async Task Tail_refuses_a_place_that_is_none(string from)
    {
        await using var platform = await FakePlatform.StartAsync();

        Assert.Equal(ExitCode.Usage, (await Tool.RunAsync(platform, "tail", "--from", from)).Code);
    }

    [Fact]
    public async Task Log_writes_a_part_of_the_log_as_lines_of_json_and_ends()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append([.. Enumerable.Range(1, 9).Select(n => Recorded(n * 10))]);

        var run = await Tool.RunAsync(platform, "log", "--after", "20", "--until", "55");

        Assert.Equal([30, 40, 50], run.Lines.Select(line => RecordedEvent.Parser.ParseJson(line).Position));
        Assert.Contains("\"engagementRecorded\"", run.Out);
    }

    [Theory]
    [InlineData(9, "log")]
    [InlineData(1, "log", "--stream", "eng-40")]
    [InlineData(2, "log", "--limit", "2")]
    [InlineData(0, "log", "--after", "90")]
    public async Task Log_ends_at_the_head(int lines, params string[] args)
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append([.. Enumerable.Range(1, 9).Select(n => Recorded(n * 10))]);

        var run = await Tool.RunAsync(platform, args);

        Assert.Equal((ExitCode.Done, lines), (run.Code, run.Lines.Count));
    }

    [Fact]
    public async Task Log_ends_at_a_checkpoint_when_nothing_more_matches()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Feed.Append(Recorded(10), new FeedMessage { Checkpoint = new Checkpoint { Position = 90 } });

        var run = await Tool.RunAsync(platform, "log", "--types", "engagementrecorded");

        Assert.Single(run.Lines);
        Assert.Equal(["EngagementRecorded"], platform.Feed.Requests.Single().EventTypes);
    }

    [Fact]
    public async Task An_event_type_that_does_not_exist_is_wrong_usage()
    {
        var run = await Tool.RunAsync(["log", "--types", "EngagementInvented"]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("EngagementRetracted", run.Error);
    }

    /// <summary>Runs tail until it has written so many lines, then interrupts it as Ctrl-C does.</summary>
    private static async Task<Run> TailUntil(int lines, FakePlatform platform, params string[] args)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        using var output = new CountingWriter(lines, stop);
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = Terminal.OfPipes(Stream.Null, output, error);
        var code = await ChanceryTool.RunAsync(["tail", .. args, "--port-offset", $"{platform.PortOffset}"], terminal, stop.Token);
        return new Run(code, output.ToString(), error.ToString());
    }

    private static FeedMessage Recorded(long position) => new()
    {
        Event = new RecordedEvent
        {
            Position = position,
            StreamId = $"eng-{position}",
            Actor = "anonymous",
            RecordedTime = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTime(new DateTime(2024, 3, 5, 10, 0, 0, DateTimeKind.Utc)),
            EngagementRecorded = new() { Engagement = Samples.Meeting($"eng-{position}") },
        },
    };

    private sealed class CountingWriter : StringWriter
    {
        private readonly CancellationTokenSource _stop;
        private int _left;

        public CountingWriter(int lines, CancellationTokenSource stop) => (_left, _stop, NewLine) = (lines, stop, "\n");

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (--_left == 0)
                _stop.CancelAfter(TimeSpan.FromMilliseconds(50));
        }
    }
}
