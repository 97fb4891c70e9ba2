using Chancery.Contracts.Entity.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Rendering;

/// <summary>What two names come to, and what it was made of.</summary>
internal static class NameComparisonView
{
    public static IRenderable Of(NameComparison comparison)
    {
        var table = Tables.Of("Ground", "Counts", "In the first", "In the second").NoWrap(0).NoWrap(1);
        foreach (var feature in comparison.Features)
            table.Row(feature.Name, feature.Contribution.ToString("+0.00;-0.00"), feature.WordsA, feature.WordsB);
        var verdict = new Text($"{ContractWords.NameVerdicts.Of(comparison.Verdict)}  {Facts.Sure(comparison.Score)}\n");
        return comparison.Features.Count == 0 ? verdict : new Rows(verdict, table);
    }
}
