using Chancery.Contracts.Entity.V1;
using Grpc.Core;
using Grpc.Net.Client.Configuration;
using Grpc.Net.ClientFactory;
using HealthClient = Grpc.Health.V1.Health.HealthClient;

namespace Chancery.Ingestion.Registry;

/// <summary>The channel to Entity: where, and how often a call is made that it cannot answer just now.</summary>
internal static class RegistryServices
{
    private const int DefaultPort = 7102;

    public static void AddRegistry(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var options = configuration.GetSection("Ingestion:Registry").Get<RegistryOptions>() ?? new RegistryOptions();
        var address = configuration["Services:Entity"] is { Length: > 0 } given
            ? new Uri(given)
            : new Uri($"http://127.0.0.1:{DefaultPort + configuration.GetValue("CHANCERY_PORT_OFFSET", 0)}");

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<RegistryClient>();
        builder.Services.AddGrpcClient<EntityService.EntityServiceClient>(client => Configure(client, address, options));
        // A health check asks once and says what it heard.
        builder.Services.AddGrpcClient<HealthClient>(client => client.Address = address);
    }

    private static void Configure(GrpcClientFactoryOptions client, Uri address, RegistryOptions options)
    {
        client.Address = address;
        client.ChannelOptionsActions.Add(channel =>
        {
            channel.MaxReceiveMessageSize = null;
            // A restarted Entity is found again within a call's own attempts; the defaults would shun it for up to two minutes.
            channel.InitialReconnectBackoff = TimeSpan.FromMilliseconds(100);
            channel.MaxReconnectBackoff = TimeSpan.FromMilliseconds(500);
            channel.ServiceConfig = new ServiceConfig
            {
                MethodConfigs =
                {
                    new MethodConfig
                    {
                        Names = { MethodName.Default },
                        RetryPolicy = new RetryPolicy
                        {
                            MaxAttempts = options.Attempts,
                            InitialBackoff = TimeSpan.FromMilliseconds(100),
                            MaxBackoff = TimeSpan.FromSeconds(1),
                            BackoffMultiplier = 2,
                            RetryableStatusCodes = { StatusCode.Unavailable },
                        },
                    },
                },
            };
        });
    }
}
