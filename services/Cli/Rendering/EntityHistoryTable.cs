using Chancery.Contracts.Entity.V1;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>What happened to an entity and to those that were merged into it, oldest first.</summary>
internal static class EntityHistoryTable
{
    public static IRenderable Of(IEnumerable<EntityEvent> events)
    {
        var table = Tables.Of("Position", "When", "What", "Of", "Told", "By", "Why").NoWrap(0).NoWrap(1).NoWrap(3);
        foreach (var told in events)
        {
            var data = EntityEventWords.DataOf(told);
            table.Row(
                told.Position.ToString(), Facts.Moment(told.RecordedTime), data?.Descriptor.Name ?? "(unknown to this version)", told.StreamId,
                EntityEventWords.Of(data), told.Actor, told.Reason);
        }
        return table;
    }
}
