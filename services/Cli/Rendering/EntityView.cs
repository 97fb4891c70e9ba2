using Chancery.Contracts.Entity.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>One entity with everything that is known of it.</summary>
internal static class EntityView
{
    public static IRenderable Of(Entity entity)
    {
        var kind = ContractWords.EntityKinds.Of(entity.Kind) + (entity.ArmedGroup ? ", armed group" : "");
        var parts = new List<IRenderable>
        {
            new Text($"{entity.Name}  {entity.EntityId}", new Style(decoration: Decoration.Bold)),
            new Text(entity.Code.Length > 0 ? $"{kind}, {entity.Code}" : kind),
        };
        if (entity.BirthDate is not null || entity.DeathDate is not null)
            parts.Add(new Text($"Lived: {Facts.Day(entity.BirthDate)} – {Facts.Day(entity.DeathDate)}"));
        if (entity.CountryCodes.Count > 0)
            parts.Add(new Text($"Of: {string.Join(", ", entity.CountryCodes)}"));
        if (entity.Tenures.Count > 0)
            parts.Add(Posts(entity));
        if (entity.Names.Count > 0)
            parts.Add(Names(entity));
        if (entity.ExternalIds.Count > 0)
            parts.Add(new Text("Elsewhere: " + string.Join(", ", entity.ExternalIds.Select(id => $"{id.Scheme} {id.Value}"))));
        parts.AddRange(entity.Merges.Select(merge => new Text($"Merged: {merge.FromId} into {merge.IntoId}, by {merge.MergeId}")));
        return new Rows(parts);
    }

    private static Table Posts(Entity entity)
    {
        var table = Tables.Of("Post", "For", "How", "From", "To", "Seen in it", "Told by");
        foreach (var tenure in entity.Tenures)
        {
            table.Row(
                tenure.Post, tenure.Represents, ContractWords.Capacities.Of(tenure.Capacity), Facts.Day(tenure.StartDate), Facts.Day(tenure.EndDate),
                Facts.Day(tenure.ObservedDate), tenure.Evidence?.DocumentId ?? tenure.Source);
        }
        return table;
    }

    private static Table Names(Entity entity)
    {
        var table = Tables.Of("Name", "Sort", "Language", "Told by");
        foreach (var name in entity.Names)
            table.Row(name.Value, ContractWords.NameKinds.Of(name.Kind), name.Language, name.Evidence?.DocumentId ?? name.Source);
        return table;
    }
}
