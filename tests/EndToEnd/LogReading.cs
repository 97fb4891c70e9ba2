using Chancery.Contracts.Feed.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.EndToEnd.Tests;

internal static class LogReading
{
    /// <summary>What a subscription sends up to its first caught_up.</summary>
    public static async Task<List<RecordedEvent>> ToHeadAsync(FeedService.FeedServiceClient feed, SubscribeRequest request)
    {
        var read = new List<RecordedEvent>();
        using var call = feed.Subscribe(request, cancellationToken: TestContext.Current.CancellationToken);
        await foreach (var message in call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (message.MessageCase == FeedMessage.MessageOneofCase.Event)
                read.Add(message.Event);
            if (message.MessageCase == FeedMessage.MessageOneofCase.CaughtUp)
                return read;
        }
        throw new InvalidOperationException("The subscription ended before it caught up.");
    }
}
