using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>The tables of a projection: made, made anew when their version has changed, and brought forward page by page.</summary>
internal sealed partial class ProjectionTables(
    IProjection projection, ProgressTable progress, NpgsqlDataSource database, ILogger<ProjectionTables> logger)
{
    /// <summary>For the leader, before it projects: makes the tables if they are missing or of an earlier version.</summary>
    /// <exception cref="InvalidOperationException">A later version of the program has built them: an older instance that is
    /// still about during an upgrade must not tear them down.</exception>
    public async Task EnsureAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var found = await progress.VersionAsync(connection, ct);
        if (found > projection.Version)
            throw new InvalidOperationException(
                $"The tables in schema {projection.Name} have version {found}, this program builds {projection.Version}. "
                + $"To go back to it, drop table {projection.Name}.progress.");
        if (found == projection.Version) return;
        Building(projection.Name, projection.Version);
        await CreateSchemaAsync(connection, ct);
        await using (var definition = new NpgsqlCommand(projection.Definition, connection)) await definition.ExecuteNonQueryAsync(ct);
        await progress.DefineAsync(connection, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Takes a page in, in one transaction with the progress: each event once.</summary>
    /// <returns>The progress after it.</returns>
    /// <exception cref="InvalidOperationException">The tables stand elsewhere: another process projects, and this one must not (see
    /// <see cref="Leadership"/>). Nothing was written.</exception>
    public async Task<Progress> ApplyAsync(Progress from, LogPage page, CancellationToken ct)
    {
        if (page.Events.Count == 0 && (from.Complete || !page.AtHead)) return from;
        var moments = Moment.Of(page.Events, from.Time);
        var to = from.After(page, moments);

        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        // Nobody reads tables that are being built, and what a crash takes of them is in the log.
        if (!from.Complete) await ExecuteAsync(connection, "set local synchronous_commit = off", ct);
        if (!await progress.TryAdvanceAsync(connection, from, to, ct))
            throw new InvalidOperationException(
                $"The tables in schema {projection.Name} no longer stand at position {from.Position}: another process has moved them.");
        await projection.WriteAsync(connection, page.Events, ct);
        await progress.AddMomentsAsync(connection, moments, ct);
        if (to.Complete && !from.Complete && projection.Completion.Length > 0) await ExecuteAsync(connection, projection.Completion, ct);
        await transaction.CommitAsync(ct);
        return to;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task CreateSchemaAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        // Asked first, since "if not exists" would still want the right to create schemas.
        await using var missing = new NpgsqlCommand($"select to_regnamespace('{projection.Name}') is null", connection);
        if (await missing.ExecuteScalarAsync(ct) is not true) return;
        await using var create = new NpgsqlCommand($"create schema {projection.Name}", connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Building version {Version} of the tables in schema {Schema} from the beginning of the log")]
    private partial void Building(string schema, int version);
}
