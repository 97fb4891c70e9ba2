using Chancery.Contracts.Entity.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>Entities, one a row.</summary>
internal static class EntityTable
{
    public static IRenderable Of(IEnumerable<Entity> entities)
    {
        var table = Tables.Of("Entity", "Kind", "Name", "Code", "Posts").NoWrap(0).NoWrap(1);
        foreach (var entity in entities)
            table.Row(Cells(entity));
        return table;
    }

    /// <summary>With how well each resembles what was looked for.</summary>
    public static IRenderable Of(IEnumerable<EntityMatch> matches)
    {
        var table = Tables.Of("Entity", "Kind", "Name", "Code", "Posts", "Matched", "Score").NoWrap(0).NoWrap(1).NoWrap(6);
        foreach (var match in matches)
            table.Row([.. Cells(match.Entity), match.MatchedName, Facts.Sure(match.Score)]);
        return table;
    }

    private static string[] Cells(Entity entity) =>
    [
        entity.EntityId,
        ContractWords.EntityKinds.Of(entity.Kind) + (entity.ArmedGroup ? " (armed group)" : ""),
        entity.Name,
        entity.Code,
        string.Join('\n', entity.Tenures.Select(tenure => Facts.Person(tenure.Post, "", tenure.Represents))),
    ];
}
