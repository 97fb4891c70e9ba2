using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Telemetry;
using Chancery.ServiceDefaults;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace Chancery.Ingestion.Submitting;

/// <summary>One request of a stream, answered whatever becomes of it: its error is a result too.</summary>
internal sealed partial class ItemResults(Submissions submissions, ILogger<ItemResults> logger)
{
    /// <summary>Fails only when the whole call is cancelled.</summary>
    public async Task<SubmitDocumentResult> SubmitAsync(long index, SubmitDocumentRequest request, string actor, CancellationToken ct)
    {
        using var span = IngestionTraces.Source.StartActivity("submit");
        span?.SetTag("chancery.ingestion.index", index);
        // Asked for at once and answered later: the reader of the stream goes on with the next request meanwhile.
        await Task.Yield();
        var result = new SubmitDocumentResult { RequestId = request.RequestId, Index = index };
        try
        {
            result.Response = await submissions.SubmitAsync(request, actor, ct);
        }
        catch (RpcException error)
        {
            result.Error = StatusOf(error);
        }
        catch (LogUnavailableException)
        {
            result.Error = StatusOf(Errors.LogUnavailable());
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            LogFailure(index, failure);
            result.Error = new Status { Code = (int)Code.Internal, Message = "The service failed. The failure is logged under the call's trace id." };
        }
        return result;
    }

    /// <summary>The answer to bytes that are no request.</summary>
    public static SubmitDocumentResult Refuse(long index, RpcException error) => new() { Index = index, Error = StatusOf(error) };

    private static Status StatusOf(RpcException error) =>
        error.GetRpcStatus() ?? new Status { Code = (int)error.StatusCode, Message = error.Status.Detail };

    [LoggerMessage(Level = LogLevel.Error, Message = "Item {Index} of a stream of submissions failed")]
    private partial void LogFailure(long index, Exception exception);
}
