using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.EventLog;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Query.Feed;

/// <summary>The methods of FeedService.</summary>
[BindServiceMethod(typeof(CheckedRequests<FeedService.FeedServiceBase>), nameof(CheckedRequests<>.BindService))]
internal sealed class FeedCalls(Subscription subscription, Admission admission, LogReader log, IHostApplicationLifetime lifetime)
    : FeedService.FeedServiceBase
{
    public override async Task<GetHeadResponse> GetHead(GetHeadRequest request, ServerCallContext context) =>
        new() { Position = await log.HeadAsync(context.CancellationToken) };

    /// <summary>A stream ends only by its caller or, with SHUTTING_DOWN, when the service stops, so that its reader resumes elsewhere.</summary>
    public override async Task Subscribe(SubscribeRequest request, IServerStreamWriter<FeedMessage> responseStream, ServerCallContext context)
    {
        using var place = admission.Enter();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        try
        {
            var after = await StartAsync(request, end.Token);
            await subscription.SendAsync(after, new Selection(request), new FeedWriter(responseStream, IsGrpc(context)), end.Token);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            throw Errors.ShuttingDown();
        }
    }

    private static bool IsGrpc(ServerCallContext context) =>
        context.GetHttpContext().Request.ContentType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<long> StartAsync(SubscribeRequest request, CancellationToken ct)
    {
        if (request.FromCase == SubscribeRequest.FromOneofCase.Beginning)
            return 0;
        var head = await log.HeadAsync(ct);
        if (request.FromCase != SubscribeRequest.FromOneofCase.AfterPosition)
            return head;
        return request.AfterPosition <= head
            ? request.AfterPosition
            : throw Errors.InvalidRequest([new FieldError("after_position", ErrorReason.AsOfInFuture, $"The log's head is at position {head}.")]);
    }
}
