using System.Runtime.CompilerServices;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace Chancery.Ingestion.Rereading;

/// <summary>Kept documents, one after the other; what is wrong with one alone is its result, and the rest goes on.</summary>
internal sealed partial class RereadDocuments(RereadDocument one, LogReader log, EventLogOptions options, IHostApplicationLifetime lifetime, ILogger<RereadDocuments> logger)
{
    public async Task RunAsync(RereadDocumentsRequest request, IServerStreamWriter<RereadDocumentsResult> results, string actor, CancellationToken ct)
    {
        await foreach (var result in request.DocumentIds.Count > 0 ? NamedAsync(request.DocumentIds, ct) : AllAsync(ct))
        {
            if (lifetime.ApplicationStopping.IsCancellationRequested)
                throw Errors.ShuttingDown();
            await RereadAsync(result, request.DryRun, actor, ct);
            await results.WriteAsync(result, ct);
        }
    }

    private async Task RereadAsync(RereadDocumentsResult result, bool isDryRun, string actor, CancellationToken ct)
    {
        try
        {
            result.Revision = await one.RunAsync(result.DocumentId, isDryRun, actor, ct);
        }
        // Those are no fault of the document: the call fails, and is made again when they are over.
        catch (Exception failure) when (!ct.IsCancellationRequested && failure is not (RpcException or LogUnavailableException))
        {
            LogFailure(result.DocumentId, failure);
            result.Error = new Status { Code = (int)Code.Internal, Message = "The service failed. The failure is logged under the call's trace id." };
        }
    }

    private async IAsyncEnumerable<RereadDocumentsResult> NamedAsync(IEnumerable<string> documentIds, [EnumeratorCancellation] CancellationToken ct)
    {
        var named = new List<RereadDocumentsResult>();
        foreach (var id in documentIds.Distinct())
        {
            // All are looked for before any is read: a wrong id harms nothing.
            if (await log.ReadStreamAsync(id, ct: ct) is not [{ Data: DocumentReceived } received, ..])
                throw Errors.DocumentNotFound(id);
            named.Add(new RereadDocumentsResult { DocumentId = id, DocumentPosition = received.Position });
        }
        foreach (var result in named)
            yield return result;
    }

    private async IAsyncEnumerable<RereadDocumentsResult> AllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var head = await log.HeadAsync(ct);
        for (var position = 0L; position < head;)
        {
            var page = await log.ReadAsync(position, options.PageEvents, ct);
            foreach (var logged in page.Events.Where(logged => logged.Data is DocumentReceived && logged.Position <= head))
                yield return new RereadDocumentsResult { DocumentId = logged.StreamId, DocumentPosition = logged.Position, LogHead = head };
            if (page.Position == position)
                yield break;
            position = page.Position;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{DocumentId} could not be read again")]
    private partial void LogFailure(string documentId, Exception failure);
}
