using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;
using Weasel.Core;

namespace Chancery.EventLog;

/// <summary>The log's database as one role sees it: Marten's store over one pool of connections.</summary>
public sealed class LogStore : IAsyncDisposable
{
    public const string Schema = "log";

    /// <summary>Each commit that appends notifies here, once.</summary>
    internal const string Channel = "chancery_log";

    private readonly string _connectionString;

    public LogStore(string connectionString, TimeProvider clock)
    {
        _connectionString = connectionString;
        Database = NpgsqlDataSource.Create(connectionString);
        Marten = DocumentStore.For(options => Configure(options, Database, clock));
    }

    internal NpgsqlDataSource Database { get; }

    internal DocumentStore Marten { get; }

    /// <summary>Creates or upgrades Marten's tables and functions; for the Migrator, as the owner.</summary>
    /// <returns>Whether anything was missing.</returns>
    public async Task<bool> ApplySchemaAsync(CancellationToken ct)
    {
        var database = Marten.Storage.Database;
        var missing = await database.CreateMigrationAsync(ct);
        if (missing.Difference == SchemaPatchDifference.None) return false;
        await database.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate, ct: ct);
        return true;
    }

    /// <summary>A connection outside the pool, for what must live and die with its session: LISTEN and advisory locks.</summary>
    internal async Task<NpgsqlConnection> OpenOwnConnectionAsync(CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(_connectionString) { Pooling = false, KeepAlive = 10, Multiplexing = false };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Marten.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static void Configure(StoreOptions options, NpgsqlDataSource database, TimeProvider clock)
    {
        options.Connection(database);
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = AutoCreate.None;

        var events = options.Events;
        events.DatabaseSchemaName = Schema;
        events.StreamIdentity = StreamIdentity.AsString;
        // Quick: numbers are drawn by the statements that insert, inside their transaction. SafeMark depends on it.
        events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        // The loser of a race waits, and is refused before it draws a number.
        events.UseExclusiveLockOnConcurrentAppends = true;
        events.TimeProvider = new MicrosecondClock(clock);
        events.MetadataConfig.HeadersEnabled = true;
        events.EnableAdvancedAsyncTracking = false;

        var serializer = new ProtobufEvents();
        foreach (var type in EventTypes.All) type.Register(events, serializer);
    }
}
