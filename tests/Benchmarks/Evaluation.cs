using Chancery.Annotations;
using Chancery.Reading;
using Google.Protobuf;

namespace Chancery.Benchmarks;

/// <summary>How well the reader reads annotated documents.</summary>
internal static class Evaluation
{
    private static readonly Extractor Extractor = new();

    public static void Predict(IEnumerable<string> folders)
    {
        var json = new JsonFormatter(JsonFormatter.Settings.Default);
        foreach (var document in folders.SelectMany(AnnotatedDocument.In))
            Console.WriteLine($$"""{"id": "{{document.Id}}", "extraction": {{json.Format(Extractor.Read(document.Source))}}}""");
    }

    public static void Judge(IEnumerable<string> folders)
    {
        var figures = Enum.GetValues<Fact>().ToDictionary(fact => fact, _ => default(Figures));
        foreach (var (document, judgement) in Judgements(folders))
        {
            foreach (var fact in figures.Keys)
                figures[fact] += judgement[fact];
            Console.WriteLine($"{document.Id}\t{judgement.Total.F1:0.00}");
        }
        foreach (var (fact, figure) in figures)
            Console.WriteLine($"# {fact,-12} precision {figure.Precision:0.000}  recall {figure.Recall:0.000}  F1 {figure.F1:0.000}");
    }

    public static void Faults(IEnumerable<string> folders)
    {
        foreach (var (document, judgement) in Judgements(folders))
            foreach (var fault in judgement.Faults)
                Console.WriteLine($"{document.Id}\t{fault}");
    }

    public static IEnumerable<(AnnotatedDocument Document, Judgement Judgement)> Judgements(IEnumerable<string> folders) =>
        folders.SelectMany(AnnotatedDocument.In).Select(document => (document, Judgement.Of(document, Extractor.Read(document.Source))));
}
