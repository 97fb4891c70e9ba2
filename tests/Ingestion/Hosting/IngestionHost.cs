using System.Net;
using System.Net.Sockets;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Documents;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chancery.Ingestion.Tests.Hosting;

/// <summary>The service's own Program on Kestrel, on free ports.</summary>
internal sealed class IngestionHost : WebApplicationFactory<Program>
{
    private const int GrpcPort = 7101;
    private const int HttpPort = 7201;

    private readonly string _database;
    private readonly string _entity;
    private readonly Read _read;
    private readonly int _offset = FreeOffset();
    private readonly Dictionary<string, string> _settings;

    public IngestionHost(string database, string entity, params (string Key, string Value)[] settings)
        : this(database, entity, LineReader.Read, settings)
    {
    }

    /// <param name="database">The log.</param>
    /// <param name="entity">Address of the registry.</param>
    /// <param name="read">The version of the reader that this instance has.</param>
    /// <param name="settings">Further configuration.</param>
    public IngestionHost(string database, string entity, Read read, params (string Key, string Value)[] settings)
    {
        (_database, _entity, _read) = (database, entity, read);
        _settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        UseKestrel();
        StartServer();
        Channel = GrpcChannel.ForAddress($"http://127.0.0.1:{GrpcPort + _offset}");
        Client = new IngestionService.IngestionServiceClient(Channel);
    }

    public GrpcChannel Channel { get; }
    public IngestionService.IngestionServiceClient Client { get; }
    public Uri Http => new($"http://127.0.0.1:{HttpPort + _offset}");
    public LogReader Log => Services.GetRequiredService<LogReader>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Log", _database);
        builder.UseSetting("Services:Entity", _entity);
        builder.UseSetting("CHANCERY_PORT_OFFSET", _offset.ToString());
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.AddSingleton(_read));
    }

    protected override void Dispose(bool disposing)
    {
        Channel?.Dispose();
        base.Dispose(disposing);
    }

    private static int FreeOffset()
    {
        while (true)
        {
            var offset = Random.Shared.Next(10_000, 50_000);
            if (IsFree(GrpcPort + offset) && IsFree(HttpPort + offset))
                return offset;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
