using Chancery.Contracts.Entity.V1;
using Chancery.Entities.Tests;
using Chancery.Platform.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(EntityPlatform))]

namespace Chancery.Entities.Tests;

/// <summary>One database and one instance for all tests that can share them: each uses names of its own.</summary>
public sealed class EntityPlatform : IAsyncLifetime
{
    private EntityInstance? _instance;

    public PlatformDatabase Database { get; } = new();

    public EntityInstance Instance => _instance ?? throw new InvalidOperationException("It is not started.");

    public EntityService.EntityServiceClient Client => Instance.Client;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        _instance = await EntityInstance.StartAsync(Database.Entity);
    }

    public async ValueTask DisposeAsync()
    {
        if (_instance is not null)
            await _instance.DisposeAsync();
        await Database.DisposeAsync();
    }
}
