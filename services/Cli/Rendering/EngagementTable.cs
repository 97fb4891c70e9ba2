using Chancery.Contracts.Engagement.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>Engagements, one a row, each with its id.</summary>
internal static class EngagementTable
{
    public static IRenderable Of(IEnumerable<Engagement> engagements)
    {
        var table = EngagementCells.Table("Engagement").NoWrap(0);
        foreach (var engagement in engagements)
            table.AddRow([new Text(engagement.EngagementId, new Style(Color.Grey)), .. EngagementCells.Of(engagement)]);
        return table;
    }
}
