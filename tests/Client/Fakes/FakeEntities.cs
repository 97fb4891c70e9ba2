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

    public override Task<SearchEntitiesResponse> SearchEntities(SearchEntitiesRequest request, ServerCallContext context)
    {
        Requests.Enqueue(request.Clone());
        return Task.FromResult(new SearchEntitiesResponse
        {
            Matches = { Entities.Select(entity => new EntityMatch { Entity = entity, MatchedName = entity.Name, Score = 0.91 }) },
            Position = 77,
        });
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
