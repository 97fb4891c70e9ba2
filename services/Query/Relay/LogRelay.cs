using Chancery.EventLog;
using MassTransit;

namespace Chancery.Query.Relay;

/// <summary>
/// Follows the log and publishes every event with publisher confirms, those of one stream in their order; only then
/// moves its progress. Killed between the two, its successor repeats a page: at least once, with the same message ids.
/// </summary>
internal sealed partial class LogRelay(
    LogFollower follower, Leadership leadership, IBus bus, LogRelayProgress progress, RelayMetrics metrics, ILogger<LogRelay> logger) : BackgroundService
{
    public const string LeadershipName = "relay";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A broker that confirms nothing for so long has forgotten what it was sent: RabbitMQ.Client 7 waits for ever for the confirms
    /// of some connections that died (rabbitmq-dotnet-client, issue 1930), and MassTransit grows slow to connect again.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await leadership.RunAsync(LeadershipName, RelayAsync, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogInterrupted(failure);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task RelayAsync(CancellationToken ct)
    {
        var position = await progress.BeginAsync(ct);
        LogStarted(position);
        await foreach (var page in follower.FollowAsync(position, ct))
            position = await RelayPageAsync(page, position, ct);
    }

    private async Task<long> RelayPageAsync(LogPage page, long position, CancellationToken ct)
    {
        if (page.Events.Count == 0)
            return position;
        using var span = FollowerActivity.Start("relay", page);
        await PublishAsync(page.Events, ct);
        await progress.MoveAsync(position, page.Position, ct);
        metrics.Published(page.Events.Count);
        return page.Position;
    }

    /// <summary>Of one stream each is confirmed before the next is sent; streams go side by side, as one at a time costs a round trip each.</summary>
    /// <exception cref="BrokerSilentException">No confirm came for a while; what was sent may be on the broker or not.</exception>
    private async Task PublishAsync(IReadOnlyList<LoggedEvent> events, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            // One alone before the others: without a broker only this one asks for it, again and again.
            await PublishInOrderAsync(events.Take(1));
            await Task.WhenAll(events.Skip(1).GroupBy(logged => logged.StreamId).Select(PublishInOrderAsync));
        }
        catch (Exception failure) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new BrokerSilentException(Patience, failure);
        }

        async Task PublishInOrderAsync(IEnumerable<LoggedEvent> stream)
        {
            foreach (var logged in stream)
            {
                await PublishAsync(RelayedEvent.Of(logged), patience.Token);
                patience.CancelAfter(Patience);
            }
        }
    }

    private Task PublishAsync(RelayedEvent relayed, CancellationToken ct) => bus.Publish(relayed, context =>
    {
        context.MessageId = relayed.EventId;
        context.Serializer = ProtobufBody.Serializer;
        context.Durable = true;
        foreach (var (name, value) in relayed.Attributes)
            context.Headers.Set(name, value);
        if (relayed.RoutingKeys.Count > 1)
            context.GetPayload<RabbitMqSendContext>().BasicProperties.Headers =
                new Dictionary<string, object?> { ["CC"] = relayed.RoutingKeys.Skip(1).ToList<object?>() };
    }, ct);

    [LoggerMessage(Level = LogLevel.Information, Message = "Relaying to the broker after position {Position}")]
    private partial void LogStarted(long position);

    [LoggerMessage(Level = LogLevel.Error, Message = "The relay was interrupted and starts again from its progress")]
    private partial void LogInterrupted(Exception failure);
}
