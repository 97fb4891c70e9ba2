using Chancery.Contracts.Entity.V1;
using Grpc.Core;

namespace Chancery.Cli.Commands;

/// <summary>What an import has come to, response after response.</summary>
internal sealed class ImportReport
{
    private readonly SortedDictionary<string, ImportCounts> _counts = new(StringComparer.Ordinal);

    public IEnumerable<ImportCounts> Counts => _counts.Values;

    public List<ImportProblem> Problems { get; } = [];

    public List<ImportJoin> Joins { get; } = [];

    public List<ImportAmbiguity> Ambiguities { get; } = [];

    public List<WaitingRecord> Waiting { get; } = [];

    /// <summary>Everything up to this line is durable.</summary>
    public long Line { get; private set; }

    public long Position { get; private set; }

    public bool IsFinished { get; private set; }

    public long Refused => Counts.Sum(counts => counts.Refused);

    /// <summary>Why it was broken off; null when it was not.</summary>
    public RpcException? Failure { get; set; }

    public void Add(ImportEntitiesResponse response)
    {
        foreach (var news in response.Counts)
        {
            if (!_counts.TryGetValue(news.Schema, out var counts))
                _counts[news.Schema] = counts = new ImportCounts { Schema = news.Schema };
            counts.Read += news.Read;
            counts.Created += news.Created;
            counts.Changed += news.Changed;
            counts.Unchanged += news.Unchanged;
            counts.LeftOut += news.LeftOut;
            counts.Refused += news.Refused;
        }
        Problems.AddRange(response.Problems);
        Joins.AddRange(response.Joins);
        Ambiguities.AddRange(response.Ambiguities);
        Waiting.AddRange(response.Waiting);
        Line = Math.Max(Line, response.Line);
        Position = Math.Max(Position, response.Position);
        IsFinished |= response.Finished;
    }
}
