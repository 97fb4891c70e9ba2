using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Reading;
using Google.Protobuf;

if (args is ["read", _, ..])
{
    var extractor = new Extractor();
    var json = new JsonFormatter(JsonFormatter.Settings.Default);
    foreach (var document in args.Skip(1).SelectMany(AnnotatedDocument.In))
        Console.WriteLine($$"""{"id": "{{document.Id}}", "extraction": {{json.Format(extractor.Read(document.Source))}}}""");
    return 0;
}
if (args is ["read"])
{
    await Console.Error.WriteLineAsync("Name the folders of annotated documents: Benchmarks read FOLDER… > predictions.jsonl");
    return 2;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
