using Chancery.Contracts.Query.V1;
using Chancery.Query.Documents;
using Chancery.Query.Engagements;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Query;

/// <summary>The methods of QueryService; each is answered in the folder of its feature.</summary>
[BindServiceMethod(typeof(CheckedRequests<QueryService.QueryServiceBase>), nameof(CheckedRequests<>.BindService))]
internal sealed class QueryCalls(
    EngagementReader engagement, EngagementList engagements, EngagementHistory history, DocumentReader document, DocumentList documents)
    : QueryService.QueryServiceBase
{
    public override Task<GetEngagementResponse> GetEngagement(GetEngagementRequest request, ServerCallContext context) =>
        engagement.GetAsync(request, context.CancellationToken);

    public override Task<ListEngagementsResponse> ListEngagements(ListEngagementsRequest request, ServerCallContext context) =>
        engagements.ListAsync(request, context.CancellationToken);

    public override Task<GetEngagementHistoryResponse> GetEngagementHistory(GetEngagementHistoryRequest request, ServerCallContext context) =>
        history.GetAsync(request, context.CancellationToken);

    public override Task<GetDocumentResponse> GetDocument(GetDocumentRequest request, ServerCallContext context) =>
        document.GetAsync(request, context.CancellationToken);

    public override Task<ListDocumentsResponse> ListDocuments(ListDocumentsRequest request, ServerCallContext context) =>
        documents.ListAsync(request, context.CancellationToken);
}
