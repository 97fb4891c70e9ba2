using Chancery.Contracts.Feed.V1;

namespace Chancery.Client;

public static class FeedPositions
{
    /// <summary>
    /// The position to resume after, once this message has been worked off: store it with what the message led to.
    /// </summary>
    public static long Position(this FeedMessage message) => message.MessageCase switch
    {
        FeedMessage.MessageOneofCase.Event => message.Event.Position,
        FeedMessage.MessageOneofCase.Checkpoint => message.Checkpoint.Position,
        FeedMessage.MessageOneofCase.CaughtUp => message.CaughtUp.Position,
        FeedMessage.MessageOneofCase.FellBehind => message.FellBehind.Position,
        _ => throw new ArgumentException("The message is of a kind that this version of the client does not know.", nameof(message)),
    };
}
