using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Benchmarks.Names;
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
if (args is ["names", var pairs, ..])
{
    NameEvaluation.Run(pairs, Console.Out, errors: args.Contains("--errors"), byForm: args.Contains("--by-form"));
    return 0;
}
if (args is ["names"])
{
    await Console.Error.WriteLineAsync("Name a file of labelled pairs: Benchmarks names FILE [--errors] [--by-form]");
    return 2;
}
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
