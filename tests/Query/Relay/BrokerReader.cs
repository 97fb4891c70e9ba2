using System.Collections.Concurrent;
using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Xunit;

namespace Chancery.Query.Tests.Relay;

internal sealed record Delivery(string RoutingKey, string MessageId, string ContentType, IReadOnlyDictionary<string, string> Headers, byte[] Body);

/// <summary>A consumer that knows RabbitMQ and the protos, and nothing of what publishes.</summary>
internal sealed class BrokerReader : IAsyncDisposable
{
    public const string Variable = "CHANCERY_TEST_BROKER";

    private readonly ConcurrentQueue<Delivery> _deliveries = new();
    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private BrokerReader(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    public static string Broker => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } broker
        ? broker
        : throw new InvalidOperationException($"{Variable} is not set: run deploy/test, or eval \"$(deploy/test --env)\" before running tests by hand.");

    public IReadOnlyList<Delivery> Deliveries => [.. _deliveries];

    /// <summary>Binds a queue of its own; declares the exchange as the relay does, whichever of the two comes first.</summary>
    public static async Task<BrokerReader> BindAsync(string routingKey)
    {
        var cancel = TestContext.Current.CancellationToken;
        var connection = await new ConnectionFactory { Uri = new Uri(Broker) }.CreateConnectionAsync(cancel);
        var channel = await connection.CreateChannelAsync(cancellationToken: cancel);
        var reader = new BrokerReader(connection, channel);
        var queue = await channel.QueueDeclareAsync(cancellationToken: cancel);
        await channel.ExchangeDeclareAsync("chancery.events", ExchangeType.Topic, durable: true, cancellationToken: cancel);
        await channel.QueueBindAsync(queue.QueueName, "chancery.events", routingKey, cancellationToken: cancel);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivered) =>
        {
            reader._deliveries.Enqueue(Read(delivered));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer, cancel);
        return reader;
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static Delivery Read(BasicDeliverEventArgs delivered) => new(
        delivered.RoutingKey,
        delivered.BasicProperties.MessageId ?? "",
        delivered.BasicProperties.ContentType ?? "",
        (delivered.BasicProperties.Headers ?? new Dictionary<string, object?>())
            .ToDictionary(header => header.Key, header => header.Value is byte[] text ? Encoding.UTF8.GetString(text) : header.Value?.ToString() ?? ""),
        delivered.Body.ToArray());
}
