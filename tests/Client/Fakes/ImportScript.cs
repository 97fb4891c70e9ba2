using System.Collections.Concurrent;
using Chancery.Contracts.Entity.V1;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>Takes records of imports in, a response each, and ends with what it is told to.</summary>
internal sealed class ImportScript
{
    /// <summary>For each stream in turn: after how many records it breaks, and how. Afterwards none breaks.</summary>
    public Queue<(int After, Break How)> Breaks { get; } = new();

    public ConcurrentQueue<ImportEntitiesRequest> Taken { get; } = new();

    /// <summary>The data set that each stream named first.</summary>
    public ConcurrentQueue<string> Datasets { get; } = new();

    /// <summary>What is told after the last record.</summary>
    public List<ImportEntitiesResponse> Findings { get; } = [];

    /// <summary>What is told of a record beside its line.</summary>
    public Func<ImportEntitiesRequest, ImportEntitiesResponse>? Judge { get; set; }

    public async Task RunAsync(IAsyncStreamReader<ImportEntitiesRequest> requests, IServerStreamWriter<ImportEntitiesResponse> responses, ServerCallContext context)
    {
        var breaks = Breaks.TryDequeue(out var planned) ? planned : (After: int.MaxValue, How: Break.End);
        for (var taken = 0; await requests.MoveNext(context.CancellationToken);)
        {
            var request = requests.Current;
            if (request.Dataset.Length > 0)
                Datasets.Enqueue(request.Dataset);
            if (request.FtmJson.Length == 0)
                continue;
            if (taken++ == breaks.After)
            {
                breaks.How.Do(context);
                return;
            }
            Taken.Enqueue(request);
            var response = Judge?.Invoke(request) ?? new ImportEntitiesResponse();
            response.Line = request.Line;
            await responses.WriteAsync(response, context.CancellationToken);
        }
        foreach (var finding in Findings)
            await responses.WriteAsync(finding, context.CancellationToken);
        await responses.WriteAsync(new ImportEntitiesResponse { Line = 0, Position = 90, Finished = true }, context.CancellationToken);
    }
}
