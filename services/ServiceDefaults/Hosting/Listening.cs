using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.ServiceDefaults;

/// <summary>Where a service listens. Without TLS HTTP/2 and HTTP/1.1 cannot share a port, so each has its own.</summary>
internal static class Listening
{
    private const int StreamsPerConnection = 1_000;
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(20);

    public static void AddListening(this WebApplicationBuilder builder, ServiceIdentity identity)
    {
        var offset = builder.Configuration.GetValue("CHANCERY_PORT_OFFSET", 0);
        var address = IPAddress.Parse(builder.Configuration["CHANCERY_BIND"] is { Length: > 0 } given ? given : "127.0.0.1");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.Http2.MaxStreamsPerConnection = StreamsPerConnection;
            kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
            // A subscription or a bulk upload may pause for as long as it likes.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(address, identity.GrpcPort + offset, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(address, identity.HttpPort + offset, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
    }
}
