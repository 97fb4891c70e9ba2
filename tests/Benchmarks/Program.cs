using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Benchmarks.Names;

switch (args)
{
    case ["read", .. { Length: > 0 } folders]:
        Evaluation.Predict(folders);
        return 0;
    case ["judge", .. { Length: > 0 } folders]:
        Evaluation.Judge(folders);
        return 0;
    case ["faults", .. { Length: > 0 } folders]:
        Evaluation.Faults(folders);
        return 0;
    case ["reliability", .. { Length: > 0 } folders]:
        Reliability.Show(folders);
        return 0;
    case ["names", var pairs, .. var options]:
        NameEvaluation.Run(pairs, Console.Out, errors: options.Contains("--errors"), byForm: options.Contains("--by-form"));
        return 0;
    case [] or ["--help" or "-h"] or ["read" or "judge" or "faults" or "reliability" or "names"]:
        await Console.Error.WriteLineAsync(
            """
            Benchmarks read FOLDER…          reads annotated documents: a line of JSON each, {"id": …, "extraction": …}
            Benchmarks judge FOLDER…         how well they are read: a document's F1 over all facts a line, then all figures
            Benchmarks faults FOLDER…        what was missed and invented in each
            Benchmarks reliability FOLDER…   of what is stated with 0.8 to 0.9, how much is right; and so on
            Benchmarks names FILE            how well labelled pairs of names are told apart; --errors: which were not, and why;
                                             --by-form: without telling what they are names of
            Benchmarks --filter '*'          the benchmarks (of BenchmarkDotNet; run a Release build)
            The form of annotated documents: tests/Annotations/README.md; of labelled pairs: services/Entity/README.md
            """);
        return args is [] or [['-', ..]] ? 0 : 2;
}
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
