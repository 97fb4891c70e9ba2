using Chancery.Migrator;
using Npgsql;
using Xunit;

namespace Chancery.Platform.Tests;

/// <summary>A fresh, migrated database for one test class: <c>class MyTests(PlatformDatabase database) : IClassFixture&lt;PlatformDatabase&gt;</c>.</summary>
public sealed class PlatformDatabase : IAsyncLifetime
{
    /// <summary>Names the server: an Npgsql connection string of a superuser, without a database.</summary>
    public const string Variable = "CHANCERY_TEST_POSTGRES";

    private const string Password = "chancery-test";

    private readonly string _name = $"chancery_test_{Guid.NewGuid():N}";

    /// <summary>The role that owns the log.</summary>
    public string Owner => Connect(null);

    public string Ingestion => Connect("chancery_ingestion");

    public string Entity => Connect("chancery_entity");

    public string Query => Connect("chancery_query");

    public async ValueTask InitializeAsync()
    {
        await ExecuteOnServerAsync($"create database {_name}");
        await MigrateAsync(_ => { }, TestContext.Current.CancellationToken);
    }

    /// <summary>Runs the migrator again.</summary>
    public Task MigrateAsync(Action<string> report, CancellationToken ct) =>
        new Migration(Owner, new RolePasswords(Password, Password, Password)).ApplyAsync(report, ct);

    public async ValueTask DisposeAsync() => await ExecuteOnServerAsync($"drop database if exists {_name} with (force)");

    private static string Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException($"{Variable} is not set: run deploy/test, or eval \"$(deploy/test --env)\" before running tests by hand.");

    private string Connect(string? role)
    {
        var settings = new NpgsqlConnectionStringBuilder(Server) { Database = _name, MaxPoolSize = 20 };
        if (role is not null) (settings.Username, settings.Password) = (role, Password);
        return settings.ConnectionString;
    }

    private static async Task ExecuteOnServerAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false });
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
