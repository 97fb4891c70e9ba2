using Chancery.Contracts.Feed.V1;
using Grpc.Core;

namespace Chancery.Query.Feed;

/// <summary>
/// Writes to one subscriber. Over gRPC the transport may gather messages that others follow; JSON over HTTP sends each by itself.
/// </summary>
/// <param name="stream">The subscriber's.</param>
/// <param name="canGather">Whether it is gRPC's own stream.</param>
internal sealed class FeedWriter(IServerStreamWriter<FeedMessage> stream, bool canGather)
{
    /// <summary>What the transport gathers it holds for as long as the reader is slow: so only this much.</summary>
    private const int MostGatheredBytes = 64 * 1024;

    private static readonly WriteOptions Gather = new(WriteFlags.BufferHint);
    private int _gathered;

    /// <param name="message">To be sent.</param>
    /// <param name="more">Another follows at once.</param>
    /// <param name="ct">Ends the subscription.</param>
    public Task WriteAsync(FeedMessage message, bool more, CancellationToken ct)
    {
        if (canGather)
        {
            _gathered += message.CalculateSize();
            var gather = more && _gathered < MostGatheredBytes;
            stream.WriteOptions = gather ? Gather : null;
            if (!gather)
                _gathered = 0;
        }
        return stream.WriteAsync(message, ct);
    }
}
