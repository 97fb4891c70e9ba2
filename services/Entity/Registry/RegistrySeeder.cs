using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>At start, registers what <see cref="KnownEntities"/> lists and the log does not hold yet. One process at a time.</summary>
internal sealed partial class RegistrySeeder(
    EntityLookup entities, ReadPoints points, LogReader log, LogWriter writer, Leadership leadership,
    TimeProvider clock, ILogger<RegistrySeeder> logger) : BackgroundService
{
    private const int StreamsPerAppend = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly EventHeaders Headers = new(null, "entity", null);

    private volatile bool _isRegistered;

    /// <summary>Whether all of it has been found or put in the log.</summary>
    public bool IsRegistered => _isRegistered;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsRegistered)
        {
            try
            {
                await leadership.RunAsync("entity-registry", RegisterAsync, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(failure);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task RegisterAsync(CancellationToken ct)
    {
        await points.ReachAsync(await log.HeadAsync(ct), 0, ct);
        var missing = await MissingAsync(KnownEntities.All, ct);
        foreach (var streams in missing.Chunk(StreamsPerAppend))
            await writer.AppendAsync(new Append([.. streams], [], Headers), ct);
        LogRegistered(missing.Length, KnownEntities.All.Length);
        _isRegistered = true;
    }

    /// <summary>What the log lacks of them, whatever is merged into them.</summary>
    internal async Task<ImmutableArray<StreamAppend>> MissingAsync(IReadOnlyCollection<Entity> wanted, CancellationToken ct)
    {
        var graph = await entities.FindConnectedAsync([.. wanted.Select(entity => entity.EntityId)], ct);
        return Registration.Missing(wanted, wanted.Select(entity => graph.Find(entity.EntityId)).OfType<EntityState>().ToDictionary(state => state.Id));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Registered or completed {Missing} of {Known} countries and organisations")]
    private partial void LogRegistered(int missing, int known);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Countries and organisations could not be registered; trying again")]
    private partial void LogFailure(Exception failure);
}
