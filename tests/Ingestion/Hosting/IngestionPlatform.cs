using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Xunit;

namespace Chancery.Ingestion.Tests.Hosting;

/// <summary>A database of its own, an Entity that can be made to fail, and Ingestion in two processes' stead.</summary>
public sealed class IngestionPlatform : IAsyncLifetime
{
    private readonly PlatformDatabase _database = new();
    private IngestionHost? _host;
    private IngestionHost? _other;

    internal FakeEntity Entity { get; } = new();
    internal IngestionHost Host => _host!;
    internal IngestionService.IngestionServiceClient Client => _host!.Client;

    /// <summary>A second instance on the same log, with nothing in common but the database.</summary>
    internal IngestionService.IngestionServiceClient OtherClient => _other!.Client;
    internal LogReader Log => _host!.Log;
    internal string Database => _database.Ingestion;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await Entity.StartAsync();
        _host = new IngestionHost(Database, Entity.Address);
        _other = new IngestionHost(Database, Entity.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        if (_other is not null)
            await _other.DisposeAsync();
        await Entity.DisposeAsync();
        await _database.DisposeAsync();
    }
}
