using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>Healthy: the database answers, and the projection shows the present, or nearly: a bulk submission must not take the service
/// away.</summary>
public sealed class ProjectionHealthCheck(ProgressWatch watch, LogReader log) : IHealthCheck
{
    private const long MostBehind = 10_000;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var head = await log.HeadAsync(cancellationToken);
            return await watch.FindAsync(cancellationToken) switch
            {
                null => HealthCheckResult.Unhealthy("There are no tables of this version yet."),
                { Complete: false } progress => HealthCheckResult.Unhealthy($"The tables are being built: position {progress.Position} of {head}."),
                { Position: var position } when head - position > MostBehind =>
                    HealthCheckResult.Unhealthy($"The projection stands at position {position}, more than {MostBehind} before the head {head}."),
                var progress => HealthCheckResult.Healthy($"The projection stands at position {progress.Position}, the head is {head}."),
            };
        }
        catch (Exception failure) when (failure is LogUnavailableException or NpgsqlException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
    }
}
