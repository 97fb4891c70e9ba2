using Chancery.Contracts.Entity.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>What a mention was found to name, and who else it might.</summary>
internal static class ResolutionView
{
    public static IRenderable Of(Resolution resolution)
    {
        var verdict = new Text(string.Join("  ", new[] { ContractWords.ResolutionVerdicts.Of(resolution.Verdict), resolution.EntityId }.Where(word => word.Length > 0)) + "\n");
        if (resolution.Candidates.Count == 0)
            return verdict;
        var table = Tables.Of("Entity", "Name", "Score", "Why").NoWrap(0).NoWrap(2);
        foreach (var candidate in resolution.Candidates)
            table.Row(candidate.EntityId, candidate.Name, Facts.Sure(candidate.Score), string.Join('\n', candidate.Features.Select(Why)));
        return new Rows(verdict, table);
    }

    private static string Why(Feature feature) =>
        $"{feature.Name} {Facts.Sure(feature.Value)}{(feature.Description.Length > 0 ? $": {feature.Description}" : "")}";
}
