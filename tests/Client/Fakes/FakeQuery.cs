using System.Collections.Concurrent;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Query.V1;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>Answers every list with its engagements, in pages, and remembers what it was asked.</summary>
internal sealed class FakeQuery : QueryService.QueryServiceBase
{
    public List<Engagement> Engagements { get; } = [];

    public List<RecordedEvent> History { get; } = [];

    public ConcurrentQueue<ListEngagementsRequest> Lists { get; } = new();

    /// <summary>Thrown by the next reads, one each.</summary>
    public Queue<RpcException> Refusals { get; } = new();

    /// <summary>Every read waits for it.</summary>
    public Task Ready { get; set; } = Task.CompletedTask;

    public int Reads { get; private set; }

    public override async Task<GetEngagementResponse> GetEngagement(GetEngagementRequest request, ServerCallContext context)
    {
        Reads++;
        await Ready.WaitAsync(context.CancellationToken);
        if (Refusals.TryDequeue(out var refusal))
            throw refusal;
        return new GetEngagementResponse
        {
            Engagement = Engagements.SingleOrDefault(engagement => engagement.EngagementId == request.EngagementId)
                ?? throw Refused.EngagementNotFound(request.EngagementId),
            Position = 77,
        };
    }

    public override Task<ListEngagementsResponse> ListEngagements(ListEngagementsRequest request, ServerCallContext context)
    {
        Lists.Enqueue(request.Clone());
        if (Refusals.TryDequeue(out var refusal))
            throw refusal;
        var start = request.PageToken.Length > 0 ? int.Parse(request.PageToken) : 0;
        var size = request.PageSize > 0 ? request.PageSize : 50;
        var end = Math.Min(start + size, Engagements.Count);
        return Task.FromResult(new ListEngagementsResponse
        {
            Engagements = { Engagements[start..end] },
            NextPageToken = end < Engagements.Count ? end.ToString() : "",
            TotalSize = Engagements.Count,
            Position = 77,
        });
    }

    public override Task<GetEngagementHistoryResponse> GetEngagementHistory(GetEngagementHistoryRequest request, ServerCallContext context) =>
        Task.FromResult(new GetEngagementHistoryResponse { Events = { History }, Position = 77 });
}
