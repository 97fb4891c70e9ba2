using MassTransit;
using RabbitMQ.Client;

namespace Chancery.Query.Relay;

/// <summary>What the relay declares on the broker: one durable topic exchange, there before the first event.</summary>
internal static class BrokerTopology
{
    public const string ExchangeName = "chancery.events";

    public static void Configure(IRabbitMqBusFactoryConfigurator rabbit)
    {
        rabbit.DeployPublishTopology = true;
        rabbit.Message<RelayedEvent>(message => message.SetEntityName(ExchangeName));
        rabbit.Publish<RelayedEvent>(publish =>
        {
            publish.ExchangeType = ExchangeType.Topic;
            publish.Durable = true;
        });
        rabbit.Send<RelayedEvent>(send => send.UseRoutingKeyFormatter(context => context.Message.RoutingKeys[0]));
    }
}
