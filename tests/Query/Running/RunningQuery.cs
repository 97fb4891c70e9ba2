using Chancery.Platform.Tests;
using Chancery.Query.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningQuery))]

namespace Chancery.Query.Tests;

/// <summary>One database and one running service for all tests that only add to the log; each asks for its own data.</summary>
public sealed class RunningQuery : IAsyncLifetime
{
    private readonly PlatformDatabase _database = new();

    public TestLog Log { get; private set; } = null!;
    public QueryClient Client { get; private set; } = null!;
    public QueryProcess Process { get; private set; } = null!;

    /// <summary>Connection string of the service's role.</summary>
    public string Database => _database.Query;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        Log = new TestLog(_database.Ingestion);
        Process = await QueryProcess.StartAsync(_database.Query, CancellationToken.None);
        Client = new QueryClient(Process.Channel);
    }

    public async ValueTask DisposeAsync()
    {
        // Either is missing when the database could not be made; that failure is the one to be told.
        if (Process is not null)
            await Process.DisposeAsync();
        if (Log is not null)
            await Log.DisposeAsync();
        await _database.DisposeAsync();
    }
}
