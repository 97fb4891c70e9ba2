using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Chancery.Entities;

/// <summary>What imports bring.</summary>
internal sealed class ImportTelemetry
{
    private readonly Counter<long> _records;
    private readonly Counter<long> _joins;

    public ImportTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(EntityTelemetry.Name);
        _records = meter.CreateCounter<long>("chancery.entity.import.records", "{record}", "Records of imports, by schema and what became of them.");
        _joins = meter.CreateCounter<long>("chancery.entity.import.joins", "{entity}", "Imported entities that were merged with known ones, or may be: by outcome.");
    }

    public static Activity? Start(string dataset, int lines)
    {
        var activity = EntityTelemetry.Source.StartActivity("import batch");
        activity?.SetTag("chancery.entity.dataset", dataset);
        activity?.SetTag("chancery.entity.import.lines", lines);
        return activity;
    }

    public void Count(ImportTally tally)
    {
        foreach (var counts in tally.Counts)
        {
            // A caller may send any schema: only those that are imported make a series.
            var schema = counts.LeftOut + counts.Refused == counts.Read ? "other" : counts.Schema;
            Add(counts.Created, "created");
            Add(counts.Changed, "changed");
            Add(counts.Unchanged, "unchanged");
            Add(counts.LeftOut, "left_out");
            Add(counts.Refused, "refused");

            void Add(long count, string outcome)
            {
                if (count > 0)
                    _records.Add(count, new("schema", schema), new("outcome", outcome));
            }
        }
    }

    public void Count(JoinDecisions decisions)
    {
        _joins.Add(decisions.Joins.Length, new KeyValuePair<string, object?>("outcome", "joined"));
        _joins.Add(decisions.Ambiguities.Length, new KeyValuePair<string, object?>("outcome", "ambiguous"));
    }
}
