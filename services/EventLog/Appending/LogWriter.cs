using System.Diagnostics;
using System.Threading.Channels;

namespace Chancery.EventLog;

/// <summary>Appends to the log. Concurrent appends share a transaction; each caller hears only after its own is durable.</summary>
public sealed class LogWriter : IAsyncDisposable
{
    private readonly AppendQueue _queue;
    private readonly AppendCommit _commit;
    private readonly TimeProvider _clock;
    private readonly Lock _starting = new();
    private Task? _writing;

    public LogWriter(LogStore store, LogReader reader, EventLogOptions options, TimeProvider clock)
    {
        _queue = new AppendQueue(options);
        _commit = new AppendCommit(store, reader);
        _clock = clock;
    }

    /// <summary>Appends all of it or nothing.</summary>
    /// <param name="append">What, to which streams at which versions, under which keys.</param>
    /// <param name="ct">Withdraws it while it waits; once it is being written the outcome is awaited.</param>
    /// <exception cref="ArgumentException">It is malformed; the message names the part.</exception>
    /// <exception cref="StreamChangedException">A stream is not at its expected version.</exception>
    /// <exception cref="ClaimTakenException">A key is held already.</exception>
    /// <exception cref="LogUnavailableException">The database is away; the outcome may be unknown.</exception>
    public async Task<Appended> AppendAsync(Append append, CancellationToken ct = default)
    {
        AppendRules.Check(append);
        var started = _clock.GetTimestamp();
        using var activity = LogTelemetry.Source.StartActivity("append", ActivityKind.Producer);
        var traceparent = append.Headers.Traceparent ?? Activity.Current?.Id;
        var pending = new PendingAppend(append with { Headers = append.Headers with { Traceparent = traceparent } });
        try
        {
            Start();
            await _queue.AddAsync(pending, ct);
            await using var withdrawal = ct.UnsafeRegister(_ => pending.Withdraw(ct), null);
            var appended = await pending.Outcome;
            activity?.SetTag("chancery.log.position", appended.Position);
            return appended;
        }
        catch (ChannelClosedException)
        {
            throw new LogUnavailableException("The log is being closed: the service stops.");
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
            throw;
        }
        finally
        {
            LogTelemetry.Duration.Record(_clock.GetElapsedTime(started).TotalSeconds);
        }
    }

    /// <summary>Writes what waits, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Close();
        if (_writing is { } writing) await writing;
    }

    private void Start()
    {
        lock (_starting)
        {
            // Without the flow of the first caller's context, whose trace every later batch would join.
            if (_writing is null) using (ExecutionContext.SuppressFlow()) _writing = Task.Run(WriteAsync);
        }
    }

    private async Task WriteAsync()
    {
        while (await _queue.NextAsync() is { } batch) await _commit.RunAsync(batch);
    }
}
