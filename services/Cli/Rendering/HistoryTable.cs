using Chancery.Contracts.Feed.V1;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>The events of one engagement, oldest first.</summary>
internal static class HistoryTable
{
    public static IRenderable Of(IEnumerable<RecordedEvent> events)
    {
        var table = Tables.Of("Position", "When", "What", "Fields", "By", "Why").NoWrap(0).NoWrap(1);
        foreach (var recorded in events)
            table.Row(
                recorded.Position.ToString(), Facts.Moment(recorded.RecordedTime), EventWords.Name(recorded),
                recorded.EngagementCorrected is { } correction ? string.Join(", ", correction.UpdateMask?.Paths ?? []) : "",
                recorded.Actor, EventWords.Reason(recorded));
        return table;
    }
}
