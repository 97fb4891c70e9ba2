using Chancery.Cli.Commands;
using Chancery.Contracts.Entity.V1;
using Spectre.Console;

namespace Chancery.Cli.Rendering;

/// <summary>What an import came to: counts by schema, then what was joined, what is not clear, what waits; problems on the error stream.</summary>
internal static class ImportReportView
{
    /// <summary>A file of a million lines may have many more: --json tells all.</summary>
    private const int MostRows = 50;

    public static void Write(ImportReport report, Terminal terminal)
    {
        Write(terminal, report.Problems, problem => ProblemView.Of(
            new Problem($"{problem.Field}: {problem.Description}", problem.Reason.ToString()),
            $"line {problem.Line}{(problem.SourceId.Length > 0 ? $", {problem.SourceId}" : "")}{(problem.Refused ? "" : ", left out")}"));
        if (report.Counts.Any())
            terminal.Out.Write(Counts(report));
        Write(terminal, "Joined", report.Joins, ["Record", "Entity", "Is", "Why", "Undo with split"],
            join => [join.SourceId, join.FromId, $"{join.IntoName} {join.IntoId}", join.Reason, join.MergeId]);
        Write(terminal, "Not clear", report.Ambiguities, ["Record", "Entity", "May be", "Why"], ambiguity =>
        [
            ambiguity.SourceId, $"{ambiguity.Name} {ambiguity.EntityId}",
            string.Join('\n', ambiguity.Candidates.Select(candidate => $"{candidate.Name} {candidate.EntityId}")),
            string.Join('\n', ambiguity.Candidates.Select(candidate => candidate.Reason)),
        ]);
        Write(terminal, "Waiting for records that have not come", report.Waiting, ["Record", "Waits for"],
            waiting => [waiting.SourceId, string.Join(", ", waiting.Missing)]);
        terminal.OutWriter.WriteLine(Summary(report));
    }

    /// <summary>"33,320 records: 33,300 new, 0 changed, 9 as before, 11 refused. 12 joined, 3 not clear, 2 waiting. Position 52,312."</summary>
    private static string Summary(ImportReport report)
    {
        var counts = report.Counts.ToList();
        var summary = $"{counts.Sum(one => one.Read)} records: {counts.Sum(one => one.Created)} new, {counts.Sum(one => one.Changed)} changed, "
            + $"{counts.Sum(one => one.Unchanged)} as before, {counts.Sum(one => one.LeftOut)} left out, {report.Refused} refused. "
            + $"{report.Joins.Count} joined, {report.Ambiguities.Count} not clear, {report.Waiting.Count} waiting.";
        return report.IsFinished
            ? summary + (report.Position > 0 ? $" Position {report.Position}." : "")
            : $"{summary} Broken off after line {report.Line}: give the same command again.";
    }

    private static Table Counts(ImportReport report)
    {
        var table = Tables.Of("Schema", "Read", "New", "Changed", "As before", "Left out", "Refused");
        foreach (var counts in report.Counts)
        {
            table.Row(
                counts.Schema.Length > 0 ? counts.Schema : "(not readable)", $"{counts.Read}", $"{counts.Created}", $"{counts.Changed}", $"{counts.Unchanged}",
                $"{counts.LeftOut}", $"{counts.Refused}");
        }
        return table;
    }

    private static void Write(Terminal terminal, List<ImportProblem> problems, Func<ImportProblem, Spectre.Console.Rendering.IRenderable> view)
    {
        foreach (var problem in problems.Take(MostRows))
            terminal.Error.Write(view(problem));
        if (problems.Count > MostRows)
            terminal.ErrorWriter.WriteLine($"and {problems.Count - MostRows} more problems: --json tells all of them");
    }

    private static void Write<T>(Terminal terminal, string heading, List<T> rows, string[] columns, Func<T, IEnumerable<string>> cells)
    {
        if (rows.Count == 0)
            return;
        var table = Tables.Of(columns);
        foreach (var row in rows.Take(MostRows))
            table.Row(cells(row));
        terminal.OutWriter.WriteLine($"{heading}:");
        terminal.Out.Write(table);
        if (rows.Count > MostRows)
            terminal.OutWriter.WriteLine($"and {rows.Count - MostRows} more: --json tells all of them");
    }
}
