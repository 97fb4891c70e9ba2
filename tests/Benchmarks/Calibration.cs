using System.Globalization;
using Chancery.Annotations;
using Chancery.Reading;

namespace Chancery.Benchmarks;

/// <summary>Fits the weights of confidence.tsv on annotated documents, and tells by cross-validation over documents how true they are.</summary>
internal static class Calibration
{
    private const int Folds = 8;

    private static readonly Extractor Extractor = new();

    /// <param name="folders">Documents to fit on.</param>
    /// <param name="apart">Documents that no rule was made with; may be none.</param>
    /// <param name="lines">Where the table goes.</param>
    public static void Write(IEnumerable<string> folders, IEnumerable<string> apart, TextWriter lines)
    {
        var (facts, others) = (FactsOf(folders), FactsOf(apart));
        lines.WriteLine("# How much each ground counts for or against what is stated: kind, ground, weight in log odds. Fitted, not chosen:");
        lines.WriteLine("# written by 'Benchmarks calibrate' (tests/README.md), as are the classes below, of documents that were not fitted on.");
        foreach (var kind in Enum.GetValues<Stated>())
        {
            var (own, elsewhere) = (facts.FindAll(fact => fact.Kind == kind), others.FindAll(fact => fact.Kind == kind));
            Reliability.Show($"{kind}s", CrossValidated(own), lines, "# ");
            var weights = Fit.Of(own);
            if (elsewhere.Count > 0)
            {
                lines.WriteLine("# Read in documents apart, before and after what they teach:");
                Reliability.Show($"{kind}s", elsewhere.Select(fact => (Fit.Probability(Fit.Sum(weights, fact)), fact.IsRight)), lines, "# ");
                Reliability.Show($"{kind}s", Taught(elsewhere, weights), lines, "# ");
                weights = Changed(weights, Fit.Elsewhere(elsewhere, weights));
            }
            foreach (var (ground, weight) in weights.OrderByDescending(row => row.Key == Weights.Always).ThenBy(row => row.Key, StringComparer.Ordinal))
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.ToString().ToLowerInvariant()}\t{ground}\t{Math.Round(weight, 3)}"));
        }
    }

    private static List<StatedFact> FactsOf(IEnumerable<string> folders) =>
        [.. folders.SelectMany(AnnotatedDocument.In).SelectMany((document, index) =>
        {
            var explanation = Extractor.Explain(document.Source);
            var judgement = Judgement.Of(document, explanation.Extraction);
            return explanation.Bases.Select(basis => new StatedFact(index, basis.Kind, basis.Grounds, Facts(judgement, basis.Kind)[basis.Index].IsRight));
        })];

    private static List<(double Confidence, bool IsRight)> Facts(Judgement judgement, Stated kind) => kind switch
    {
        Stated.Person => judgement.Persons,
        Stated.Engagement => judgement.Engagements,
        _ => judgement.Actions,
    };

    private static IEnumerable<(double, bool)> CrossValidated(List<StatedFact> facts) =>
        ByFold(facts, rest => Fit.Of(rest));

    private static IEnumerable<(double, bool)> Taught(List<StatedFact> facts, Dictionary<string, double> weights) =>
        ByFold(facts, rest => Changed(weights, Fit.Elsewhere(rest, weights)));

    // Facts of one document are never on both sides.
    private static IEnumerable<(double, bool)> ByFold(List<StatedFact> facts, Func<List<StatedFact>, Dictionary<string, double>> fit) =>
        Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = fit(facts.FindAll(fact => fact.Document % Folds != fold));
            return facts.Where(fact => fact.Document % Folds == fold).Select(fact => (Fit.Probability(Fit.Sum(weights, fact)), fact.IsRight));
        });

    private static Dictionary<string, double> Changed(Dictionary<string, double> weights, (double Factor, double Shift) change) =>
        weights.ToDictionary(row => row.Key, row => (row.Value * change.Factor) + (row.Key == Weights.Always ? change.Shift : 0));
}
