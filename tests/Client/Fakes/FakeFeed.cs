using System.Collections.Concurrent;
using Chancery.Contracts.Feed.V1;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>A feed over a list of messages, which breaks as it is told: each subscription takes the next break of the script.</summary>
internal sealed class FakeFeed : FeedService.FeedServiceBase
{
    private readonly Lock _gate = new();
    private readonly List<FeedMessage> _log = [];
    private TaskCompletionSource _grown = NewSignal();

    /// <summary>For each subscription in turn: after how many messages it breaks, and how. Afterwards none breaks.</summary>
    public Queue<(int After, Break How)> Script { get; } = new();

    /// <summary>Thrown by the next subscriptions, one each.</summary>
    public Queue<RpcException> Refusals { get; } = new();

    /// <summary>Is done at each subscription before anything is sent.</summary>
    public Action? AtSubscription { get; set; }

    public ConcurrentQueue<SubscribeRequest> Requests { get; } = new();

    public void Append(params FeedMessage[] messages)
    {
        lock (_gate)
        {
            _log.AddRange(messages);
            _grown.SetResult();
            _grown = NewSignal();
        }
    }

    public override Task<GetHeadResponse> GetHead(GetHeadRequest request, ServerCallContext context)
    {
        lock (_gate)
            return Task.FromResult(new GetHeadResponse { Position = _log.Select(PositionOf).DefaultIfEmpty().Max() });
    }

    public override async Task Subscribe(SubscribeRequest request, IServerStreamWriter<FeedMessage> responseStream, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        AtSubscription?.Invoke();
        if (Refusals.TryDequeue(out var refusal))
            throw refusal;
        var breaks = Script.TryDequeue(out var planned) ? planned : (After: int.MaxValue, How: Break.End);
        var sent = 0;
        for (var next = First(request); ; next++)
        {
            if (sent == breaks.After)
            {
                breaks.How.Do(context);
                return;
            }

            var (message, grown) = At(next);
            while (message is null)
            {
                await grown.WaitAsync(context.CancellationToken);
                (message, grown) = At(next);
            }

            await responseStream.WriteAsync(message, context.CancellationToken);
            sent++;
        }
    }

    /// <summary>Whoever waits goes on elsewhere, not within the lock of whoever appends.</summary>
    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int First(SubscribeRequest request)
    {
        lock (_gate)
        {
            return request.FromCase switch
            {
                SubscribeRequest.FromOneofCase.AfterPosition => _log.Count(message => PositionOf(message) <= request.AfterPosition),
                SubscribeRequest.FromOneofCase.Beginning => 0,
                _ => _log.Count,
            };
        }
    }

    private (FeedMessage? Message, Task Grown) At(int index)
    {
        lock (_gate)
            return (index < _log.Count ? _log[index] : null, _grown.Task);
    }

    private static long PositionOf(FeedMessage message) =>
        message.Event?.Position ?? message.Checkpoint?.Position ?? message.CaughtUp?.Position ?? message.FellBehind.Position;
}
