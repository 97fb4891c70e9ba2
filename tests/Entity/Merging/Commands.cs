using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests.Merging;

/// <summary>An analyst's commands.</summary>
internal static class Commands
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Metadata Analyst => new() { { "x-actor", "j.doe" } };

    public static async Task<MergeEntitiesResponse> MergeAsync(this EntityService.EntityServiceClient client, string from, string into, string requestId = "") =>
        await client.MergeEntitiesAsync(
            new MergeEntitiesRequest { FromId = from, IntoId = into, Reason = "one and the same", RequestId = requestId }, Analyst, cancellationToken: Cancellation);

    public static async Task<SplitEntityResponse> SplitAsync(this EntityService.EntityServiceClient client, string mergeId, string requestId = "") =>
        await client.SplitEntityAsync(
            new SplitEntityRequest { MergeId = mergeId, Reason = "two after all", RequestId = requestId }, Analyst, cancellationToken: Cancellation);

    public static async Task<DeclareDifferentResponse> DeclareAsync(this EntityService.EntityServiceClient client, string one, string other) =>
        await client.DeclareDifferentAsync(
            new DeclareDifferentRequest { EntityId = one, OtherId = other, Reason = "father and son" }, Analyst, cancellationToken: Cancellation);

    public static async Task<WithdrawDifferenceResponse> WithdrawAsync(this EntityService.EntityServiceClient client, string one, string other) =>
        await client.WithdrawDifferenceAsync(
            new WithdrawDifferenceRequest { EntityId = one, OtherId = other, Reason = "a misprint" }, Analyst, cancellationToken: Cancellation);

    public static async Task<AddNameResponse> AddNameAsync(this EntityService.EntityServiceClient client, string id, string name, string requestId = "") =>
        await client.AddNameAsync(
            new AddNameRequest { EntityId = id, Name = new EntityName { Value = name, Kind = NameKind.Spelling }, Reason = "from his card", RequestId = requestId },
            Analyst, cancellationToken: Cancellation);

    public static async Task<RegisterEntityResponse> RegisterAsync(this EntityService.EntityServiceClient client, Entity entity, string requestId = "") =>
        await client.RegisterEntityAsync(
            new RegisterEntityRequest { Entity = entity, Reason = "met in person", RequestId = requestId }, Analyst, cancellationToken: Cancellation);

    public static async Task<GetEntityResponse> FindAsync(this EntityService.EntityServiceClient client, string id, long minPosition = 0, long asOf = 0) =>
        await client.GetEntityAsync(
            new GetEntityRequest { EntityId = id, MinPosition = minPosition, AsOf = asOf == 0 ? null : new AsOf { Position = asOf } }, cancellationToken: Cancellation);

    public static async Task<IReadOnlyList<EntityEvent>> HistoryAsync(this EntityService.EntityServiceClient client, string id, long minPosition = 0, long asOf = 0) =>
        (await client.GetEntityHistoryAsync(
            new GetEntityHistoryRequest { EntityId = id, MinPosition = minPosition, AsOf = asOf == 0 ? null : new AsOf { Position = asOf } },
            cancellationToken: Cancellation)).Events;

    public static IEnumerable<string> Names(this Entity entity) => entity.Names.Select(name => name.Value);

    /// <summary>The type of each violation.</summary>
    public static async Task<string[]> GroundsAsync(Func<Task> call)
    {
        var status = (await Assert.ThrowsAsync<RpcException>(call)).GetRpcStatus()!;
        Assert.Equal((int)StatusCode.FailedPrecondition, status.Code);
        return [.. status.GetDetail<Google.Rpc.PreconditionFailure>()!.Violations.Select(violation => violation.Type)];
    }
}
