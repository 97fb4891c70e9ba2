using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.EventLog;

public static class ProjectionServices
{
    /// <summary>Keeps the tables of a projection up to date, one process at a time, and adds <see cref="ReadPoints"/> and
    /// <see cref="ProgressWatch"/> for those who read them. The tables live in the log's database.</summary>
    public static IServiceCollection AddProjection<TProjection>(this IServiceCollection services)
        where TProjection : class, IProjection
    {
        services.AddSingleton<IProjection, TProjection>();
        services.AddSingleton<ProgressTable>();
        services.AddSingleton<ProjectionTables>();
        services.AddSingleton(provider =>
        {
            var (leadership, work) = (provider.GetRequiredService<Leadership>(), Projector.WorkOf(provider.GetRequiredService<IProjection>()));
            return new ProgressWatch(
                provider.GetRequiredService<ProgressTable>(), provider.GetRequiredService<NpgsqlDataSource>(),
                provider.GetRequiredService<TimeProvider>(), () => leadership.IsLeader(work));
        });
        services.AddSingleton(provider => new ReadPoints(
            provider.GetRequiredService<ProgressWatch>(), provider.GetRequiredService<ProgressTable>(),
            provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<LogReader>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<Projector>();
        services.AddLagMonitor("chancery.projection", PositionAsync, provider => [new("projection", provider.GetRequiredService<IProjection>().Name)]);
        return services;
    }

    /// <summary>Measures a follower's lag (see <see cref="LagMonitor"/>).</summary>
    public static IServiceCollection AddLagMonitor(
        this IServiceCollection services, string metric, Func<IServiceProvider, CancellationToken, Task<long>> position,
        Func<IServiceProvider, IReadOnlyList<KeyValuePair<string, object?>>>? tags = null) =>
        services.AddSingleton<IHostedService>(provider => new LagMonitor(
            metric, tags?.Invoke(provider) ?? [], ct => position(provider, ct), provider.GetRequiredService<LogReader>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<ILogger<LagMonitor>>()));

    private static async Task<long> PositionAsync(IServiceProvider provider, CancellationToken ct) =>
        (await provider.GetRequiredService<ProgressWatch>().FindAsync(ct))?.Position ?? 0;
}
