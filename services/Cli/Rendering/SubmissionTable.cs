using Chancery.Contracts.Ingestion.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>What became of one document.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Response">What was understood; absent when it was refused.</param>
/// <param name="Problem">Why it was refused; absent when it was not.</param>
/// <param name="SameAs">Another file of this run with the same content; absent when there was none before it.</param>
internal sealed record SubmissionOutcome(string Name, SubmitDocumentResponse? Response = null, Problem? Problem = null, string? SameAs = null);

/// <summary>What was understood of each document: one row an engagement, the document's name before its first one.</summary>
internal static class SubmissionTable
{
    /// <summary>Names up to here are kept in one line.</summary>
    private const int WidestName = 36;

    public static IRenderable Of(IReadOnlyList<SubmissionOutcome> outcomes)
    {
        var table = EngagementCells.Table("Document");
        var names = ShortNames.Of([.. outcomes.Select(outcome => outcome.Name)]);
        table.Columns[0].NoWrap = names.All(name => name.Length <= WidestName);
        foreach (var (outcome, shortName) in outcomes.Zip(names))
        {
            var name = shortName + Mark(outcome);
            if (outcome.Response is not { } response)
                table.AddRow(new Text(name), new Text("refused", new Style(Color.Red)));
            else if (response.Engagements.Count == 0)
                table.AddRow(new Text(name), new Text("no engagement", new Style(Color.Grey)));
            else
                AddEngagements(table, name, response);
        }

        return table;
    }

    /// <summary>"6 documents: 5 taken in (1 known before), 1 refused. 7 engagements. Position 123."</summary>
    public static string Summary(IReadOnlyList<SubmissionOutcome> outcomes)
    {
        var taken = outcomes.Where(outcome => outcome.Response is not null).ToList();
        var known = taken.Count(IsKnown);
        var engagements = taken.Where(outcome => outcome.SameAs is null)
            .SelectMany(outcome => outcome.Response!.Engagements).Select(engagement => engagement.EngagementId).Distinct().Count();
        var position = taken.Select(outcome => outcome.Response!.Position).DefaultIfEmpty().Max();
        return $"{Count(outcomes.Count, "document")}: {taken.Count} taken in{(known > 0 ? $" ({known} known before)" : "")}, "
            + $"{outcomes.Count - taken.Count} refused. {Count(engagements, "engagement")}."
            + (position > 0 ? $" Position {position}." : "");
    }

    private static void AddEngagements(Table table, string name, SubmitDocumentResponse response)
    {
        foreach (var (index, engagement) in response.Engagements.Index())
            table.AddRow([new Text(index == 0 ? name : ""), .. EngagementCells.Of(engagement)]);
    }

    private static string Mark(SubmissionOutcome outcome) => outcome switch
    {
        { SameAs: { } first } => $"\n(the same as {Path.GetFileName(first)})",
        { Response.DuplicateOf.Length: > 0 } => "\n(known before)",
        _ => "",
    };

    private static bool IsKnown(SubmissionOutcome outcome) => outcome.SameAs is not null || outcome.Response!.DuplicateOf.Length > 0;

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
