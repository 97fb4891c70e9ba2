using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Chancery.ServiceDefaults;

/// <summary>Traces, metrics and logs of every service: to OTLP where an endpoint is set, metrics also at /metrics.</summary>
internal static class TelemetryDefaults
{
    public static void AddTelemetry(this WebApplicationBuilder builder, ServiceIdentity identity)
    {
        var toCollector = !string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);

        // The framework's own word on every request repeats what the spans say; a setting of Logging:LogLevel brings it back.
        foreach (var category in (string[])["Microsoft.AspNetCore", "System.Net.Http"])
            if (builder.Configuration[$"Logging:LogLevel:{category}"] is null)
                builder.Logging.AddFilter(category, LogLevel.Warning);
        builder.Logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        builder.Logging.Configure(logging =>
            logging.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(identity.TelemetryName, serviceVersion: ServiceVersion.Informational))
            .WithTracing(tracing => tracing
                .AddSource("Chancery.*", "Marten", "MassTransit", "Npgsql")
                .AddAspNetCoreInstrumentation(http => http.Filter = context => !IsProbe(context.Request.Path))
                .AddGrpcClientInstrumentation()
                .AddProcessor(new RootDatabaseSpanFilter()))
            .WithMetrics(metrics => metrics
                .AddMeter("Chancery.*", "Marten", "MassTransit", "Npgsql", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
                .AddRuntimeInstrumentation()
                .SetExemplarFilter(ExemplarFilterType.TraceBased)
                .AddPrometheusExporter())
            .WithLogging(_ => { }, logs => logs.IncludeScopes = true);
        if (toCollector)
            telemetry.UseOtlpExporter();
    }

    private static bool IsProbe(string? path) =>
        path is not null && (path.StartsWith("/health", StringComparison.Ordinal)
            || path.StartsWith("/metrics", StringComparison.Ordinal)
            || path.StartsWith("/grpc.health.v1.", StringComparison.Ordinal));
}
