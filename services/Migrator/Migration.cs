using System.Reflection;
using Chancery.EventLog;
using Npgsql;

namespace Chancery.Migrator;

/// <summary>Brings a database to what this version needs: the log, its guard, the services' roles and what they may do.</summary>
public sealed class Migration(string ownerConnectionString, RolePasswords passwords)
{
    private const int MostAttempts = 20;
    private const string Turn = "select pg_advisory_lock(hashtextextended('chancery/migration', 0))";

    /// <summary>Applies what is missing; safe to repeat and to run beside another. Tells each step to <paramref name="report"/>.</summary>
    public async Task ApplyAsync(Action<string> report, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(ownerConnectionString) { Pooling = false, SearchPath = "public" };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(ct);
        await using (var turn = new NpgsqlCommand(Turn, connection) { CommandTimeout = 0 }) await turn.ExecuteNonQueryAsync(ct);

        foreach (var (role, password) in passwords.Roles) report(await ServiceRole.ApplyAsync(settings.ConnectionString, role, password, ct));

        await using (var store = new LogStore(settings.ConnectionString, TimeProvider.System))
        {
            report(await store.ApplySchemaAsync(ct) ? "schema log: created or upgraded" : "schema log: up to date");
        }

        for (var attempt = 1; !await TryRunScriptsAsync(connection, report, isLast: attempt == MostAttempts, ct); attempt++)
            report("services at work were in the way: once more");
    }

    // What services append at the same time takes the same locks in another order, and PostgreSQL ends one of the two.
    private static async Task<bool> TryRunScriptsAsync(NpgsqlConnection connection, Action<string> report, bool isLast, CancellationToken ct)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(ct);
            foreach (var (name, sql) in Scripts())
            {
                await using var command = new NpgsqlCommand(sql, connection, transaction);
                await command.ExecuteNonQueryAsync(ct);
                report($"{name}: applied");
            }

            await transaction.CommitAsync(ct);
            return true;
        }
        catch (PostgresException failure) when (failure.SqlState is PostgresErrorCodes.DeadlockDetected && !isLast)
        {
            return false;
        }
    }

    private static IEnumerable<(string Name, string Sql)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource, reader.ReadToEnd());
        }
    }
}
