using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Chancery.Cli.Input;
using Chancery.Cli.Rendering;
using Chancery.Client;
using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Cli.Commands;

/// <summary>How a run ended.</summary>
/// <param name="Outcomes">What became of the files that were worked off.</param>
/// <param name="Failure">Why the others were not; null when none is left.</param>
internal sealed record SubmissionReport(IReadOnlyList<SubmissionOutcome> Outcomes, RpcException? Failure);

/// <summary>Submits files on one stream and gathers what became of each.</summary>
internal sealed class SubmissionRun(Session session, IReadOnlyList<InputFile> files, DocumentReader reader)
{
    private readonly SubmissionOutcome?[] _outcomes = new SubmissionOutcome?[files.Count];
    private readonly ConcurrentQueue<int> _sent = new();
    private readonly ConcurrentDictionary<string, string> _firstNames = new();
    private readonly Lock _output = new();

    /// <returns>What became of each file, in their order; of all of them unless the service failed.</returns>
    public async Task<SubmissionReport> RunAsync(IProgressDisplay progress, CancellationToken cancellationToken)
    {
        try
        {
            await Submit(progress, cancellationToken);
            return new SubmissionReport(Done(), null);
        }
        catch (RpcException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new SubmissionReport(Done(), exception);
        }
    }

    private async Task Submit(IProgressDisplay progress, CancellationToken cancellationToken)
    {
        var submission = session.Client.SubmitAll(Requests(progress, cancellationToken), new BulkSubmissionOptions
        {
            Interrupted = (loss, wait) => progress.Say($"connection lost ({loss.Message.TrimEnd('.')}); trying again in {wait.TotalSeconds:0.0} s"),
        });
        await foreach (var result in submission.WithCancellation(cancellationToken))
        {
            if (!_sent.TryDequeue(out var index))
                throw new InvalidOperationException("The service answered more documents than it was sent.");
            Note(index, Outcome(files[index].Name, result), result, progress);
        }
    }

    private List<SubmissionOutcome> Done() => [.. _outcomes.OfType<SubmissionOutcome>()];

    private async IAsyncEnumerable<SubmitDocumentRequest> Requests(
        IProgressDisplay progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (index, file) in files.Index())
        {
            var reading = await reader.ReadAsync(file, cancellationToken);
            if (reading.Document is { } document)
            {
                _sent.Enqueue(index);
                yield return new SubmitDocumentRequest { Document = document, RequestId = RequestIds.Of(document) };
            }
            else
            {
                Note(index, new SubmissionOutcome(file.Name, Problem: reading.Problem), null, progress);
            }
        }
    }

    private SubmissionOutcome Outcome(string name, SubmitDocumentResult result)
    {
        if (result.Error is { } error)
            return new SubmissionOutcome(name, Problem: Problem.From(ChanceryError.From(error)));
        var first = _firstNames.GetOrAdd(result.Response.DocumentId, name);
        return new SubmissionOutcome(name, result.Response, SameAs: first == name ? null : first);
    }

    private void Note(int index, SubmissionOutcome outcome, SubmitDocumentResult? result, IProgressDisplay progress)
    {
        _outcomes[index] = outcome;
        progress.Advance();
        if (!session.Json)
            return;
        lock (_output)
            session.Terminal.OutWriter.WriteLine(JsonLine(outcome, result));
    }

    /// <summary>The file's name, then the response or the error as the contract has them.</summary>
    private static string JsonLine(SubmissionOutcome outcome, SubmitDocumentResult? result)
    {
        var (field, value) = result switch
        {
            { Response: { } response } => ("response", ProtoJson.Line(response)),
            { Error: { } error } => ("error", ProtoJson.Line(error)),
            _ => ("error", ProtoJson.Line(new Google.Rpc.Status
            {
                Code = (int)Google.Rpc.Code.InvalidArgument,
                Message = $"{outcome.Problem!.What} {outcome.Problem.Remedy}",
            })),
        };
        return $$"""{ "path": {{JsonSerializer.Serialize(outcome.Name)}}, "{{field}}": {{value}} }""";
    }
}
