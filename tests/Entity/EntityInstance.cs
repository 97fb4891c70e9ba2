using Chancery.Contracts.Entity.V1;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Chancery.Entities.Tests;

/// <summary>The service as one process runs it, over a given database; only the network is left out.</summary>
public sealed class EntityInstance : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplicationFactory<Program> _factory;
    private readonly GrpcChannel _channel;

    /// <summary>Does not wait until it is ready.</summary>
    public EntityInstance(string connectionString)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:Log", connectionString).UseSetting("Logging:LogLevel:Default", "None"));
        _channel = GrpcChannel.ForAddress(_factory.Server.BaseAddress, new GrpcChannelOptions { HttpHandler = _factory.Server.CreateHandler() });
        Client = new EntityService.EntityServiceClient(_channel);
        Http = _factory.CreateClient();
    }

    public EntityService.EntityServiceClient Client { get; }

    /// <summary>For calls that the client of the contract cannot make.</summary>
    public CallInvoker Calls => _channel.CreateCallInvoker();

    public HttpClient Http { get; }

    public T Service<T>() where T : notnull => _factory.Services.GetRequiredService<T>();

    public async Task<bool> IsReadyAsync()
    {
        var health = new Health.HealthClient(_channel);
        var answer = await health.CheckAsync(new HealthCheckRequest(), cancellationToken: TestContext.Current.CancellationToken);
        return answer.Status == HealthCheckResponse.Types.ServingStatus.Serving;
    }

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    public static async Task<EntityInstance> StartAsync(string connectionString)
    {
        var instance = new EntityInstance(connectionString);
        using var limit = new CancellationTokenSource(Patience);
        var cancellation = TestContext.Current.CancellationToken;
        while (!await instance.IsReadyAsync())
        {
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"Not ready: {await (await instance.Http.GetAsync("/health/ready", cancellation)).Content.ReadAsStringAsync(cancellation)}");
            await Task.Delay(50, cancellation);
        }
        return instance;
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        await _factory.DisposeAsync();
    }
}
