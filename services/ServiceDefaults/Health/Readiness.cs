using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.ServiceDefaults;

/// <summary>
/// Live: the process answers. Ready: it can do its work; every health check tagged <see cref="ReadyTag"/> is healthy.
/// grpc.health.v1 says the same as /health/ready.
/// </summary>
public static class Readiness
{
    public const string ReadyTag = "ready";

    internal static void AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoppingHealthCheck>("stopping", tags: [ReadyTag]);
        services.AddGrpcHealthChecks(grpc => grpc.Services.Map("", check => check.Tags.Contains(ReadyTag)));
    }

    internal static void MapReadiness(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(ReadyTag),
            ResponseWriter = HealthReportWriter.WriteAsync,
        });
        app.MapGrpcHealthChecksService();
    }
}
