using System.Diagnostics;
using System.Globalization;
using Chancery.Contracts.Entity.V1;
using Chancery.Entities;
using Chancery.EventLog;
using Chancery.Migrator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chancery.Benchmarks.Registry;

/// <summary>
/// How long the registry takes over a real log: to be built anew from it, to resolve, to show what is new. The service runs in this process, without
/// its network; the log is filled through the log's own appends.
/// </summary>
internal static class RegistryBenchmark
{
    private const string Password = "chancery-benchmark";
    private const int StreamsPerAppend = 500;
    private const int Warmup = 200;
    private const int Calls = 2_000;
    private const int Batches = 200;
    private const int BatchSize = 50;

    /// <param name="server">Npgsql connection string of a superuser.</param>
    /// <param name="names">How many names the registry has.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task RunAsync(string server, int names, TextWriter output)
    {
        var name = $"chancery_benchmark_{Guid.NewGuid():N}";
        await ExecuteAsync(server, $"create database {name}");
        try
        {
            var owner = new NpgsqlConnectionStringBuilder(server) { Database = name };
            await new Migration(owner.ConnectionString, new RolePasswords(Password, Password, Password)).ApplyAsync(_ => { }, CancellationToken.None);
            (owner.Username, owner.Password) = ("chancery_entity", Password);
            var persons = (int)(names / InventedPersons.NamesEach);
            Tell(output, $"{names} names of {persons} persons");
            await FillAsync(owner.ConnectionString, persons, output);
            await MeasureAsync(owner.ConnectionString, persons, output);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(server, $"drop database {name} with (force)");
        }
    }

    private static async Task FillAsync(string log, int persons, TextWriter output)
    {
        await using var provider = new ServiceCollection().AddEventLog(log).BuildServiceProvider();
        var writer = provider.GetRequiredService<LogWriter>();
        var started = Stopwatch.GetTimestamp();
        foreach (var chunk in Enumerable.Range(0, persons).Chunk(StreamsPerAppend))
        {
            var streams = chunk.Select(InventedPersons.Of).Select(entity => new StreamAppend(entity.EntityId, 0, [new EntityRegistered { Entity = entity }]));
            await writer.AppendAsync(new Append([.. streams], [], new EventHeaders(null, "benchmark", null)), CancellationToken.None);
        }
        Tell(output, $"appended in {Seconds(started)} s");
    }

    private static async Task MeasureAsync(string log, int persons, TextWriter output)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Log"] = log;
        builder.Services.AddEntities(builder.Configuration);
        using var host = builder.Build();
        var server = await ServerProcessor.OfAsync(log);
        var (started, processor, served) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, server.Seconds);
        await host.StartAsync();
        var watch = host.Services.GetRequiredService<ProgressWatch>();
        await watch.WaitAsync(progress => progress.Complete, TimeSpan.FromHours(1), CancellationToken.None);
        Tell(output, $"built anew in {Seconds(started)} s; processor time {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s here, {server.Seconds - served:0.0} s in PostgreSQL");
        while (!host.Services.GetRequiredService<RegistrySeeder>().IsRegistered)
            await Task.Delay(50);
        var resolver = host.Services.GetRequiredService<MentionResolver>();
        for (var turn = 0; turn < Warmup; turn++)
            await ResolveAsync(resolver, [InventedPersons.Asked(-1 - turn, persons).Mention]);
        await TimeAsync(resolver, Calls, 1, persons, output);
        await TimeAsync(resolver, Batches, BatchSize, persons, output);
        await TimeNewsAsync(resolver, output);
        await host.StopAsync();
    }

    private static async Task TimeAsync(MentionResolver resolver, int calls, int size, int persons, TextWriter output)
    {
        var times = new List<(string Kind, double Milliseconds)>();
        var verdicts = new Dictionary<string, int>();
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        for (var call = 0; call < calls; call++)
        {
            var asked = Enumerable.Range(call * size, size).Select(turn => InventedPersons.Asked(turn, persons)).ToList();
            var began = Stopwatch.GetTimestamp();
            var response = await ResolveAsync(resolver, asked.ConvertAll(one => one.Mention));
            times.Add((size == 1 ? asked[0].Kind : "all", Stopwatch.GetElapsedTime(began).TotalMilliseconds));
            foreach (var (one, resolution) in asked.Zip(response.Resolutions))
                verdicts[$"{one.Kind} {resolution.Verdict}"] = verdicts.GetValueOrDefault($"{one.Kind} {resolution.Verdict}") + 1;
        }
        var (elapsed, used) = (Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        Tell(output, $"batches of {size}: {calls * size / elapsed:0} mentions a second one after another, {calls * size / used:0} a second of this process's processor time");
        foreach (var kind in times.GroupBy(time => time.Kind).Append(times.GroupBy(_ => "together").First()))
            Tell(output, $"  {kind.Key,-9} p50 {Quantile(kind, 0.5):0.0} ms  p95 {Quantile(kind, 0.95):0.0} ms");
        Tell(output, $"  {string.Join(", ", verdicts.OrderBy(verdict => verdict.Key, StringComparer.Ordinal).Select(verdict => $"{verdict.Key} {verdict.Value}"))}");
    }

    /// <summary>From the append of a new name until a mention in another spelling finds it, which only the tables can tell.</summary>
    private static async Task TimeNewsAsync(MentionResolver resolver, TextWriter output)
    {
        var times = new List<(string, double)>();
        for (var turn = 0; turn < 50; turn++)
        {
            var person = InventedPersons.Of(-1 - turn);
            var mention = new Mention { Kind = EntityKind.Person, Name = $"{person.Name} Novumbek", Represents = "TJ" };
            await resolver.ResolveAsync(new ResolveMentionsRequest { Mentions = { mention }, RegisterNew = true }, "benchmark", CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            mention.Name = mention.Name.ToUpperInvariant();
            while ((await ResolveAsync(resolver, [mention])).Resolutions[0].Verdict != ResolutionVerdict.Linked)
                await Task.Delay(1);
            times.Add(("", Stopwatch.GetElapsedTime(began).TotalMilliseconds));
        }
        Tell(output, $"a new name is found after p50 {Quantile(times, 0.5):0} ms, p95 {Quantile(times, 0.95):0} ms, at most {Quantile(times, 1):0} ms");
    }

    private static Task<ResolveMentionsResponse> ResolveAsync(MentionResolver resolver, IEnumerable<Mention> mentions) =>
        resolver.ResolveAsync(new ResolveMentionsRequest { Mentions = { mentions } }, "benchmark", CancellationToken.None);

    private static double Quantile(IEnumerable<(string, double Time)> times, double share)
    {
        var sorted = times.Select(time => time.Time).Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    private static string Seconds(long started) => Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static void Tell(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false });
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
