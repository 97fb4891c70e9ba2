using System.Globalization;
using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Benchmarks.Names;
using Chancery.Benchmarks.Registry;
using Chancery.Benchmarks.Roles;

const string Help =
    """
    Benchmarks read FOLDER…          reads annotated documents: a line of JSON each, {"id": …, "extraction": …}
    Benchmarks judge FOLDER…         how well they are read: a document's F1 over all facts a line, then all figures
    Benchmarks faults FOLDER…        what was missed and invented in each
    Benchmarks reliability FOLDER…   of the engagements, persons and actions that are stated with 0.8 to 0.9, how many are right
    Benchmarks calibrate FOLDER… [--apart FOLDER…]   fits how sure the reader is of what rests on which grounds, and prints it as
                                     services/Extraction/Lexicons/confidence.tsv, with what cross-validation over documents
                                     says of it; documents apart, which no rule was made with, tell how much less is right there
    Benchmarks speed [FOLDER…] […]   sentences per second and allocation per document, over the documents of the folders
                                     (*.json annotated, *.txt, *.html), or else over tests/Extraction/Corpus and deploy/samples;
                                     options of BenchmarkDotNet follow: --job short, --exporters json (run a Release build)
    Benchmarks hostile [LENGTH] [TEXT…]   seconds and allocation for each hostile text of LENGTH characters (1 MiB unless told)
                                     and of a quarter of it; TEXT names some of them
    Benchmarks names FILE            how well labelled pairs of names are told apart; --errors: which were not, and why;
                                     --by-form: without telling what they are names of
    Benchmarks compare […]           time and allocation of comparing two names; options of BenchmarkDotNet follow
    Benchmarks follow-the-money FILE   dated posts, a line of JSON each {"country", "country_name", "names", "title", "start", "end", "start_open",
                                     "end_open"}, as FollowTheMoney entities for chancery entity import
    Benchmarks roles OCCUPANCIES ROLES   whom roles mean on a date, asked of a registry in memory that knows dated posts; --errors: which
                                     were not right
    Benchmarks registry --names N    how long a registry of N names takes to be built anew from its log, to resolve, to show what is new;
                                     CHANCERY_TEST_POSTGRES names the server (deploy/test --env)
    The form of annotated documents: tests/Annotations/README.md; of labelled pairs: services/Entity/README.md
    """;

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
    case ["calibrate", .. { Length: > 0 } rest]:
        var fitted = rest.TakeWhile(argument => argument != "--apart").ToArray();
        if (rest.Where(folder => folder != "--apart").FirstOrDefault(folder => !Directory.Exists(folder)) is { } absent)
            return await Refuse($"there is no folder '{absent}'");
        Calibration.Write(fitted, rest.Skip(fitted.Length + 1), Console.Out);
        return 0;
    case ["hostile", .. var rest]:
        var isSized = rest.Length > 0 && char.IsAsciiDigit(rest[0][0]);
        var length = 1 << 20;
        if (isSized && (!int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out length) || length < HostileTimes.Growth))
            return await Refuse($"the length is a number of characters, {HostileTimes.Growth} or more; '{rest[0]}' is none");
        var texts = isSized ? rest[1..] : rest;
        if (HostileTimes.Unknown(texts) is { } unknown)
            return await Refuse($"there is no hostile text '{unknown}'; there are: {HostileTimes.Names}");
        HostileTimes.Write(Console.Out, length, texts);
        return 0;
    case ["speed", .. var rest]:
        var chosen = rest.TakeWhile(argument => !argument.StartsWith('-')).ToArray();
        if (chosen.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            return await Refuse($"there is no folder '{missing}'");
        ReadingBenchmark.Choose(chosen);
        BenchmarkRunner.Run<ReadingBenchmark>(new ReadingConfig(), [.. rest[chosen.Length..], "--inProcess"]);
        return 0;
    case ["names", var pairs, .. var options]:
        NameEvaluation.Run(pairs, Console.Out, errors: options.Contains("--errors"), byForm: options.Contains("--by-form"));
        return 0;
    case ["roles", var occupancies, var roles, .. var options]:
        RoleEvaluation.Run(occupancies, roles, Console.Out, errors: options.Contains("--errors"));
        return 0;
    case ["registry", "--names", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var names) && names >= 1_000:
        if (Environment.GetEnvironmentVariable("CHANCERY_TEST_POSTGRES") is not { Length: > 0 } server)
            return await Refuse("CHANCERY_TEST_POSTGRES is not set: eval \"$(deploy/test --env)\"");
        await RegistryBenchmark.RunAsync(server, names, Console.Out);
        return 0;
    case ["compare", .. var options]:
        BenchmarkRunner.Run<NameComparerBenchmark>(null, [.. options, "--inProcess"]);
        return 0;
    case ["follow-the-money", var posts]:
        FollowTheMoney.Write(posts, Console.Out);
        return 0;
    case [] or ["--help" or "-h"]:
        await Console.Out.WriteLineAsync(Help);
        return 0;
    default:
        return await Refuse(Help);
}

static async Task<int> Refuse(string why)
{
    await Console.Error.WriteLineAsync(why);
    return 2;
}
