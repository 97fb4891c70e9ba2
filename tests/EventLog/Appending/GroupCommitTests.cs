using Chancery.Contracts.Entity.V1;
using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class GroupCommitTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Concurrent_appends_share_commits_and_each_caller_gets_its_own_position()
    {
        await using var log = new Log(database.Ingestion);
        const int Callers = 400;

        var appended = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async i =>
            (Name: $"{i}", Appended: await log.AppendAsync(Log.NewStream(), 0, Log.Event($"{i}")))));

        foreach (var (name, own) in appended)
        {
            var page = await log.Reader.ReadAsync(own.Position - 1, 1, Stop);
            Assert.Equal(own.Events[0], page.Events[0]);
            Assert.Equal(name, ((NameAdded)page.Events[0].Data).Name.Value);
        }

        Assert.Equal(Callers, appended.Select(a => a.Appended.Position).Distinct().Count());
        Assert.InRange(await TransactionsAsync(appended.Select(a => a.Appended.Position)), 1, Callers / 4);
    }

    [Fact]
    public async Task One_that_comes_too_late_for_its_stream_harms_no_other_of_its_batch()
    {
        await using var log = new Log(database.Entity);
        var changed = Log.NewStream();
        await log.AppendAsync(changed, 0, Log.Event(), Log.Event());

        var good = Enumerable.Range(0, 30).Select(_ => log.AppendAsync(Log.NewStream(), 0, Log.Event())).ToArray();
        var late = log.AppendAsync(changed, 1, Log.Event());
        var exists = log.AppendAsync(changed, 0, Log.Event());
        var after = Enumerable.Range(0, 30).Select(_ => log.AppendAsync(Log.NewStream(), 0, Log.Event())).ToArray();

        var refused = await Assert.ThrowsAsync<StreamChangedException>(() => late);
        Assert.Equal((changed, 1, 2), (refused.StreamId, refused.Expected, refused.Actual));
        Assert.Equal(0, (await Assert.ThrowsAsync<StreamChangedException>(() => exists)).Expected);
        foreach (var one in await Task.WhenAll(good.Concat(after))) Assert.Single(await log.Reader.ReadStreamAsync(one.Events[0].StreamId, ct: Stop));
        Assert.Equal(2, (await log.Reader.ReadStreamAsync(changed, ct: Stop)).Count);
    }

    [Fact]
    public async Task Appends_to_one_stream_that_wait_together_are_written_in_the_order_of_their_calls()
    {
        await using var log = new Log(database.Entity);
        var stream = Log.NewStream();
        var calls = Enumerable.Range(0, 20).Select(i => log.AppendAsync(stream, i, Log.Event($"{i}"))).ToArray();

        await Task.WhenAll(calls);

        var names = (await log.Reader.ReadStreamAsync(stream, ct: Stop)).Select(e => ((NameAdded)e.Data).Name.Value);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), names);
    }

    [Fact]
    public async Task Two_writers_that_race_for_a_stream_leave_one_winner_for_each_version()
    {
        await using var one = new Log(database.Ingestion);
        await using var two = new Log(database.Entity);
        var stream = Log.NewStream();
        for (var version = 0; version < 20; version++)
        {
            var outcomes = await Task.WhenAll(new[] { one, two }.Select(async log =>
                (await Record.ExceptionAsync(() => log.AppendAsync(stream, version, Log.Event())))?.GetType()));
            Assert.Equal([null, typeof(StreamChangedException)], outcomes.OrderBy(type => type?.Name));
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), (await one.Reader.ReadStreamAsync(stream, ct: Stop)).Select(e => e.Version));
    }

    [Fact]
    public async Task An_append_over_several_streams_is_all_or_nothing()
    {
        await using var log = new Log(database.Ingestion);
        var (taken, free) = (Log.NewStream(), Log.NewStream());
        await log.AppendAsync(taken, 0, Log.Event());

        await Assert.ThrowsAsync<StreamChangedException>(() => log.Writer.AppendAsync(
            new Append([new StreamAppend(free, 0, [Log.Event()]), new StreamAppend(taken, 0, [Log.Event()])], [], Log.By), Stop));
        Assert.Empty(await log.Reader.ReadStreamAsync(free, ct: Stop));

        var both = await log.Writer.AppendAsync(
            new Append([new StreamAppend(free, 0, [Log.Event("1"), Log.Event("2")]), new StreamAppend(taken, 1, [Log.Event("3")])], [], Log.By), Stop);
        Assert.Equal(["1", "2", "3"], both.Events.Select(e => ((NameAdded)e.Data).Name.Value));
        Assert.Equal(both.Events.Select(e => e.Position).Order(), both.Events.Select(e => e.Position));
        Assert.Equal(both.Position, both.Events[^1].Position);
    }

    [Fact]
    public async Task A_cancelled_call_withdraws_its_append_only_while_it_waits()
    {
        await using var log = new Log(database.Ingestion);
        await log.AppendAsync(Log.NewStream(), 0, Log.Event());
        using var cancelled = new CancellationTokenSource();
        var streams = Enumerable.Range(0, 50).Select(_ => Log.NewStream()).ToArray();
        var calls = streams.Select(stream => log.Writer.AppendAsync(new Append(new StreamAppend(stream, 0, [Log.Event()]), Log.By), cancelled.Token)).ToArray();
        await cancelled.CancelAsync();

        foreach (var (stream, call) in streams.Zip(calls))
        {
            var withdrawn = await Record.ExceptionAsync(() => call) is OperationCanceledException;
            Assert.Equal(withdrawn ? 0 : 1, (await log.Reader.ReadStreamAsync(stream, ct: Stop)).Count);
        }
    }

    [Fact]
    public async Task A_malformed_append_is_refused_before_it_meets_others()
    {
        await using var log = new Log(database.Ingestion);
        var stream = Log.NewStream();
        Append[] malformed =
        [
            new([], [], Log.By),
            new(new StreamAppend("", 0, [Log.Event()]), Log.By),
            new(new StreamAppend(stream, -1, [Log.Event()]), Log.By),
            new(new StreamAppend(stream, 0, []), Log.By),
            new(new StreamAppend(stream, 0, [new Entity()]), Log.By),
            new([new StreamAppend(stream, 0, [Log.Event()]), new StreamAppend(stream, 1, [Log.Event()])], [], Log.By),
            new(new StreamAppend(stream, 0, [Log.Event()]), Log.By with { Reason = "a\0b" }),
        ];
        foreach (var append in malformed) await Assert.ThrowsAsync<ArgumentException>(() => log.Writer.AppendAsync(append, Stop));
        Assert.Empty(await log.Reader.ReadStreamAsync(stream, ct: Stop));
    }

    private async Task<long> TransactionsAsync(IEnumerable<long> positions)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand("select count(distinct xmin::text) from log.mt_events where seq_id = any($1)");
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. positions] });
        return (long)(await command.ExecuteScalarAsync(Stop))!;
    }
}
