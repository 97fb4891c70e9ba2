using Grpc.Core;
using Microsoft.AspNetCore.Connections.Features;

namespace Chancery.Fakes;

/// <summary>How a stream may end before its time.</summary>
public enum Break
{
    /// <summary>The TCP connection goes down, as when a process is killed.</summary>
    Connection,

    /// <summary>The HTTP/2 stream is reset.</summary>
    Reset,

    /// <summary>The service says UNAVAILABLE, as when it stops.</summary>
    Unavailable,

    /// <summary>The service ends the stream with OK.</summary>
    End,
}

internal static class Breaks
{
    public static void Do(this Break kind, ServerCallContext context)
    {
        var http = context.GetHttpContext();
        switch (kind)
        {
            case Break.Connection:
                http.Features.Get<IConnectionLifetimeFeature>()!.Abort();
                break;
            case Break.Reset:
                http.Abort();
                break;
            case Break.Unavailable:
                throw new RpcException(new Status(StatusCode.Unavailable, "The service is stopping."));
            default:
                break;
        }
    }
}
