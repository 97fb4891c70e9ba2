using Chancery.Reading;

namespace Chancery.Benchmarks;

/// <summary>A stated fact, what it rests on, and whether it is right.</summary>
/// <param name="Document">Which document states it, counted from 0.</param>
internal sealed record StatedFact(int Document, Stated Kind, IReadOnlyList<string> Grounds, bool IsRight);

/// <summary>Logistic regression by gradient descent, small and repeatable: no randomness, weak grounds never count for a fact.</summary>
internal static class Fit
{
    private const int Steps = 3000;
    private const double Rate = 1.0;

    // Against trust in a ground that few facts have: so many facts weigh as much as the wish for a weight of 0.
    private const double Prior = 2.0;
    private const int Fewest = 3;

    /// <summary>The weight of each ground of the facts, <see cref="Weights.Always"/> among them.</summary>
    public static Dictionary<string, double> Of(IReadOnlyList<StatedFact> facts)
    {
        var names = facts.SelectMany(fact => fact.Grounds).GroupBy(ground => ground).Where(group => group.Count() >= Fewest).Select(group => group.Key).Order(StringComparer.Ordinal).Prepend(Weights.Always).ToList();
        var index = names.Select((name, i) => (name, i)).ToDictionary(row => row.name, row => row.i);
        var rows = facts.Select(fact => (Grounds: fact.Grounds.Where(index.ContainsKey).Select(ground => index[ground]).Append(0).ToArray(), Right: fact.IsRight ? 1.0 : 0.0)).ToList();
        var weights = new double[names.Count];
        for (var step = 0; step < Steps && rows.Count > 0; step++)
        {
            var slope = new double[names.Count];
            foreach (var (grounds, right) in rows)
            {
                var error = Probability(grounds.Sum(i => weights[i])) - right;
                foreach (var i in grounds)
                    slope[i] += error;
            }
            for (var i = 0; i < weights.Length; i++)
            {
                var wish = i == 0 ? 0 : Prior * weights[i];
                weights[i] -= Rate * (slope[i] + wish) / rows.Count;
                if (Bases.Weak.Contains(names[i]))
                    weights[i] = Math.Min(0, weights[i]);
            }
        }
        return names.Select((name, i) => (name, weights[i])).ToDictionary(row => row.name, row => row.Item2);
    }

    /// <summary>How much less sure one must be elsewhere: a factor of all weights and what is added to their sum.</summary>
    public static (double Factor, double Shift) Elsewhere(IReadOnlyList<StatedFact> facts, IReadOnlyDictionary<string, double> weights)
    {
        var (factor, shift) = (1.0, 0.0);
        var rows = facts.Select(fact => (Sum: Sum(weights, fact), Right: fact.IsRight ? 1.0 : 0.0)).ToList();
        for (var step = 0; step < Steps && rows.Count > 0; step++)
        {
            var errors = rows.Select(row => (row.Sum, Error: Probability((factor * row.Sum) + shift) - row.Right)).ToList();
            // The wish is for no change: a factor of 1.
            factor = Math.Max(0.1, factor - (0.1 * (errors.Sum(row => row.Error * row.Sum) + (10 * Prior * (factor - 1))) / rows.Count));
            shift -= 0.3 * (errors.Sum(row => row.Error) + (Prior * shift)) / rows.Count;
        }
        return (factor, shift);
    }

    public static double Sum(IReadOnlyDictionary<string, double> weights, StatedFact fact) => weights.GetValueOrDefault(Weights.Always) + fact.Grounds.Sum(ground => weights.GetValueOrDefault(ground));

    public static double Probability(double sum) => 1 / (1 + Math.Exp(-sum));
}
