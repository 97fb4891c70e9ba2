using Chancery.Contracts.Entity.V1;
using Grpc.Core;
using Xunit;

namespace Chancery.Entities.Tests.Importing;

/// <summary>All that an import told.</summary>
internal sealed record ImportTold(IReadOnlyList<ImportEntitiesResponse> Responses)
{
    public IEnumerable<ImportProblem> Problems => Responses.SelectMany(response => response.Problems);

    public IReadOnlyList<ImportJoin> Joins => [.. Responses.SelectMany(response => response.Joins)];

    public IReadOnlyList<ImportAmbiguity> Ambiguities => [.. Responses.SelectMany(response => response.Ambiguities)];

    public IEnumerable<string> Waiting => Responses.SelectMany(response => response.Waiting).Select(record => $"{record.SourceId}: {string.Join(' ', record.Missing)}");

    public long Position => Responses.Max(response => response.Position);

    /// <summary>"Person: 2 read, 1 created, 0 changed, 1 unchanged, 0 left out, 0 refused"</summary>
    public IEnumerable<string> Counts => Responses.SelectMany(response => response.Counts).GroupBy(counts => counts.Schema).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key}: {group.Sum(c => c.Read)} read, {group.Sum(c => c.Created)} created, {group.Sum(c => c.Changed)} changed, "
            + $"{group.Sum(c => c.Unchanged)} unchanged, {group.Sum(c => c.LeftOut)} left out, {group.Sum(c => c.Refused)} refused");

    public long Sum(Func<ImportCounts, long> count) => Responses.SelectMany(response => response.Counts).Sum(count);
}

internal static class Imports
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ImportTold> ImportAsync(this EntityService.EntityServiceClient client, string dataset, params IEnumerable<string> lines)
    {
        using var call = client.ImportEntities(new Metadata { { "x-actor", "j.doe" } }, cancellationToken: Cancellation);
        var reading = ReadAsync(call);
        foreach (var line in lines)
            await call.RequestStream.WriteAsync(new ImportEntitiesRequest { Dataset = dataset, FtmJson = line }, Cancellation);
        await call.RequestStream.CompleteAsync();
        var told = new ImportTold(await reading);
        Assert.True(told.Responses[^1].Finished);
        return told;
    }

    /// <summary>The entity of a record, or what answers for it, once reads show the import.</summary>
    public static async Task<Entity> RecordAsync(this EntityService.EntityServiceClient client, string dataset, string sourceId, ImportTold told) =>
        (await client.GetEntityAsync(
            new GetEntityRequest { EntityId = EntityId.OfRecord(dataset, sourceId), MinPosition = told.Position }, cancellationToken: Cancellation)).Entity;

    private static async Task<List<ImportEntitiesResponse>> ReadAsync(AsyncDuplexStreamingCall<ImportEntitiesRequest, ImportEntitiesResponse> call)
    {
        var responses = new List<ImportEntitiesResponse>();
        await foreach (var response in call.ResponseStream.ReadAllAsync(Cancellation))
            responses.Add(response);
        return responses;
    }
}
