using System.Diagnostics;
using Chancery.Extraction.Tests.Hostile;
using Chancery.Reading;

namespace Chancery.Benchmarks;

/// <summary>How much processor time the reader takes for each hostile text of a size and of a quarter of it.</summary>
internal static class HostileTimes
{
    public const int Growth = 4;

    public static string Names => string.Join(", ", HostileTexts.Names);

    public static string? Unknown(IEnumerable<string> names) => names.FirstOrDefault(name => !HostileTexts.Names.Contains(name));

    public static void Write(TextWriter output, int length, IReadOnlyList<string> only)
    {
        var extractor = new Extractor();
        extractor.Read(new Source(HostileTexts.Of("sentences", 10_000), "NO"));
        output.WriteLine($"{"text",-26}{"seconds",10}{"at 1/4",10}{"ratio",8}{"MB",10}");
        foreach (var name in HostileTexts.Names.Where(name => only.Count == 0 || only.Contains(name)))
        {
            var (few, _) = Read(extractor, HostileTexts.Of(name, length / Growth));
            var (many, bytes) = Read(extractor, HostileTexts.Of(name, length));
            output.WriteLine($"{name,-26}{many,10:0.00}{few,10:0.00}{many / Math.Max(few, 0.001),8:0.0}{bytes / 1e6,10:0}");
        }
    }

    private static (double Seconds, long Bytes) Read(Extractor extractor, string text)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Process.GetCurrentProcess().TotalProcessorTime;
        extractor.Read(new Source(text, "NO", new Google.Type.Date { Year = 2023, Month = 4, Day = 7 }));
        return ((Process.GetCurrentProcess().TotalProcessorTime - clock).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
