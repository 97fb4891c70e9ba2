using Chancery.EventLog;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Chancery.Ingestion.Health;

/// <summary>The log answers and takes appends.</summary>
internal sealed class LogHealthCheck(LogReader log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await log.IsWritableAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The log cannot be written to: the database is read-only, or the role may not append.");
        }
        catch (LogUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
