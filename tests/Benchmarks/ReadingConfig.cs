using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Chancery.Benchmarks;

/// <summary>Shows what is asked of the reader: sentences per second, and bytes allocated for each document.</summary>
internal sealed class ReadingConfig : ManualConfig
{
    public ReadingConfig()
    {
        Add(DefaultConfig.Instance);
        AddColumn(new PerRound("Sentences/s", "Sentences read in a second on one core", (report, size) => size.Sentences / (report.ResultStatistics!.Mean / 1e9)));
        AddColumn(new PerRound("KB/document", "Kilobytes allocated for a document", (report, size) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0 / size.Documents));
        AddColumn(new PerRound("Documents", "Documents in one round", (_, size) => size.Documents));
    }

    private sealed class PerRound(string name, string legend, Func<BenchmarkReport, (int Documents, int Sentences), double> value) : IColumn
    {
        private readonly Lazy<(int, int)> size = new(ReadingBenchmark.Size);

        public string Id => name;

        public string ColumnName => name;

        public string Legend => legend;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
            summary[benchmarkCase] is { ResultStatistics: not null } report ? value(report, size.Value).ToString("N0", CultureInfo.InvariantCulture) : "-";
    }
}
