using Chancery.Contracts.Feed.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests.Feed;

/// <summary>A subscriber that reads as far as a test wants and keeps what it read.</summary>
internal sealed class Reader(FeedService.FeedServiceClient client, SubscribeRequest request) : IDisposable
{
    private readonly AsyncServerStreamingCall<FeedMessage> _call =
        client.Subscribe(request, cancellationToken: TestContext.Current.CancellationToken);

    public List<FeedMessage> Messages { get; } = [];

    public IEnumerable<RecordedEvent> Events => Messages.Where(message => message.Event is not null).Select(message => message.Event);

    /// <summary>Reads on until a message is what the test waits for, and gives that message.</summary>
    public async Task<FeedMessage> UntilAsync(Func<FeedMessage, bool> wanted)
    {
        while (await _call.ResponseStream.MoveNext(TestContext.Current.CancellationToken))
        {
            Messages.Add(_call.ResponseStream.Current);
            if (wanted(Messages[^1]))
                return Messages[^1];
        }
        throw new InvalidOperationException("The subscription ended.");
    }

    public Task<FeedMessage> UntilCaughtUpAsync() => UntilAsync(message => message.CaughtUp is not null);

    public Task<FeedMessage> UntilPositionAsync(long position) =>
        UntilAsync(message => message.Event?.Position >= position || message.Checkpoint?.Position >= position);

    public void Dispose() => _call.Dispose();
}
