using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Entities;

/// <summary>chancery.entity.v1.EntityService: each method is answered in the folder of its feature.</summary>
[BindServiceMethod(typeof(CheckedRequests<EntityService.EntityServiceBase>), nameof(CheckedRequests<>.BindService))]
internal sealed class EntityEndpoint(MentionResolver resolver, EntitySearcher searcher, EntityGetter getter, EntityLister lister)
    : EntityService.EntityServiceBase
{
    public override Task<ResolveMentionsResponse> ResolveMentions(ResolveMentionsRequest request, ServerCallContext context) =>
        resolver.ResolveAsync(request, context.Actor(), context.CancellationToken);

    public override Task<SearchEntitiesResponse> SearchEntities(SearchEntitiesRequest request, ServerCallContext context) =>
        searcher.SearchAsync(request, context.CancellationToken);

    public override Task<GetEntityResponse> GetEntity(GetEntityRequest request, ServerCallContext context) =>
        getter.GetAsync(request, context.CancellationToken);

    public override Task<ListEntitiesResponse> ListEntities(ListEntitiesRequest request, ServerCallContext context) =>
        lister.ListAsync(request, context.CancellationToken);

    public override Task<CompareNamesResponse> CompareNames(CompareNamesRequest request, ServerCallContext context) =>
        Task.FromResult(NamesComparer.Compare(request));
}
