using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chancery.EventLog;

/// <summary>Measures every few seconds how far a follower is behind, from outside it and in every process, so that one that stands
/// still, or that no process runs, shows.</summary>
public sealed partial class LagMonitor : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly string _metric;
    private readonly Func<CancellationToken, Task<long>> _position;
    private readonly LogReader _log;
    private readonly TimeProvider _clock;
    private readonly ILogger<LagMonitor> _logger;
    private volatile Lag _lag = Lag.None;

    /// <param name="metric">What the metrics are named by: <c>chancery.relay</c> has <c>chancery.relay.lag.events</c> and <c>.seconds</c>.</param>
    /// <param name="tags">Of both metrics.</param>
    /// <param name="position">Up to where the follower has come; 0 before it has begun.</param>
    /// <param name="log">The log that it follows.</param>
    /// <param name="clock">When to look.</param>
    /// <param name="meters">Where the metrics go.</param>
    /// <param name="logger">Told when the lag cannot be measured.</param>
    public LagMonitor(
        string metric, IReadOnlyList<KeyValuePair<string, object?>> tags, Func<CancellationToken, Task<long>> position,
        LogReader log, TimeProvider clock, IMeterFactory meters, ILogger<LagMonitor> logger)
    {
        (_metric, _position, _log, _clock, _logger) = (metric, position, log, clock, logger);
        var meter = meters.Create(LogTelemetry.Name);
        meter.CreateObservableGauge($"{metric}.lag.events", () => new Measurement<long>(_lag.Events, tags), "{event}",
            "Positions between the follower and the head of the log.");
        meter.CreateObservableGauge($"{metric}.lag.seconds", () => new Measurement<double>(_lag.Age.TotalSeconds, tags), "s",
            "Age of the oldest event that waits for the follower; 0 when none does.");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _clock);
        do
        {
            try
            {
                _lag = await _log.LagAsync(await _position(stoppingToken), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Unknown(_metric, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The lag of {Follower} cannot be measured")]
    private partial void Unknown(string follower, Exception failure);
}
