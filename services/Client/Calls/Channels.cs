using Grpc.Net.Client;

namespace Chancery.Client;

/// <summary>Opens a channel with what every call of Chancery needs: message size, keepalive, retries.</summary>
internal static class Channels
{
    /// <summary>The largest message that the services send or take.</summary>
    public const int MaxMessageBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan KeepAliveDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan KeepAliveTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    public static GrpcChannel Open(Uri address) => GrpcChannel.ForAddress(address, new GrpcChannelOptions
    {
        MaxReceiveMessageSize = MaxMessageBytes,
        MaxSendMessageSize = MaxMessageBytes,
        ServiceConfig = RetryRules.ServiceConfig,
        MaxRetryBufferPerCallSize = MaxMessageBytes,
        MaxRetryBufferSize = 4 * MaxMessageBytes,
        DisposeHttpClient = true,
        HttpHandler = new SocketsHttpHandler
        {
            ConnectTimeout = ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            // Pings only while calls are open: a feed without events notices a dead peer, an idle client costs nothing.
            KeepAlivePingDelay = KeepAliveDelay,
            KeepAlivePingTimeout = KeepAliveTimeout,
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
        },
    });
}
