using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using HealthClient = Grpc.Health.V1.Health.HealthClient;

namespace Chancery.Ingestion.Health;

/// <summary>Entity says that it serves.</summary>
internal sealed class RegistryHealthCheck(HealthClient entity, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var deadline = clock.GetUtcNow().UtcDateTime + Patience;
            var answer = await entity.CheckAsync(new HealthCheckRequest(), deadline: deadline, cancellationToken: cancellationToken);
            return answer.Status == HealthCheckResponse.Types.ServingStatus.Serving
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"Entity says {answer.Status}.");
        }
        catch (RpcException failure)
        {
            return HealthCheckResult.Unhealthy($"Entity does not answer: {failure.StatusCode}.");
        }
    }
}
