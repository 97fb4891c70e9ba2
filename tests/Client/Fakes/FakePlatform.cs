using System.Net;
using Chancery.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chancery.Fakes;

/// <summary>
/// The three services with scripted behaviour, on real sockets: gRPC over HTTP/2 without TLS and /health/ready over HTTP/1.1,
/// at the usual ports plus an offset that is free.
/// </summary>
internal sealed class FakePlatform : IAsyncDisposable
{
    private static readonly int[] GrpcPorts = [ChanceryAddresses.IngestionPort, ChanceryAddresses.EntityPort, ChanceryAddresses.QueryPort];

    private readonly WebApplication _app;

    private FakePlatform(WebApplication app, int portOffset) => (_app, PortOffset) = (app, portOffset);

    public int PortOffset { get; }

    public ChanceryAddresses Addresses => ChanceryAddresses.Of("127.0.0.1", PortOffset);

    public FakeIngestion Ingestion => _app.Services.GetRequiredService<FakeIngestion>();

    public FakeEntities Entities => _app.Services.GetRequiredService<FakeEntities>();

    public FakeQuery Query => _app.Services.GetRequiredService<FakeQuery>();

    public FakeFeed Feed => _app.Services.GetRequiredService<FakeFeed>();

    public static async Task<FakePlatform> StartAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            var offset = Random.Shared.Next(10_000, 50_000);
            var app = Build(offset);
            try
            {
                await app.StartAsync();
                return new FakePlatform(app, offset);
            }
            catch (IOException) when (attempt < 20)
            {
                // A port is taken: another offset will do.
                await app.DisposeAsync();
            }
        }
    }

    public ChanceryClient Client(string? actor = null, TimeSpan? deadline = null) =>
        new(new ChanceryClientOptions { Addresses = Addresses, Actor = actor, Deadline = deadline ?? TimeSpan.FromSeconds(30) });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(int offset)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            foreach (var port in GrpcPorts)
            {
                kestrel.Listen(IPAddress.Loopback, port + offset, listen => listen.Protocols = HttpProtocols.Http2);
                kestrel.Listen(IPAddress.Loopback, port + 100 + offset, listen => listen.Protocols = HttpProtocols.Http1);
            }
        });
        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = options.MaxSendMessageSize = 16 * 1024 * 1024);
        builder.Services.AddSingleton<FakeIngestion>();
        builder.Services.AddSingleton<FakeEntities>();
        builder.Services.AddSingleton<FakeQuery>();
        builder.Services.AddSingleton<FakeFeed>();
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        var app = builder.Build();
        app.MapGrpcService<FakeIngestion>();
        app.MapGrpcService<FakeEntities>();
        app.MapGrpcService<FakeQuery>();
        app.MapGrpcService<FakeFeed>();
        app.MapGet("/health/ready", () => Results.Text("Healthy"));
        return app;
    }
}
