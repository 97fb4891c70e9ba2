using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A version of an entity as it comes out of the table.</summary>
internal sealed record StateRow(long Version, byte[] Data)
{
    public EntityState State => new(Entity.Parser.ParseFrom(Data), Version);
}

/// <summary>What is known of an entity by itself, as it comes out of the table.</summary>
/// <param name="MergeId">The merge by which it is a part of another; null when it stands for itself.</param>
/// <param name="IntoId">That other; null likewise.</param>
internal sealed record FactRow(string EntityId, long Version, string? MergeId, string? IntoId, byte[] Data)
{
    public EntityState State => new(
        Entity.Parser.ParseFrom(Data), Version,
        MergeId is null ? null : new Merge { MergeId = MergeId, FromId = EntityId, IntoId = IntoId });
}
