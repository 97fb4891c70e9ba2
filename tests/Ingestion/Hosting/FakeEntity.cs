using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Chancery.Ingestion.Tests.Hosting;

/// <summary>An EntityService on a port of its own, which gives the same mention the same id, and can be made to fail.</summary>
internal sealed class FakeEntity : EntityService.EntityServiceBase, IAsyncDisposable
{
    private readonly WebApplication _app;

    public FakeEntity()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddGrpcHealthChecks().AddCheck("entity", () => HealthCheckResult.Healthy());
        builder.Services.AddSingleton(this);
        _app = builder.Build();
        _app.MapGrpcService<FakeEntity>();
        _app.MapGrpcHealthChecksService();
    }

    public ConcurrentQueue<ResolveMentionsRequest> Requests { get; } = new();
    public ConcurrentQueue<Metadata> Headers { get; } = new();

    /// <summary>How many of the next calls are answered UNAVAILABLE.</summary>
    public int Failures { get; set; }

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static string IdOf(string name) => OpaqueId.Of("ent", SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public Task StartAsync() => _app.StartAsync();

    public override Task<ResolveMentionsResponse> ResolveMentions(ResolveMentionsRequest request, ServerCallContext context)
    {
        if (Failures > 0)
        {
            Failures--;
            throw new RpcException(new Status(StatusCode.Unavailable, "not now"));
        }
        Requests.Enqueue(request);
        Headers.Enqueue(context.RequestHeaders);
        return Task.FromResult(new ResolveMentionsResponse
        {
            Resolutions =
            {
                request.Mentions.Select(mention => new Resolution
                {
                    Verdict = ResolutionVerdict.Linked,
                    EntityId = IdOf(mention.Kind == EntityKind.Person ? mention.Name : mention.Code),
                }),
            },
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
