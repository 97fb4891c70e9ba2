using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.Query.Tests.Relay;

public sealed class LogRelayTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_the_event_as_a_CloudEvent()
    {
        var (first, second) = ($"A{Guid.NewGuid():N}"[..8], $"B{Guid.NewGuid():N}"[..8]);
        await using var log = new TestLog(database.Ingestion);
        await using var service = await StartAsync();
        await using var reader = await BrokerReader.BindAsync($"engagement-recorded.{first}.{second}");
        var meeting = Samples.Meeting([second, first]);
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var position = await log.AppendAsync(meeting.EngagementId, 0, new EngagementRecorded { Engagement = meeting }, new EventHeaders(trace, "an analyst", null));
        await UntilAsync(() => reader.Deliveries.Count > 0, "the message");

        var message = Assert.Single(reader.Deliveries);
        var logged = Assert.Single(await log.HistoryAsync(meeting.EngagementId));
        Assert.Equal(meeting, EngagementRecorded.Parser.ParseFrom(message.Body).Engagement);
        Assert.Equal((logged.EventId.ToString(), "application/protobuf"), (message.MessageId, message.ContentType));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["cloudEvents:specversion"] = "1.0",
                ["cloudEvents:id"] = logged.EventId.ToString(),
                ["cloudEvents:source"] = "urn:chancery:log",
                ["cloudEvents:type"] = "chancery.engagement.v1.EngagementRecorded",
                ["cloudEvents:subject"] = meeting.EngagementId,
                ["cloudEvents:time"] = logged.RecordedTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ"),
                ["cloudEvents:datacontenttype"] = "application/protobuf",
                ["cloudEvents:sequence"] = position.ToString("D19"),
                ["cloudEvents:traceparent"] = trace,
            },
            message.Headers.Where(header => header.Key.StartsWith("cloudEvents:", StringComparison.Ordinal)).ToDictionary());
    }

    [Fact]
    public async Task A_conference_of_more_parties_than_a_routing_key_holds_reaches_whoever_binds_one_of_them_once()
    {
        var prefix = $"E{Guid.NewGuid():N}"[..8];
        string[] codes = [.. Enumerable.Range(100, 100).Select(number => $"{prefix}{number}"), new string('Ж', 300)];
        await using var log = new TestLog(database.Ingestion);
        await using var service = await StartAsync();
        await using var last = await BrokerReader.BindAsync($"#.{codes[99]}.#");
        await using var all = await BrokerReader.BindAsync("engagement-recorded.#");
        var (conference, meeting) = (Samples.Meeting(codes), Samples.Meeting([codes[99]]));

        await log.RecordAsync(conference);
        await UntilAsync(() => Of(last, conference) > 0 && Of(all, conference) > 0, "the conference");
        await log.RecordAsync(meeting);
        await UntilAsync(() => Of(last, meeting) > 0 && Of(all, meeting) > 0, "what came after the conference");

        Assert.Equal((1, 1), (Of(last, conference), Of(all, conference)));

        static int Of(BrokerReader reader, Engagement engagement) =>
            reader.Deliveries.Count(message => message.Headers["cloudEvents:subject"] == engagement.EngagementId);
    }

    [Fact]
    public async Task Messages_of_one_stream_come_in_its_order_and_none_is_missing()
    {
        var code = $"C{Guid.NewGuid():N}"[..8];
        await using var log = new TestLog(database.Ingestion);
        await using var service = await StartAsync();
        await using var reader = await BrokerReader.BindAsync($"*.{code}");
        var meetings = Enumerable.Range(0, 300).Select(_ => Samples.Meeting([code])).ToArray();

        await log.RecordAsync(meetings);
        foreach (var meeting in meetings.Take(100))
        {
            await log.AppendAsync(meeting.EngagementId, 1, new EngagementCorrected { Engagement = meeting, Previous = meeting, Reason = "Read again." });
            await log.AppendAsync(meeting.EngagementId, 2, new EngagementRetracted { Engagement = meeting, Reason = "It never was." });
        }
        await UntilAsync(() => reader.Deliveries.Count >= 500, "five hundred messages");

        Assert.Equal(500, reader.Deliveries.Select(message => message.MessageId).Distinct().Count());
        Assert.All(reader.Deliveries.GroupBy(message => message.Headers["cloudEvents:subject"]), stream =>
        {
            var sequence = stream.Select(message => message.Headers["cloudEvents:sequence"]).ToArray();
            Assert.Equal(sequence.Order(StringComparer.Ordinal), sequence);
        });
    }

    [Fact]
    public async Task Without_its_broker_the_service_is_ready_and_the_lag_of_the_relay_shows()
    {
        await using var log = new TestLog(database.Ingestion);
        await log.RecordAsync(Samples.Meeting(["IQ"]));

        // Starting waits until it is ready.
        await using var service = await QueryProcess.StartAsync(database.Query, _cancel, ("ConnectionStrings__Broker", "amqp://guest:guest@127.0.0.1:1"));

        await Eventually.TrueAsync(
            async () => (await service.GetStringAsync("/metrics", _cancel)).Split('\n').Any(line =>
                line.StartsWith("chancery_relay_lag_events{", StringComparison.Ordinal) && !line.EndsWith(" 0", StringComparison.Ordinal)),
            () => "the lag shows", _cancel);
    }

    [Fact]
    public async Task Killed_between_publish_and_progress_its_successor_repeats_with_the_same_ids()
    {
        var code = $"D{Guid.NewGuid():N}"[..8];
        await using var log = new TestLog(database.Ingestion);
        await using var first = await StartAsync();
        await using var reader = await BrokerReader.BindAsync($"engagement-recorded.{code}");
        var position = await log.RecordAsync(Samples.Meeting([code]));
        await UntilAsync(() => reader.Deliveries.Count == 1, "the first message");
        await Eventually.TrueAsync(async () => await ProgressAsync() >= position, () => "the relay has moved on", _cancel);

        // Whoever holds the progress row lets the relay publish and keeps it from moving on.
        await using var holder = new NpgsqlConnection(database.Query);
        await holder.OpenAsync(_cancel);
        await using (var transaction = await holder.BeginTransactionAsync(_cancel))
        {
            await using var hold = new NpgsqlCommand("select position from query.relay_progress for update", holder);
            await hold.ExecuteScalarAsync(_cancel);
            await log.RecordAsync(Samples.Meeting([code]), Samples.Meeting([code]));
            await UntilAsync(() => reader.Deliveries.Count == 3, "two more messages");
            await first.KillAsync();
            // The server would still carry out what it was sent; a death a moment earlier would have sent nothing.
            await using var forget = new NpgsqlCommand(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'update query.relay_progress%'", holder);
            Assert.Equal(1L, await forget.ExecuteScalarAsync(_cancel));
            await transaction.RollbackAsync(_cancel);
        }
        await using var second = await StartAsync();
        await UntilAsync(() => reader.Deliveries.Count >= 5, "both again");
        await log.RecordAsync(Samples.Meeting([code]));
        await UntilAsync(() => reader.Deliveries.Count >= 6, "what came after");

        var ids = reader.Deliveries.Select(message => message.MessageId).ToArray();
        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(ids[1..3].Order(), ids[3..5].Order());
    }

    private Task<QueryProcess> StartAsync() => QueryProcess.StartAsync(database.Query, _cancel, ("ConnectionStrings__Broker", BrokerReader.Broker));

    private async Task<long> ProgressAsync()
    {
        await using var connection = new NpgsqlConnection(database.Query);
        await connection.OpenAsync(_cancel);
        await using var command = new NpgsqlCommand("select position from query.relay_progress", connection);
        return (long)(await command.ExecuteScalarAsync(_cancel))!;
    }

    private Task UntilAsync(Func<bool> isTrue, string what) => Eventually.TrueAsync(() => Task.FromResult(isTrue()), () => what, _cancel);
}
