using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf.WellKnownTypes;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Reading;

public sealed class AsOfTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task An_entity_reads_as_it_stood_at_a_position_and_at_a_time()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var first = await Client.ResolveAsync(true, Person("Rustam Jafarov", "AZ", "Ambassador"));
        var id = first.Resolutions[0].EntityId;
        var second = await Client.ResolveAsync(true, Person("Rustam Jafarov", "AZ", "Foreign Minister"));
        Assert.True(second.Position > first.Position);

        Assert.Equal(["Ambassador", "Foreign Minister"], Posts(await Client.GetAsync(id, minPosition: second.Position)));
        Assert.Equal(["Ambassador"], Posts(await Client.GetAsync(id, new AsOf { Position = second.Position - 1 })));
        Assert.Equal(["Ambassador"], Posts(await Client.GetAsync(id, new AsOf { Position = first.Position })));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.GetAsync(id, new AsOf { Position = first.Position - 1 })));

        var times = (await platform.Instance.Service<LogReader>().ReadStreamAsync(id, ct: cancellation)).Select(logged => logged.RecordedTime).ToArray();
        Assert.Equal(["Ambassador"], Posts(await Client.GetAsync(id, At(times[0]))));
        Assert.Equal(["Ambassador", "Foreign Minister"], Posts(await Client.GetAsync(id, At(times[1]))));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.GetAsync(id, At(times[0].AddMicroseconds(-1)))));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.GetAsync(id, At(times[0].AddYears(-1)))));

        var found = await Client.SearchEntitiesAsync(
            new SearchEntitiesRequest { Query = "Rustam Jafarov", AsOf = new AsOf { Position = first.Position } }, cancellationToken: cancellation);
        Assert.Equal((first.Position, 1), (found.Position, found.Matches[0].Entity.Tenures.Count));
    }

    [Fact]
    public async Task A_position_that_never_comes_is_waited_for_in_vain() =>
        Assert.Equal(["POSITION_NOT_REACHED"], await ReasonsAsync(() => Client.GetAsync("ent-nobody", minPosition: long.MaxValue)));

    private static IEnumerable<string> Posts(Entity entity) => entity.Tenures.Select(tenure => tenure.Post);

    private static AsOf At(DateTimeOffset time) => new() { Time = Timestamp.FromDateTimeOffset(time) };
}
