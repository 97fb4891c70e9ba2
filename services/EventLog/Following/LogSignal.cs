using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>The wake-up of all followers in the process: one connection that listens, from the first follower on.</summary>
internal sealed partial class LogSignal(LogStore store, EventLogOptions options, TimeProvider clock, ILogger<LogSignal> logger) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _starting = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _listening;

    /// <summary>Completes at the next wake-up. Take it before reading, wait for it after: so none is missed.</summary>
    public Task Next()
    {
        lock (_starting)
        {
            if (_listening is null) using (ExecutionContext.SuppressFlow()) _listening = Task.Run(() => ListenAsync(_stop.Token));
        }

        return Volatile.Read(ref _news).Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_listening is { } listening) await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Ring();
        _stop.Dispose();
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await using var connection = await store.OpenOwnConnectionAsync(ct);
                await using (var listen = new NpgsqlCommand($"listen {LogStore.Channel}", connection)) await listen.ExecuteNonQueryAsync(ct);
                Ring();
                while (true)
                {
                    await connection.WaitAsync(ct);
                    Ring();
                }
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                LostConnection(failure);
                await Task.Delay(options.Poll, clock, ct);
            }
        }
    }

    private void Ring() =>
        Interlocked.Exchange(ref _news, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the connection that listens for appends; followers poll until it is back")]
    private partial void LostConnection(Exception failure);
}
