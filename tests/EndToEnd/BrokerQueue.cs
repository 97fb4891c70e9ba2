using System.Collections.Concurrent;
using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Chancery.EndToEnd.Tests;

/// <summary>A message as a consumer that knows RabbitMQ and the protos alone receives it.</summary>
public sealed record BrokerMessage(string RoutingKey, string MessageId, string ContentType, IReadOnlyDictionary<string, string> Headers, byte[] Body);

/// <summary>A durable queue on chancery.events, read with the plain client, which comes back by itself after a crash.</summary>
public sealed class BrokerQueue : IAsyncDisposable
{
    private readonly ConcurrentQueue<BrokerMessage> messages = new();
    private readonly IConnection connection;
    private readonly IChannel channel;

    private BrokerQueue(IConnection connection, IChannel channel) => (this.connection, this.channel) = (connection, channel);

    public IReadOnlyCollection<BrokerMessage> Messages => messages;

    public static async Task<BrokerQueue> BindAsync(Uri broker, string routingKey, CancellationToken cancel)
    {
        var factory = new ConnectionFactory { Uri = broker, AutomaticRecoveryEnabled = true, NetworkRecoveryInterval = TimeSpan.FromMilliseconds(500) };
        var connection = await factory.CreateConnectionAsync(cancel);
        var channel = await connection.CreateChannelAsync(cancellationToken: cancel);
        var bound = new BrokerQueue(connection, channel);
        var name = $"test-{Guid.NewGuid():N}";
        await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false,
            new Dictionary<string, object?> { ["x-queue-type"] = "quorum" }, cancellationToken: cancel);
        await channel.ExchangeDeclareAsync("chancery.events", ExchangeType.Topic, durable: true, cancellationToken: cancel);
        await channel.QueueBindAsync(name, "chancery.events", routingKey, cancellationToken: cancel);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += bound.ReceiveAsync;
        await channel.BasicConsumeAsync(name, autoAck: false, consumer, cancel);
        return bound;
    }

    public async Task<BrokerMessage> FirstAsync(Func<BrokerMessage, bool> wanted) =>
        (await Eventually.GetAsync(() => messages.FirstOrDefault(wanted), found => found is not null, "the message on the broker"))!;

    public async ValueTask DisposeAsync()
    {
        await channel.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task ReceiveAsync(object sender, BasicDeliverEventArgs delivery)
    {
        var properties = delivery.BasicProperties;
        messages.Enqueue(new BrokerMessage(
            delivery.RoutingKey, properties.MessageId ?? "", properties.ContentType ?? "",
            (properties.Headers ?? new Dictionary<string, object?>()).ToDictionary(header => header.Key, header => TextOf(header.Value)),
            delivery.Body.ToArray()));
        await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false);
    }

    private static string TextOf(object? value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value?.ToString() ?? "";
}
