using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>Two entities that turn out to be one, across the services.</summary>
public sealed class MergeTests(SharedPlatform platform)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_merge_shows_in_what_is_told_of_both_and_in_what_is_submitted_later_and_a_split_takes_it_back()
    {
        var told = await platform.Ingestion.SubmitDocumentAsync(new() { Document = Releases.Meeting(710_001) }, cancellationToken: Cancel);
        var minister = told.Engagements[0].Participants.Single(person => person.Name.EndsWith("710001", StringComparison.Ordinal)).EntityId;
        var survivor = (await platform.Entity.RegisterEntityAsync(
            new() { Entity = new Entity { Kind = EntityKind.Person, Name = "Bogomir Vidmar" }, Reason = "The analyst knows." }, cancellationToken: Cancel)).Entity.EntityId;
        Assert.Equal(0, await CountAsync(survivor, told.Position));

        var merged = await platform.Entity.MergeEntitiesAsync(new() { FromId = minister, IntoId = survivor, Reason = "One person." }, cancellationToken: Cancel);
        Assert.Equal((1, 1), (await CountAsync(survivor, merged.Position), await CountAsync(minister, merged.Position)));
        // What is submitted is resolved by what Entity shows: that is soon, not at once.
        await platform.Entity.GetEntityAsync(new() { EntityId = minister, MinPosition = merged.Position }, cancellationToken: Cancel);
        var later = Releases.Meeting(710_001);
        later.Content += " They also spoke about forests.";
        var again = await platform.Ingestion.SubmitDocumentAsync(new() { Document = later }, cancellationToken: Cancel);
        Assert.Contains(survivor, again.Engagements[0].Participants.Select(person => person.EntityId));
        Assert.Equal(2, await CountAsync(minister, again.Position));
        Assert.Equal(0, await CountAsync(survivor, asOf: merged.Position - 1));

        var split = await platform.Entity.SplitEntityAsync(new() { MergeId = merged.MergeId, Reason = "Two." }, cancellationToken: Cancel);
        Assert.Equal((1, 1), (await CountAsync(survivor, split.Position), await CountAsync(minister, split.Position)));
    }

    private async Task<long> CountAsync(string entity, long minPosition = 0, long asOf = 0) => (await platform.Query.ListEngagementsAsync(
        new() { Filter = new() { EntitiesAny = { entity } }, MinPosition = minPosition, AsOf = asOf == 0 ? null : new() { Position = asOf } },
        cancellationToken: Cancel)).TotalSize;
}
