using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>What becomes of what an analyst knows. Pure.</summary>
internal static class Registering
{
    /// <param name="entityId">A new one.</param>
    /// <param name="told">As the analyst tells it.</param>
    public static EntityRegistered Register(string entityId, Entity told)
    {
        var entity = told.Clone();
        entity.EntityId = entityId;
        if (entity.Kind == EntityKind.Organisation && entity.Code.Length == 0)
            entity.Code = entity.Name;
        foreach (var id in entity.ExternalIds)
            id.Scheme = id.Scheme.ToLowerInvariant();
        var others = entity.Names.Where(name => name.Value != entity.Name).Select(Whole).ToList();
        var preferred = entity.Names.FirstOrDefault(name => name.Value == entity.Name) ?? new EntityName { Value = entity.Name };
        entity.Names.Clear();
        entity.Names.Add(Whole(new EntityName(preferred) { Kind = NameKind.Preferred }));
        entity.Names.Add(others);
        return new EntityRegistered { Entity = entity };
    }

    public static NameAdded AddName(RegistryView view, string entityId, EntityName name) =>
        new() { EntityId = view.SurvivorOf(entityId).Id, Name = Whole(name) };

    public static TenureRecorded RecordTenure(RegistryView view, string entityId, Tenure tenure)
    {
        var holder = view.SurvivorOf(entityId);
        return holder.Entity.Kind == EntityKind.Person
            ? new TenureRecorded { EntityId = holder.Id, Tenure = tenure }
            : throw Errors.InvalidRequest(
                [new FieldError("entity_id", ErrorReason.FieldMalformed, $"{holder.Entity.Name} is of kind {holder.Entity.Kind}; only a person holds a post.")]);
    }

    private static EntityName Whole(EntityName name) => name.Script.Length > 0 ? name : new EntityName(name) { Script = Scripts.Of(name.Value) };
}
