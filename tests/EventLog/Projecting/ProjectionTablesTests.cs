using Chancery.Platform.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class ProjectionTablesTests(PlatformDatabase platform) : IClassFixture<PlatformDatabase>, IAsyncLifetime
{
    private readonly NpgsqlDataSource _database = NpgsqlDataSource.Create(platform.Query);

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await ExecuteAsync("drop table if exists query.progress");
        await Tables(1).EnsureAsync(Test);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_page_that_another_process_has_taken_in_already_is_refused_whole()
    {
        var tables = Tables(1);
        await tables.ApplyAsync(Progress.Begun, Page(1), Test);

        await Assert.ThrowsAsync<InvalidOperationException>(() => tables.ApplyAsync(Progress.Begun, Page(1, 2), Test));

        Assert.Equal(1L, await ExecuteAsync("select count(*) from query.stream_count"));
    }

    [Fact]
    public async Task The_progress_stands_where_the_rows_stand()
    {
        var after = await Tables(1).ApplyAsync(Progress.Begun, Page(3, 5), Test);

        Assert.Equal(after, await new ProgressTable(new StreamCounts()).FindAsync(_database, Test));
        Assert.Equal((5L, true), (after.Position, after.Complete));
    }

    [Fact]
    public async Task Tables_of_this_version_are_kept_and_those_of_an_earlier_one_made_anew()
    {
        await Tables(1).ApplyAsync(Progress.Begun, Page(1), Test);

        await Tables(1).EnsureAsync(Test);
        Assert.Equal(1L, await ExecuteAsync("select count(*) from query.stream_count"));
        await Tables(2).EnsureAsync(Test);

        Assert.Equal(0L, await ExecuteAsync("select count(*) from query.stream_count"));
        Assert.Equal(0L, await ExecuteAsync("select count(*) from query.moment"));
        Assert.Equal(Progress.Begun, await new ProgressTable(new StreamCounts(2)).FindAsync(_database, Test));
        Assert.Null(await new ProgressTable(new StreamCounts(1)).FindAsync(_database, Test));
    }

    [Fact]
    public async Task Tables_of_a_later_version_are_left_alone()
    {
        await Tables(2).EnsureAsync(Test);
        await Tables(2).ApplyAsync(Progress.Begun, Page(1), Test);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Tables(1).EnsureAsync(Test));

        Assert.Equal(1L, await ExecuteAsync("select count(*) from query.stream_count"));
    }

    [Fact]
    public async Task Where_the_log_stood_at_a_time_is_known_from_page_to_page()
    {
        var (noon, tables, table) = (new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), Tables(1), new ProgressTable(new StreamCounts()));
        var first = await tables.ApplyAsync(Progress.Begun, Page((1, noon), (2, noon.AddSeconds(5))), Test);
        await tables.ApplyAsync(first, Page((4, noon.AddSeconds(3)), (7, noon.AddSeconds(9))), Test);

        long[] found = [.. await Task.WhenAll(new[] { -1, 0, 4, 5, 8, 9 }.Select(second => table.PositionAtAsync(_database, noon.AddSeconds(second), Test)))];

        Assert.Equal([0L, 1, 1, 4, 4, 7], found);
    }

    private ProjectionTables Tables(int version)
    {
        var projection = new StreamCounts(version);
        return new ProjectionTables(projection, new ProgressTable(projection), _database, NullLogger<ProjectionTables>.Instance);
    }

    private static LogPage Page(params long[] positions) => Page([.. positions.Select(position => (position, DateTimeOffset.UnixEpoch))]);

    private static LogPage Page(params (long Position, DateTimeOffset Time)[] events) => new(
        [.. events.Select(e => new LoggedEvent(e.Position, Guid.NewGuid(), $"stream-{e.Position}", 1, e.Time, Log.By, Log.Event()))],
        events[^1].Position, AtHead: true);

    private async Task<object?> ExecuteAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Test);
    }
}
