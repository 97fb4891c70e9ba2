using Chancery.Contracts.Engagement.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>A reading as tables: its engagements, persons and actions, labelled as in the marked text.</summary>
internal static class ExtractionView
{
    public static IRenderable Of(Extraction extraction) => new Rows(
        [
            .. Part("Engagements", extraction.Engagements.Count, () => Engagements(extraction.Engagements)),
            .. Part("Persons", extraction.Persons.Count, () => PersonTable.Of(extraction.Persons)),
            .. Part("Actions", extraction.Actions.Count, () => ActionTable.Of(extraction.Actions)),
        ]);

    private static IEnumerable<IRenderable> Part(string title, int count, Func<IRenderable> table) =>
        count > 0
            ? [new Text(title, new Style(decoration: Decoration.Bold)), table()]
            : [new Text($"No {title.ToLowerInvariant()}.")];

    private static Table Engagements(IEnumerable<Engagement> engagements)
    {
        var table = EngagementCells.Table("").NoWrap(0);
        foreach (var (index, engagement) in engagements.Index())
            table.AddRow([new Text(Mark.LabelOf(MarkKind.Engagement, index)), .. EngagementCells.Of(engagement)]);
        return table;
    }
}
