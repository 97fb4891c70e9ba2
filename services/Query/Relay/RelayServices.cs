using Chancery.EventLog;
using MassTransit;

namespace Chancery.Query.Relay;

internal static class RelayServices
{
    /// <summary>The relay to RabbitMQ of <c>ConnectionStrings:Broker</c>; without one there is none.</summary>
    public static void AddRelay(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Broker") is not { Length: > 0 } broker)
            return;
        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.UsingRabbitMq((_, rabbit) =>
            {
                rabbit.Host(new Uri(broker));
                BrokerTopology.Configure(rabbit);
            });
            // The relay waits for the broker by itself; the service reads and feeds meanwhile. Without a tag of its own MassTransit's
            // check would take the tag "ready".
            bus.ConfigureHealthCheckOptions(health => health.Tags.Add("broker"));
        });
        builder.Services.AddSingleton<LogRelayProgress>();
        builder.Services.AddSingleton<RelayMetrics>();
        builder.Services.AddHostedService<LogRelay>();
        builder.Services.AddLagMonitor("chancery.relay", (provider, ct) => provider.GetRequiredService<LogRelayProgress>().FindAsync(ct));
    }
}
