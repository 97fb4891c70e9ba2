using BenchmarkDotNet.Attributes;
using Chancery.Reading;

namespace Chancery.Benchmarks;

/// <summary>Reads whole documents from raw text, one after the other on one core.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private static IReadOnlyList<string> folders = [];

    private readonly Extractor extractor = new();
    private Source[] documents = [];

    /// <summary>Takes the documents of these folders; of none, the project's own.</summary>
    public static void Choose(IReadOnlyList<string> chosen) => folders = chosen.Count > 0 ? chosen : Own();

    /// <summary>How many documents one round reads, and how many sentences they have.</summary>
    public static (int Documents, int Sentences) Size()
    {
        var sources = Load();
        return (sources.Length, sources.Sum(source => SentenceSplitter.Sentences(new Tokenizer(Vocabulary.Abbreviations).Tokens(source.Text)).Count));
    }

    [GlobalSetup]
    public void Open() => documents = Load();

    [Benchmark(Description = "read")]
    public int Read()
    {
        var engagements = 0;
        foreach (var document in documents)
            engagements += extractor.Read(document).Engagements.Count;
        return engagements;
    }

    private static Source[] Load() => [.. folders.SelectMany(Documents.In)];

    // The project's own documents, from wherever it is run inside the repository.
    private static string[] Own()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string[] own = [Path.Combine(folder.FullName, "tests", "Extraction", "Corpus"), Path.Combine(folder.FullName, "deploy", "samples")];
            if (Array.TrueForAll(own, Directory.Exists))
                return own;
        }
        throw new DirectoryNotFoundException("tests/Extraction/Corpus and deploy/samples are in none of the folders above; name a folder of documents");
    }
}
