using Chancery.Contracts.Engagement.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>
/// An engagement in four cells, alike in every table: what and for whom, when and where, who and about what, how sure.
/// Facts that belong together stand one below the other, so that a table fits a terminal and breaks no word.
/// </summary>
internal static class EngagementCells
{
    public static readonly string[] Headings = ["What, for whom", "When, where", "Who, about what", "Sure"];

    /// <summary>A table with these columns after those named; dates and figures stay whole.</summary>
    public static Table Table(params string[] before)
    {
        var table = Tables.Of([.. before, .. Headings]);
        foreach (var whole in (int[])[before.Length, before.Length + 1, before.Length + 3])
            table.NoWrap(whole);
        return table;
    }

    public static IRenderable[] Of(Engagement engagement) =>
    [
        Lines(Facts.What(engagement), Facts.ForWhom(engagement)),
        Lines(Facts.When(engagement), Facts.Where(engagement.Place)),
        Lines(Facts.Who(engagement), Facts.About(engagement)),
        new Text(Facts.Sure(engagement.Confidence)),
    ];

    private static Rows Lines(string first, string second) => new(
        new[] { new Text(first), new Text(second, new Style(Color.Grey)) }.Where(text => text.Length > 0));
}
