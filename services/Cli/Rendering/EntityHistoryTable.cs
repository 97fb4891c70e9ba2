using Chancery.Contracts.Entity.V1;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>What happened to an entity and to those that were merged into it, oldest first.</summary>
internal static class EntityHistoryTable
{
    public static IRenderable Of(IEnumerable<EntityEvent> events)
    {
        var table = Tables.Of("Position", "When", "What", "To which, and what", "By", "Why").NoWrap(0).NoWrap(1).NoWrap(2);
        foreach (var told in events)
        {
            var data = EntityEventWords.DataOf(told);
            table.Row(
                told.Position.ToString(), Facts.Moment(told.RecordedTime), data?.Descriptor.Name ?? "(unknown to this version)",
                $"{told.StreamId}\n{EntityEventWords.Of(data).Replace(", by ", "\nby ").Replace(", undoing ", "\nundoing ")}", told.Actor, told.Reason);
        }
        return table;
    }
}
