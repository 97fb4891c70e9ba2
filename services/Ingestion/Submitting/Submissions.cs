using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Telemetry;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Ingestion.Submitting;

/// <summary>One submission, alone or of a stream: checked, made, and counted by its outcome.</summary>
internal sealed partial class Submissions(
    SubmitDocumentValidator validator, SubmitDocument submit, IngestionMetrics metrics, ILogger<Submissions> logger)
{
    public async Task<SubmitDocumentResponse> SubmitAsync(SubmitDocumentRequest request, string actor, CancellationToken ct)
    {
        try
        {
            RequestValidation.Check(validator, request);
            var (response, isNew) = await submit.SubmitAsync(request, actor, ct);
            metrics.Submitted(isNew ? SubmissionOutcome.Recorded : SubmissionOutcome.Duplicate);
            if (isNew)
                LogRecorded(response.DocumentId, response.Engagements.Count, response.Position);
            return response;
        }
        catch (RpcException error) when (error.StatusCode != StatusCode.Unavailable)
        {
            metrics.Submitted(SubmissionOutcome.Refused);
            throw;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            metrics.Submitted(SubmissionOutcome.Failed);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Recorded {DocumentId} with {Engagements} engagements at {Position}")]
    private partial void LogRecorded(string documentId, int engagements, long position);
}
