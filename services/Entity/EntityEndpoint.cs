using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Entities;

/// <summary>chancery.entity.v1.EntityService: each method is answered in the folder of its feature.</summary>
[BindServiceMethod(typeof(CheckedRequests<EntityService.EntityServiceBase>), nameof(CheckedRequests<>.BindService))]
internal sealed class EntityEndpoint(
    MentionResolver resolver, EntitySearcher searcher, EntityGetter getter, EntityLister lister,
    EntityRecorder recorder, EntityMerger merger, EntityDifferences differences, EntityHistory history, EntityImporter importer)
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

    public override Task<RegisterEntityResponse> RegisterEntity(RegisterEntityRequest request, ServerCallContext context) =>
        recorder.RegisterAsync(request, context.Actor(), context.CancellationToken);

    public override Task<AddNameResponse> AddName(AddNameRequest request, ServerCallContext context) =>
        recorder.AddNameAsync(request, context.Actor(), context.CancellationToken);

    public override Task<RecordTenureResponse> RecordTenure(RecordTenureRequest request, ServerCallContext context) =>
        recorder.RecordTenureAsync(request, context.Actor(), context.CancellationToken);

    public override Task<MergeEntitiesResponse> MergeEntities(MergeEntitiesRequest request, ServerCallContext context) =>
        merger.MergeAsync(request, context.Actor(), context.CancellationToken);

    public override Task<SplitEntityResponse> SplitEntity(SplitEntityRequest request, ServerCallContext context) =>
        merger.SplitAsync(request, context.Actor(), context.CancellationToken);

    public override Task<DeclareDifferentResponse> DeclareDifferent(DeclareDifferentRequest request, ServerCallContext context) =>
        differences.DeclareAsync(request, context.Actor(), context.CancellationToken);

    public override Task<WithdrawDifferenceResponse> WithdrawDifference(WithdrawDifferenceRequest request, ServerCallContext context) =>
        differences.WithdrawAsync(request, context.Actor(), context.CancellationToken);

    public override Task<GetEntityHistoryResponse> GetEntityHistory(GetEntityHistoryRequest request, ServerCallContext context) =>
        history.GetAsync(request, context.CancellationToken);

    public override Task ImportEntities(
        IAsyncStreamReader<ImportEntitiesRequest> requestStream, IServerStreamWriter<ImportEntitiesResponse> responseStream, ServerCallContext context) =>
        importer.ImportAsync(requestStream, responseStream, context.Actor(), context.CancellationToken);
}
