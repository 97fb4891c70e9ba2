using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chancery.EventLog;

/// <summary>Keeps the projection up to date while this process leads; otherwise it stands by.</summary>
internal sealed partial class Projector : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IProjection _projection;
    private readonly ProjectionTables _tables;
    private readonly ProgressWatch _watch;
    private readonly LogFollower _follower;
    private readonly Leadership _leadership;
    private readonly TimeProvider _clock;
    private readonly ILogger<Projector> _logger;
    private readonly Counter<long> _events;
    private readonly int _pageEvents;

    public Projector(
        IProjection projection, ProjectionTables tables, ProgressWatch watch, LogFollower follower, Leadership leadership, EventLogOptions options,
        TimeProvider clock, IMeterFactory meters, ILogger<Projector> logger)
    {
        (_projection, _tables, _watch, _follower, _leadership, _clock, _logger) = (projection, tables, watch, follower, leadership, clock, logger);
        _pageEvents = options.ProjectedEvents;
        _events = meters.Create(LogTelemetry.Name).CreateCounter<long>(
            "chancery.projection.events", "{event}", "Events taken into the projection's tables by this process.");
    }

    /// <summary>The name of the leadership.</summary>
    public static string WorkOf(IProjection projection) => $"{projection.Name}-projection";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _leadership.RunAsync(WorkOf(_projection), ProjectAsync, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // An event that cannot be taken in is never passed over: the service grows unready, and an operator decides.
                Stopped(_projection.Name, failure);
                await Task.Delay(Pause, _clock, stoppingToken);
            }
        }
    }

    private async Task ProjectAsync(CancellationToken ct)
    {
        await _tables.EnsureAsync(ct);
        var progress = await _watch.FindAsync(ct) ?? throw new InvalidOperationException("The projection's tables are gone.");
        Begins(_projection.Name, progress.Position);
        await foreach (var page in ReadAhead.OfAsync(_follower.FollowAsync(progress.Position, _pageEvents, ct), ct))
        {
            using var activity = page.Events.Count > 0 ? FollowerActivity.Start("project", page) : null;
            progress = await _tables.ApplyAsync(progress, page, ct);
            _watch.Moved();
            _events.Add(page.Events.Count, new KeyValuePair<string, object?>("projection", _projection.Name));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Projecting {Projection} after position {Position}")]
    private partial void Begins(string projection, long position);

    [LoggerMessage(Level = LogLevel.Error, Message = "The projection {Projection} has stopped; it begins again where it was")]
    private partial void Stopped(string projection, Exception failure);
}
