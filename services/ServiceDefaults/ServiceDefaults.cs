using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Chancery.ServiceDefaults;

/// <summary>What every service has in common, in one call from each Program.cs.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>One message is at most this long; a document of 1 MiB fits many times over.</summary>
    private const int MaxMessageBytes = 16 * 1024 * 1024;

    /// <summary>Ports, gRPC with reflection and JSON, validation, errors, health, telemetry and graceful shutdown.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, ServiceIdentity identity)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddListening(identity);
        builder.AddTelemetry(identity);
        builder.Services.AddReadiness();
        builder.Services.AddSingleton<ErrorMappings>();
        builder.Services
            .AddGrpc(grpc =>
            {
                grpc.MaxReceiveMessageSize = MaxMessageBytes;
                grpc.MaxSendMessageSize = MaxMessageBytes;
                grpc.Interceptors.Add<ErrorInterceptor>();
                grpc.Interceptors.Add<ActorInterceptor>();
                grpc.Interceptors.Add<ValidationInterceptor>();
            })
            .AddJsonTranscoding(json =>
            {
                // As proto3 JSON has it: a position must not lose digits in a caller's floating point.
                json.JsonSettings.WriteInt64sAsStrings = true;
                json.TypeRegistry = ErrorDetails.TypeRegistry;
            });
        builder.Services.AddGrpcReflection();
        return builder;
    }

    /// <summary>Health, reflection and metrics beside the services that Program.cs maps itself.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.MapReadiness();
        app.MapGrpcReflectionService();
        app.MapPrometheusScrapingEndpoint("/metrics");
        return app;
    }
}
