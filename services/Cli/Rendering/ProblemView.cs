using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>A problem as one block.</summary>
internal static class ProblemView
{
    public static IRenderable Of(Problem problem, string heading = "error")
    {
        var block = new Paragraph()
            .Append($"{heading}: ", new Style(Color.Red, decoration: Decoration.Bold))
            .Append(problem.What);
        if (problem.Reason.Length > 0)
            block.Append($" [{problem.Reason}]", new Style(Color.Grey));
        block.Append(Environment.NewLine);
        foreach (var field in problem.Fields ?? [])
            block.Append($"  {field.Field}", new Style(decoration: Decoration.Bold)).Append($": {field.Description}{Environment.NewLine}");
        if (problem.Remedy.Length > 0)
            block.Append("  remedy: ", new Style(Color.Green)).Append(problem.Remedy + Environment.NewLine);
        return block;
    }
}
