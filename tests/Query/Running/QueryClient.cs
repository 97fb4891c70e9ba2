using Chancery.Contracts.Query.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Query.Tests;

/// <summary>The service's methods over gRPC, each call given up with the test.</summary>
public sealed class QueryClient(ChannelBase channel)
{
    private readonly QueryService.QueryServiceClient _client = new(channel);

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    public AsyncUnaryCall<GetEngagementResponse> GetEngagementAsync(GetEngagementRequest request) =>
        _client.GetEngagementAsync(request, cancellationToken: Test);

    public AsyncUnaryCall<ListEngagementsResponse> ListEngagementsAsync(ListEngagementsRequest request) =>
        _client.ListEngagementsAsync(request, cancellationToken: Test);

    public AsyncUnaryCall<GetEngagementHistoryResponse> GetEngagementHistoryAsync(GetEngagementHistoryRequest request) =>
        _client.GetEngagementHistoryAsync(request, cancellationToken: Test);

    public AsyncUnaryCall<GetDocumentResponse> GetDocumentAsync(GetDocumentRequest request) =>
        _client.GetDocumentAsync(request, cancellationToken: Test);

    public AsyncUnaryCall<ListDocumentsResponse> ListDocumentsAsync(ListDocumentsRequest request) =>
        _client.ListDocumentsAsync(request, cancellationToken: Test);
}
