using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Type;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests;

/// <summary>Mentions of our own making, and the calls that resolve them.</summary>
internal static class Mentions
{
    public static Mention Person(string name, string represents = "", string post = "", string document = "doc-1") => new()
    {
        Kind = EntityKind.Person,
        Name = name,
        Post = post,
        Represents = represents,
        Date = new Date { Year = 2024, Month = 5, Day = 3 },
        Evidence = new Evidence { DocumentId = document, Start = 10, End = 10 + name.Length, Quote = name, Extractor = "test/1" },
    };

    public static Mention Country(string name = "", string code = "") => new() { Kind = EntityKind.Country, Name = name, Code = code };

    public static Mention Organisation(string name = "", string code = "") => new() { Kind = EntityKind.Organisation, Name = name, Code = code };

    public static async Task<ResolveMentionsResponse> ResolveAsync(this EntityService.EntityServiceClient client, bool register, params Mention[] mentions) =>
        await client.ResolveMentionsAsync(
            new ResolveMentionsRequest { RegisterNew = register, Mentions = { mentions } }, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Registers, and waits until reads show it.</summary>
    public static async Task<Entity> RegisterAsync(this EntityService.EntityServiceClient client, Mention mention)
    {
        var response = await client.ResolveAsync(true, mention);
        return await client.GetAsync(response.Resolutions[0].EntityId, minPosition: response.Position);
    }

    public static async Task<Entity> GetAsync(this EntityService.EntityServiceClient client, string entityId, AsOf? asOf = null, long minPosition = 0) =>
        (await client.GetEntityAsync(
            new GetEntityRequest { EntityId = entityId, AsOf = asOf, MinPosition = minPosition },
            cancellationToken: TestContext.Current.CancellationToken)).Entity;

    /// <summary>"entity_id FIELD_REQUIRED" for each bad field that the error names; its ErrorInfo's reason first.</summary>
    public static async Task<string[]> ReasonsAsync(Func<Task> call)
    {
        var status = (await Assert.ThrowsAsync<RpcException>(call)).GetRpcStatus();
        Assert.NotNull(status);
        var fields = status.GetDetail<Google.Rpc.BadRequest>()?.FieldViolations.Select(field => $"{field.Field} {field.Reason}") ?? [];
        return [status.GetDetail<Google.Rpc.ErrorInfo>()!.Reason, .. fields.Order()];
    }
}
