using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests.Guard;

public sealed class MigrationBesideServicesTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    [Fact(Timeout = 120_000)]
    public async Task A_migration_that_services_lock_out_is_made_once_more()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var other = await owner.OpenConnectionAsync(ct);
        // Whoever waited first is the one whom PostgreSQL ends.
        await RunAsync(other, "set deadlock_timeout = '10min'", ct);
        await RunAsync(other, "begin; lock table log.mt_events in row exclusive mode", ct);
        var reports = new List<string>();
        var migration = database.MigrateAsync(reports.Add, ct);

        while (await WaitingAsync(owner, ct) == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(5), ct);
        await RunAsync(other, "lock table log.claim in row exclusive mode; commit", ct);
        await migration;

        Assert.Contains("services at work were in the way: once more", reports);
        Assert.EndsWith("applied", reports[^1]);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<long> WaitingAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        await using var command = owner.CreateCommand("select count(*) from pg_locks where not granted and relation = 'log.mt_events'::regclass");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
