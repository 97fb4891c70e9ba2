using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>An entity as it is shown with those that are merged into it. Pure.</summary>
internal static class MergedEntity
{
    /// <param name="parts">The survivor first; it gives id, kind, name and code.</param>
    public static Entity Of(IReadOnlyList<EntityState> parts)
    {
        var survivor = parts[0].Entity;
        if (parts.Count == 1)
            return survivor;
        var shown = survivor.Clone();
        foreach (var part in parts.Skip(1))
        {
            Add(shown, part.Entity);
            shown.Merges.Add(part.Merged);
        }
        return shown;
    }

    private static void Add(Entity shown, Entity part)
    {
        shown.Names.Add(part.Names.Select(Another).Where(name => !shown.Names.Any(known => known.Value == name.Value && known.Kind == name.Kind)));
        if (part.Code.Length > 0 && !shown.Names.Any(name => NameKey.Of(name.Value) == NameKey.Of(part.Code)))
            shown.Names.Add(new EntityName { Value = part.Code, Kind = NameKind.Acronym });
        shown.ExternalIds.Add(part.ExternalIds.Except(shown.ExternalIds).ToList());
        shown.Tenures.Add(part.Tenures.Except(shown.Tenures).ToList());
        shown.CountryCodes.Add(part.CountryCodes.Except(shown.CountryCodes).ToList());
        shown.BirthDate ??= part.BirthDate;
        shown.DeathDate ??= part.DeathDate;
        shown.ArmedGroup |= part.ArmedGroup;
    }

    /// <summary>The name that a part is shown by is another spelling of the whole.</summary>
    private static EntityName Another(EntityName name) =>
        name.Kind == NameKind.Preferred ? new EntityName(name) { Kind = NameKind.Spelling } : name;
}
