using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.EventLog.Tests;

/// <summary>A process that projects and reads, as a service does; what it runs is started by hand.</summary>
internal sealed class Projected(string connectionString) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddMetrics()
        .AddEventLog(connectionString)
        .AddProjection<StreamCounts>()
        .BuildServiceProvider();

    public ReadPoints Points => _services.GetRequiredService<ReadPoints>();

    public ProgressWatch Watch => _services.GetRequiredService<ProgressWatch>();

    public async Task StartAsync(CancellationToken ct)
    {
        foreach (var hosted in _services.GetServices<IHostedService>()) await hosted.StartAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in _services.GetServices<IHostedService>()) await hosted.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
