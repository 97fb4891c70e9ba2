using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>A record that was kept because it refers to others, as the events of its stream have made it.</summary>
/// <param name="RecordId">Names it.</param>
/// <param name="Version">How many events its stream has.</param>
/// <param name="Dataset">Where it comes from.</param>
/// <param name="SourceId">Its id there.</param>
/// <param name="Occupancy">What it tells.</param>
/// <param name="IsWaiting">What it refers to is not here yet.</param>
internal sealed record RecordState(string RecordId, long Version, string Dataset, string SourceId, Occupancy Occupancy, bool IsWaiting)
{
    public string HolderId => EntityId.OfRecord(Dataset, Occupancy.Holder);

    public string PostId => EntityId.OfRecord(Dataset, Occupancy.Post);

    /// <summary>The record that an event happened to; null for events of others.</summary>
    public static string? IdOf(IMessage data) => data switch
    {
        RecordDeferred deferred => deferred.RecordId,
        RecordSettled settled => settled.RecordId,
        _ => null,
    };

    /// <summary>The state after an event; the state before it is null for the first one.</summary>
    public static RecordState Apply(RecordState? before, IMessage data) => data switch
    {
        RecordDeferred deferred => new(deferred.RecordId, (before?.Version ?? 0) + 1, deferred.Dataset, deferred.SourceId, deferred.Occupancy, true),
        RecordSettled settled when before is null => throw new InvalidOperationException($"{settled.RecordId} is settled before it was kept."),
        RecordSettled => before with { Version = before.Version + 1, IsWaiting = false },
        _ => throw new ArgumentException($"{data.Descriptor.Name} is no event of a record.", nameof(data)),
    };
}
