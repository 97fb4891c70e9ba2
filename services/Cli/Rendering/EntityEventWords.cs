using Chancery.Contracts.Entity.V1;
using Google.Protobuf;

namespace Chancery.Cli.Rendering;

/// <summary>Events of the registry in few words.</summary>
internal static class EntityEventWords
{
    public static string Of(IMessage? data) => data switch
    {
        EntityRegistered told => $"{ContractWords.EntityKinds.Of(told.Entity.Kind)} {told.Entity.Name}",
        NameAdded told => told.Name?.Value ?? "",
        TenureRecorded told => $"{told.Tenure?.Post} ({told.Tenure?.Represents})",
        ExternalIdAdded told => $"{told.ExternalId?.Scheme} {told.ExternalId?.Value}",
        EntitiesMerged told => $"into {told.IntoId}, by {told.MergeId}",
        EntitySplit told => $"from {told.IntoId}, undoing {told.MergeId}",
        EntitiesDeclaredDifferent told => $"from {told.OtherId}",
        EntityDifferenceWithdrawn told => $"from {told.OtherId}",
        ParticularsRecorded told => Particulars(told),
        RecordDeferred told => $"{told.SourceId} of {told.Dataset} waits for {told.Occupancy?.Holder} or {told.Occupancy?.Post}",
        RecordSettled told => $"a tenure of {told.EntityId}",
        _ => "",
    };

    /// <summary>The event's message; null when it is of a kind that this version does not know.</summary>
    public static IMessage? DataOf(EntityEvent told) => told.EventCase switch
    {
        EntityEvent.EventOneofCase.EntityRegistered => told.EntityRegistered,
        EntityEvent.EventOneofCase.NameAdded => told.NameAdded,
        EntityEvent.EventOneofCase.TenureRecorded => told.TenureRecorded,
        EntityEvent.EventOneofCase.ExternalIdAdded => told.ExternalIdAdded,
        EntityEvent.EventOneofCase.EntitiesMerged => told.EntitiesMerged,
        EntityEvent.EventOneofCase.EntitySplit => told.EntitySplit,
        EntityEvent.EventOneofCase.EntitiesDeclaredDifferent => told.EntitiesDeclaredDifferent,
        EntityEvent.EventOneofCase.EntityDifferenceWithdrawn => told.EntityDifferenceWithdrawn,
        EntityEvent.EventOneofCase.ParticularsRecorded => told.ParticularsRecorded,
        _ => null,
    };

    private static string Particulars(ParticularsRecorded told) =>
        string.Join(' ', [$"lived {Facts.Day(told.BirthDate)} – {Facts.Day(told.DeathDate)}", .. told.CountryCodes]);
}
