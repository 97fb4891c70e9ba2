using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Correcting;
using Chancery.Ingestion.Extracting;
using Chancery.Ingestion.Recording;
using Chancery.Ingestion.Rereading;
using Chancery.Ingestion.Retracting;
using Chancery.Ingestion.Submitting;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Ingestion;

/// <summary>IngestionService over gRPC and JSON: each method in its own folder.</summary>
[BindServiceMethod(typeof(CheckedRequests<IngestionService.IngestionServiceBase>), nameof(CheckedRequests<>.BindService))]
internal sealed class IngestionEndpoint(
    Submissions submissions, SubmitDocuments stream, ExtractEngagements extract, RereadDocuments reread, RecordEngagement record,
    CorrectEngagement correct, RetractEngagement retract) : IngestionService.IngestionServiceBase
{
    public override Task<SubmitDocumentResponse> SubmitDocument(SubmitDocumentRequest request, ServerCallContext context) =>
        submissions.SubmitAsync(request, context.Actor(), context.CancellationToken);

    public override Task SubmitDocuments(
        IAsyncStreamReader<SubmitDocumentRequest> requestStream, IServerStreamWriter<SubmitDocumentResult> responseStream, ServerCallContext context) =>
        stream.RunAsync(requestStream, responseStream, context.Actor(), context.CancellationToken);

    public override Task<ExtractEngagementsResponse> ExtractEngagements(ExtractEngagementsRequest request, ServerCallContext context) =>
        Task.FromResult(extract.Read(request));

    public override Task RereadDocuments(
        RereadDocumentsRequest request, IServerStreamWriter<RereadDocumentsResult> responseStream, ServerCallContext context) =>
        reread.RunAsync(request, responseStream, context.Actor(), context.CancellationToken);

    public override Task<RecordEngagementResponse> RecordEngagement(RecordEngagementRequest request, ServerCallContext context) =>
        record.RecordAsync(request, context.Actor(), context.CancellationToken);

    public override Task<CorrectEngagementResponse> CorrectEngagement(CorrectEngagementRequest request, ServerCallContext context) =>
        correct.CorrectAsync(request, context.Actor(), context.CancellationToken);

    public override Task<RetractEngagementResponse> RetractEngagement(RetractEngagementRequest request, ServerCallContext context) =>
        retract.RetractAsync(request, context.Actor(), context.CancellationToken);
}
