using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;
using Chancery.EndToEnd.Tests.Otlp;
using Grpc.Net.Client;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>
/// The whole platform as an operator has it: brought up by deploy/up in a home and on ports of its own, brought down at
/// the end. Its services export their traces to <see cref="Traces"/>.
/// </summary>
public class RunningPlatform : IAsyncLifetime
{
    private static readonly TimeSpan UpLimit = TimeSpan.FromMinutes(4);
    private readonly string home = Directory.CreateTempSubdirectory("chancery-").FullName;
    private readonly List<GrpcChannel> channels = [];
    private Dictionary<string, string> environment = [];

    public OtlpReceiver Traces { get; private set; } = null!;
    public int PortOffset { get; } = FreeOffset();

    public IngestionService.IngestionServiceClient Ingestion { get; private set; } = null!;
    public EntityService.EntityServiceClient Entity { get; private set; } = null!;
    public QueryService.QueryServiceClient Query { get; private set; } = null!;
    public FeedService.FeedServiceClient Feed { get; private set; } = null!;
    public Uri Broker => new($"amqp://guest:guest@127.0.0.1:{7111 + PortOffset}");

    /// <summary>Settings beside those of every platform, as environment variables.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    public async ValueTask InitializeAsync()
    {
        Traces = await OtlpReceiver.StartAsync();
        environment = new(Settings)
        {
            ["CHANCERY_HOME"] = home,
            ["CHANCERY_PORT_OFFSET"] = PortOffset.ToString(CultureInfo.InvariantCulture),
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Traces.Address,
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        };
        await UpAsync();
        Ingestion = new(Channel(7101));
        Entity = new(Channel(7102));
        Query = new(Channel(7103));
        Feed = new(Channel(7103));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var channel in channels)
            channel.Dispose();
        await Shell.RunAsync("deploy/down", environment, UpLimit, "--purge");
        await Traces.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }

    /// <summary>Starts what does not run: everything at first, what was killed afterwards.</summary>
    public Task<string> UpAsync() => Shell.RunAsync("deploy/up", environment, UpLimit, "--no-build", "--no-samples");

    /// <summary>Ends a part of the platform (ingestion, entity, query, postgres, rabbitmq) without warning.</summary>
    public void KillHard(string part) => ProcessOf(part).Kill();

    /// <summary>Asks a service to stop, as an operator or an orchestrator does.</summary>
    public async Task StopAsync(string part)
    {
        using var process = ProcessOf(part);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
    }

    public Uri Http(int port, string path) => new($"http://127.0.0.1:{port + PortOffset}{path}");

    public GrpcChannel Channel(int port)
    {
        var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port + PortOffset}");
        channels.Add(channel);
        return channel;
    }

    private Process ProcessOf(string part) => Process.GetProcessById(
        int.Parse(File.ReadLines(Path.Combine(home, "run", $"{part}.pid")).First(), CultureInfo.InvariantCulture));

    /// <summary>An offset at which all ports of the platform are free just now.</summary>
    private static int FreeOffset()
    {
        int[] ports = [7101, 7102, 7103, 7110, 7111, 7201, 7202, 7203];
        return Enumerable.Range(0, 200).Select(_ => Random.Shared.Next(30, 500) * 100).First(offset => ports.All(port => IsFree(port + offset)));
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
