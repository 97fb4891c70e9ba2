using System.Diagnostics;
using System.Net.Sockets;
using Grpc.Net.Client;

namespace Chancery.Query.Tests;

/// <summary>The service as operators run it: a process of its own, which a test may kill.</summary>
public sealed class QueryProcess : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly Process _process;
    private readonly int _offset;

    private QueryProcess(Process process, int offset)
    {
        (_process, _offset) = (process, offset);
        Channel = GrpcChannel.ForAddress($"http://127.0.0.1:{7103 + offset}");
    }

    public GrpcChannel Channel { get; }

    public Uri Address(string path) => new($"http://127.0.0.1:{7203 + _offset}{path}");

    /// <summary>Starts the service and waits until it says that it is ready.</summary>
    public static async Task<QueryProcess> StartAsync(
        string connectionString, CancellationToken ct, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var offset = FreeOffset();
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Chancery.Query.dll") },
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Log"] = connectionString, ["CHANCERY_PORT_OFFSET"] = offset.ToString() },
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var output = new Queue<string>();
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var service = new QueryProcess(process, offset);
        await Eventually.TrueAsync(
            () => process.HasExited
                ? throw new InvalidOperationException($"The service has ended: {string.Join('\n', output)}")
                : service.IsReadyAsync(ct),
            () => $"the service is ready: {string.Join('\n', output)}", ct);
        return service;
    }

    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        try
        {
            using var answer = await Http.GetAsync(Address("/health/ready"), ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public Task<string> GetStringAsync(string path, CancellationToken ct) => Http.GetStringAsync(Address(path), ct);

    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Channel.Dispose();
        _process.Dispose();
    }

    private static void Keep(Queue<string> output, string? line)
    {
        lock (output)
        {
            if (line is not null)
                output.Enqueue(line);
            if (output.Count > 50)
                output.Dequeue();
        }
    }

    private static int FreeOffset()
    {
        while (true)
        {
            var offset = Random.Shared.Next(5_000, 20_000);
            if (IsFree(7103 + offset) && IsFree(7203 + offset))
                return offset;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
