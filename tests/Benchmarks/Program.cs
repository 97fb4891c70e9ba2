using System.Globalization;
using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Reading;
using Google.Protobuf;

const string Help = """
    What the reader of documents takes in time and memory.

    Benchmarks reading [FOLDER…] [BenchmarkDotNet options]
        sentences per second and allocation per document, over the documents of the folders (annotated *.json, or *.txt);
        without a folder over deploy/samples. Build with -c Release.
    Benchmarks hostile [--length N] [TEXT…]
        seconds for each hostile text of N UTF-16 units (1 MiB unless told) and of a quarter of it.
    Benchmarks read FOLDER… > predictions.jsonl
        what is read in annotated documents, one line each, to be scored.
    Benchmarks --help

    Options of BenchmarkDotNet follow after the folders: --job short, --exporters json, …
    """;

switch (args)
{
    case ["read", _, ..]:
        var extractor = new Extractor();
        var json = new JsonFormatter(JsonFormatter.Settings.Default);
        foreach (var document in args.Skip(1).SelectMany(AnnotatedDocument.In))
            Console.WriteLine($$"""{"id": "{{document.Id}}", "extraction": {{json.Format(extractor.Read(document.Source))}}}""");
        return 0;
    case ["read"]:
        await Console.Error.WriteLineAsync("Name the folders of annotated documents: Benchmarks read FOLDER… > predictions.jsonl");
        return 2;
    case ["hostile", .. var rest]:
        var isSized = rest is ["--length", _, ..];
        if (isSized && (!int.TryParse(rest[1], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) || wanted < 4))
        {
            await Console.Error.WriteLineAsync($"--length takes a number of UTF-16 units, 4 or more; '{rest[1]}' is none");
            return 2;
        }
        HostileTimes.Write(Console.Out, isSized ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1 << 20, isSized ? rest[2..] : rest);
        return 0;
    case ["reading", .. var rest]:
        var folders = rest.TakeWhile(argument => !argument.StartsWith('-')).ToArray();
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"there is no folder '{missing}'");
            return 2;
        }
        ReadingBenchmark.Choose(folders);
        BenchmarkRunner.Run<ReadingBenchmark>(new ReadingConfig(), rest[folders.Length..]);
        return 0;
    case ["--help" or "-h" or "help"]:
        Console.WriteLine(Help);
        return 0;
    default:
        await Console.Error.WriteLineAsync(Help);
        return 2;
}
