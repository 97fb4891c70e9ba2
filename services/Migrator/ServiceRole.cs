using Npgsql;

namespace Chancery.Migrator;

/// <summary>A service's role in the cluster: it may log in, and by itself nothing else.</summary>
internal static class ServiceRole
{
    // Roles belong to the whole cluster, and no lock of one database keeps the migrations of two apart.
    private const int Tries = 20;

    // A transaction left open with a number of the log drawn holds every reader back: the server ends it.
    private const string Apply = """
        do $$
        declare
            name text := current_setting('chancery.role');
        begin
            if not exists (select from pg_roles where rolname = name) then
                execute format('create role %I', name);
            end if;
            execute format('alter role %I login nocreatedb nocreaterole password %L', name, current_setting('chancery.password'));
            if (select rolsuper from pg_roles where rolname = current_user) then
                execute format('alter role %I nosuperuser noreplication nobypassrls', name);
            end if;
            execute format('alter role %I in database %I set idle_in_transaction_session_timeout = ''60s''', name, current_database());
            execute format('grant connect on database %I to %I', current_database(), name);
        end
        $$;
        """;

    public static async Task<string> ApplyAsync(string ownerConnectionString, string role, string password, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            // A lost race ends the connection: each try has its own.
            await using var connection = new NpgsqlConnection(ownerConnectionString);
            await connection.OpenAsync(ct);
            try
            {
                var known = await ExistsAsync(connection, role, ct);
                await TryApplyAsync(connection, role, password, ct);
                return known ? $"role {role}: password and rights set" : $"role {role}: created";
            }
            catch (PostgresException failure) when (tried < Tries && IsRace(failure))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 10 + 20 * tried)), TimeProvider.System, ct);
            }
        }
    }

    private static async Task TryApplyAsync(NpgsqlConnection connection, string role, string password, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using (var settings = new NpgsqlCommand(
            "select set_config('chancery.role', $1, true), set_config('chancery.password', $2, true)", connection, transaction))
        {
            settings.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
            settings.Parameters.Add(new NpgsqlParameter<string> { TypedValue = password });
            await settings.ExecuteNonQueryAsync(ct);
        }

        await using (var apply = new NpgsqlCommand(Apply, connection, transaction)) await apply.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string role, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select exists (select from pg_roles where rolname = $1)", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    // Created, or altered ("tuple concurrently updated"), by another migration in the same moment.
    private static bool IsRace(PostgresException failure) =>
        failure.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.InternalError
            or PostgresErrorCodes.DeadlockDetected;
}
