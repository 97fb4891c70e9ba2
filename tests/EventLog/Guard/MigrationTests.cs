using Chancery.Migrator;
using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class MigrationTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_migration_may_be_repeated_and_run_beside_others_and_beside_appends()
    {
        var before = await CatalogueAsync();
        await using var log = new Log(database.Ingestion);
        var reports = new List<string>();

        var migrations = Enumerable.Range(0, 3).Select(_ => database.MigrateAsync(line => { lock (reports) reports.Add(line); }, Stop)).ToArray();
        var appends = Enumerable.Range(0, 100).Select(_ => log.AppendAsync(Log.NewStream(), 0, Log.Event())).ToArray();

        await Task.WhenAll(migrations);
        await Task.WhenAll(appends);
        Assert.Equal(3, reports.Count(line => line == "schema log: up to date"));
        Assert.Equal(before, await CatalogueAsync());
    }

    [Fact]
    public void Settings_that_are_missing_are_named()
    {
        var (settings, missing) = MigratorSettings.Read(key => key.StartsWith("Roles", StringComparison.Ordinal) ? "secret" : null);
        Assert.Null(settings);
        Assert.Equal(["ConnectionStrings__Owner"], missing);
    }

    [Fact]
    public async Task The_extensions_that_the_services_need_are_there()
    {
        await using var role = NpgsqlDataSource.Create(database.Entity);
        await using var command = role.CreateCommand("select unaccent('Åse') || similarity('Accra', 'Accra')");
        Assert.Equal("Ase1", await command.ExecuteScalarAsync(Stop));
    }

    private async Task<string> CatalogueAsync()
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        await using var command = owner.CreateCommand("""
            select string_agg(line, e'\n' order by line) from (
                select relname || relkind::text || coalesce(relacl::text, '') from pg_class where relnamespace = 'log'::regnamespace
                union all
                select proname || coalesce(proacl::text, '') || md5(prosrc) from pg_proc where pronamespace = 'log'::regnamespace
                union all
                select tgrelid::regclass::text || tgname || tgenabled::text from pg_trigger where not tgisinternal) as t (line)
            """);
        return (string)(await command.ExecuteScalarAsync(Stop))!;
    }
}
