using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>A version of an entity as it comes out of the table.</summary>
internal sealed record StateRow(long Version, byte[] Data)
{
    public EntityState State => new(Entity.Parser.ParseFrom(Data), Version);
}
