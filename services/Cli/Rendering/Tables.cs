using Spectre.Console;

namespace Chancery.Cli.Rendering;

/// <summary>The one look of all tables.</summary>
internal static class Tables
{
    public static Table Of(params IEnumerable<string> headings)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 2, 0) });
        return table;
    }

    /// <summary>The column is as wide as its longest value: for ids and numbers, which must not be broken.</summary>
    public static Table NoWrap(this Table table, int column)
    {
        table.Columns[column].NoWrap = true;
        return table;
    }

    /// <summary>Cells are text as it is; nothing in them is markup.</summary>
    public static Table Row(this Table table, params IEnumerable<string> cells)
    {
        table.AddRow(cells.Select(cell => new Text(cell)));
        return table;
    }
}
