using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>What became of a record.</summary>
internal enum ImportOutcome
{
    Created,
    Changed,
    Unchanged,
    LeftOut,
    Refused,
}

/// <summary>Counts what became of records, by their schema.</summary>
internal sealed class ImportTally
{
    private readonly SortedDictionary<string, ImportCounts> _counts = new(StringComparer.Ordinal);

    public IEnumerable<ImportCounts> Counts => _counts.Values;

    public void Add(string schema, ImportOutcome outcome)
    {
        if (!_counts.TryGetValue(schema, out var counts))
            _counts[schema] = counts = new ImportCounts { Schema = schema };
        counts.Read++;
        switch (outcome)
        {
            case ImportOutcome.Created: counts.Created++; break;
            case ImportOutcome.Changed: counts.Changed++; break;
            case ImportOutcome.Unchanged: counts.Unchanged++; break;
            case ImportOutcome.LeftOut: counts.LeftOut++; break;
            default: counts.Refused++; break;
        }
    }
}
