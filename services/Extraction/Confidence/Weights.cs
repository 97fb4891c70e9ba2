using System.Collections.Immutable;
using System.Globalization;

namespace Chancery.Reading;

/// <summary>
/// How probable a reading is by the grounds it rests on: the logistic function of the sum of their weights. The weights are
/// fitted on annotated documents, not chosen: tests/README.md tells how.
/// </summary>
internal sealed class Weights(ImmutableDictionary<(Stated Kind, string Ground), double> weights)
{
    /// <summary>The ground of everything: how probable a fact of a kind is before more is known.</summary>
    public const string Always = "always";

    // Nothing read by rules is certain, and nothing stated is hopeless.
    private const double Least = 0.02;
    private const double Most = 0.98;

    public static Weights Shared { get; } = new(LexiconFile.Embedded("confidence.tsv", 3)
        .ToImmutableDictionary(row => (row.Value<Stated>(0), row[1]), row => double.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>All grounds that have a weight.</summary>
    public IEnumerable<(Stated Kind, string Ground)> Known => weights.Keys;

    /// <summary>0 to 1, to three decimals.</summary>
    public double Of(Stated kind, IEnumerable<string> grounds)
    {
        var sum = grounds.Aggregate(weights.GetValueOrDefault((kind, Always)), (all, ground) => all + weights.GetValueOrDefault((kind, ground)));
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), Least, Most), 3);
    }
}
