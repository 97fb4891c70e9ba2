using System.Collections.Concurrent;
using Chancery.Contracts.Entity.V1;
using Grpc.Core;

namespace Chancery.Fakes;

/// <summary>Answers every search with its entities.</summary>
internal sealed class FakeEntities : EntityService.EntityServiceBase
{
    public List<Entity> Entities { get; } = [];

    public ConcurrentQueue<object> Requests { get; } = new();

    public override Task<GetEntityResponse> GetEntity(GetEntityRequest request, ServerCallContext context) =>
        Task.FromResult(new GetEntityResponse
        {
            Entity = Entities.SingleOrDefault(entity => entity.EntityId == request.EntityId) ?? throw Refused.EntityNotFound(request.EntityId),
            Position = 77,
        });

    public List<EntityEvent> History { get; } = [];

    /// <summary>Thrown by the next command.</summary>
    public RpcException? Refusal { get; set; }

    public ImportScript Imports { get; } = new();

    public override Task ImportEntities(
        IAsyncStreamReader<ImportEntitiesRequest> requestStream, IServerStreamWriter<ImportEntitiesResponse> responseStream, ServerCallContext context) =>
        Imports.RunAsync(requestStream, responseStream, context);

    public override Task<GetEntityHistoryResponse> GetEntityHistory(GetEntityHistoryRequest request, ServerCallContext context) =>
        Task.FromResult(new GetEntityHistoryResponse { Events = { History }, Position = 77 });

    public override Task<MergeEntitiesResponse> MergeEntities(MergeEntitiesRequest request, ServerCallContext context) =>
        Done(request, new MergeEntitiesResponse { MergeId = "mrg-1", Position = 78 });

    public override Task<SplitEntityResponse> SplitEntity(SplitEntityRequest request, ServerCallContext context) =>
        Done(request, new SplitEntityResponse { FromId = "ent-a", IntoId = "ent-b", Position = 79 });

    public override Task<DeclareDifferentResponse> DeclareDifferent(DeclareDifferentRequest request, ServerCallContext context) =>
        Done(request, new DeclareDifferentResponse { Position = 80 });

    public override Task<WithdrawDifferenceResponse> WithdrawDifference(WithdrawDifferenceRequest request, ServerCallContext context) =>
        Done(request, new WithdrawDifferenceResponse { Position = 81 });

    public override Task<RegisterEntityResponse> RegisterEntity(RegisterEntityRequest request, ServerCallContext context) =>
        Done(request, new RegisterEntityResponse { Entity = request.Entity, Position = 82 });

    public override Task<AddNameResponse> AddName(AddNameRequest request, ServerCallContext context) =>
        Done(request, new AddNameResponse { EntityId = request.EntityId, Name = request.Name, Position = 83 });

    public override Task<RecordTenureResponse> RecordTenure(RecordTenureRequest request, ServerCallContext context) =>
        Done(request, new RecordTenureResponse { EntityId = request.EntityId, Tenure = request.Tenure, Position = 84 });

    private Task<T> Done<T>(object request, T response)
    {
        Requests.Enqueue(request);
        return Refusal is { } refusal ? Task.FromException<T>(refusal) : Task.FromResult(response);
    }

    public override Task<SearchEntitiesResponse> SearchEntities(SearchEntitiesRequest request, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        return Task.FromResult(new SearchEntitiesResponse
        {
            Matches = { Entities.Select(entity => new EntityMatch { Entity = entity, MatchedName = entity.Name, Score = 0.91 }) },
            Position = 77,
        });
    }

    /// <summary>Answers every mention.</summary>
    public Resolution Resolution { get; set; } = new() { Verdict = ResolutionVerdict.New };

    public override Task<ResolveMentionsResponse> ResolveMentions(ResolveMentionsRequest request, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        return Task.FromResult(new ResolveMentionsResponse { Resolutions = { request.Mentions.Select(_ => Resolution) } });
    }

    public override Task<ListEntitiesResponse> ListEntities(ListEntitiesRequest request, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        return Task.FromResult(new ListEntitiesResponse { Entities = { Entities }, Position = 77 });
    }

    public override Task<CompareNamesResponse> CompareNames(CompareNamesRequest request, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        return Task.FromResult(new CompareNamesResponse
        {
            Comparisons =
            {
                request.Pairs.Select(pair => new NameComparison
                {
                    Score = 0.62,
                    Verdict = NameVerdict.Possible,
                    Features =
                    {
                        new NameFeature { Name = "word", Contribution = 0.91, WordsA = "quispe", WordsB = "kispe" },
                        new NameFeature { Name = "missing", Contribution = -0.29, WordsA = "ana" },
                    },
                }),
            },
        });
    }
}
