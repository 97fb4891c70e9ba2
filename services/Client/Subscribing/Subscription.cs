using Chancery.Contracts.Feed.V1;
using Grpc.Core;

namespace Chancery.Client;

/// <summary>
/// The feed: events, checkpoints, caught_up and fell_behind, in order, each event once for each enumeration, also over the
/// loss of the connection or a restart of the service: it subscribes again after the last position it gave, for as long as
/// it takes. The position is the caller's to keep, over restarts of the caller (<see cref="FeedPositions.Position"/>).
/// Ends only with the cancellation of the enumeration, or an RpcException that waiting does not cure.
/// </summary>
public sealed class Subscription : IAsyncEnumerable<FeedMessage>
{
    private readonly FeedService.FeedServiceClient _feed;
    private readonly SubscriptionOptions _options;
    private readonly TimeProvider _time;

    internal Subscription(FeedService.FeedServiceClient feed, SubscriptionOptions options, TimeProvider time) =>
        (_feed, _options, _time) = (feed, options, time);

    public async IAsyncEnumerator<FeedMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var from = await Fixed(_options.From, cancellationToken);
        var seen = from is SubscriptionStart.AfterPosition after ? after.Position : 0;
        var failures = 0;
        while (true)
        {
            using var call = _feed.Subscribe(Request(from), cancellationToken: cancellationToken);
            var next = await Next(call, cancellationToken);
            for (; next.Result is { } message; next = await Next(call, cancellationToken))
            {
                failures = 0;
                if (!IsNews(message, seen))
                    continue;
                seen = Math.Max(seen, message.Position());
                from = SubscriptionStart.After(seen);
                yield return message;
            }

            await Wait(++failures, next.Loss, cancellationToken);
        }
    }

    /// <summary>"From now on" must stay the same moment when the first connection is lost before it brought anything.</summary>
    private async Task<SubscriptionStart> Fixed(SubscriptionStart from, CancellationToken cancellationToken)
    {
        if (from is not SubscriptionStart.AtEnd)
            return from;
        for (var failures = 1; ; failures++)
        {
            var head = await Attempt.Of(() => _feed.GetHeadAsync(new GetHeadRequest(), cancellationToken: cancellationToken).ResponseAsync, cancellationToken);
            if (head.Result is { } answer)
                return SubscriptionStart.After(answer.Position);
            await Wait(failures, head.Loss, cancellationToken);
        }
    }

    /// <summary>The next message; none when the stream ended, in good order or by a loss.</summary>
    private static Task<Attempt<FeedMessage>> Next(AsyncServerStreamingCall<FeedMessage> call, CancellationToken cancellationToken) =>
        Attempt.Of(async () => await call.ResponseStream.MoveNext(cancellationToken) ? call.ResponseStream.Current : null!, cancellationToken);

    private static bool IsNews(FeedMessage message, long seen) => message.MessageCase switch
    {
        FeedMessage.MessageOneofCase.None => false,
        FeedMessage.MessageOneofCase.Event => message.Event.Position > seen,
        _ => true,
    };

    private Task Wait(int failures, ChanceryError? loss, CancellationToken cancellationToken)
    {
        var wait = _options.Backoff.After(failures, loss?.RetryDelay);
        if (loss is not null)
            _options.Interrupted?.Invoke(loss, wait);
        return Task.Delay(wait, _time, cancellationToken);
    }

    private SubscribeRequest Request(SubscriptionStart from)
    {
        var request = new SubscribeRequest { Filter = _options.Filter, EventTypes = { _options.EventTypes } };
        from.Set(request);
        return request;
    }
}
