using Chancery.Contracts.Feed.V1;

namespace Chancery.Client.Tests;

/// <summary>Messages of a feed in short.</summary>
internal static class Told
{
    public static FeedMessage Event(long position) => new() { Event = new RecordedEvent { Position = position } };

    public static FeedMessage Checkpoint(long position) => new() { Checkpoint = new Checkpoint { Position = position } };

    public static FeedMessage CaughtUp(long position) => new() { CaughtUp = new CaughtUp { Position = position } };

    public static FeedMessage FellBehind(long position) => new() { FellBehind = new FellBehind { Position = position } };

    /// <summary>The first so many messages; fails when they do not come in time.</summary>
    public static async Task<List<FeedMessage>> Take(this Subscription subscription, int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var messages = new List<FeedMessage>();
        await foreach (var message in subscription.WithCancellation(limit.Token))
        {
            messages.Add(message);
            if (messages.Count == count)
                break;
        }

        return messages;
    }
}
