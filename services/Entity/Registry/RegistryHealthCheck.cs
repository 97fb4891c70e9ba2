using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Chancery.Entities;

/// <summary>Ready when all known parties are registered.</summary>
internal sealed class RegistryHealthCheck(RegistrySeeder registry) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(registry.IsRegistered
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The known countries and organisations are not registered yet."));
}
