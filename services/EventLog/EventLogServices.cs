using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.EventLog;

public static class EventLogServices
{
    /// <summary>The log of the setting <c>ConnectionStrings:Log</c>, within the limits of the section <c>Log</c>.</summary>
    /// <exception cref="InvalidOperationException">The setting is missing.</exception>
    public static IServiceCollection AddEventLog(this IServiceCollection services, IConfiguration configuration) => services.AddEventLog(
        configuration.GetConnectionString("Log") is { Length: > 0 } connectionString
            ? connectionString
            : throw new InvalidOperationException(
                "ConnectionStrings__Log is not set: the Npgsql connection string to the log's database with the service's own role."),
        configuration.GetSection("Log").Get<EventLogOptions>());

    /// <summary>Adds <see cref="LogWriter"/>, <see cref="LogReader"/>, <see cref="LogFollower"/>, <see cref="LogTail"/> and
    /// <see cref="Leadership"/> over the log of this database, one of each, and the <see cref="NpgsqlDataSource"/> that they share, for what a
    /// service keeps beside the log. Nothing connects before it is first used.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connectionString">Npgsql's, with the service's own role.</param>
    /// <param name="options">Limits; the defaults when absent.</param>
    public static IServiceCollection AddEventLog(this IServiceCollection services, string connectionString, EventLogOptions? options = null)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options ?? new EventLogOptions());
        services.AddSingleton(provider => new LogStore(connectionString, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<LogStore>().Database);
        services.AddSingleton<LogReader>();
        services.AddSingleton<LogWriter>();
        services.AddSingleton<Leadership>();
        services.AddSingleton<LogSignal>();
        services.AddSingleton(provider => new LogFollower(
            provider.GetRequiredService<LogReader>(),
            provider.GetRequiredService<LogSignal>(),
            provider.GetRequiredService<EventLogOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LogFollower>>()));
        services.AddSingleton(provider => new LogTail(
            provider.GetRequiredService<LogReader>(),
            provider.GetRequiredService<LogFollower>(),
            provider.GetRequiredService<EventLogOptions>(),
            provider.GetRequiredService<ILogger<LogTail>>()));
        return services;
    }
}
