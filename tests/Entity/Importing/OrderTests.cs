using Chancery.Platform.Tests;
using Dapper;
using Npgsql;
using Xunit;

namespace Chancery.Entities.Tests.Importing;

/// <summary>The laws of an import: neither order nor repetition nor interruption nor company matters.</summary>
public sealed class OrderTests(EntityPlatform platform)
{
    private const int Size = 400;

    [Fact]
    public async Task Shuffled_lines_broken_off_and_repeated_by_two_at_once_make_the_same_registry_as_the_lines_in_order()
    {
        var lines = Ftm.Cabinet(Size);
        await using var database = new PlatformDatabase();
        await database.InitializeAsync();
        string inOrder;
        await using (var instance = await EntityInstance.StartAsync(database.Entity))
        {
            await instance.Client.ImportAsync("cabinet", lines);
            inOrder = await RegistryAsync(database);
            var again = await instance.Client.ImportAsync("cabinet", lines);
            Assert.Equal((0, lines.Length), (again.Position, again.Sum(counts => counts.Unchanged)));
        }

        await using var other = new PlatformDatabase();
        await other.InitializeAsync();
        var shuffled = lines.ToArray();
        new Random(7).Shuffle(shuffled);
        await using (var instance = await EntityInstance.StartAsync(other.Entity))
            await BreakOffAsync(instance, shuffled);
        await using (var one = await EntityInstance.StartAsync(other.Entity))
        await using (var two = await EntityInstance.StartAsync(other.Entity))
        {
            var told = await Task.WhenAll(one.Client.ImportAsync("cabinet", shuffled), two.Client.ImportAsync("cabinet", shuffled.Reverse()));
            Assert.All(told, import => Assert.Equal(0, import.Sum(counts => counts.Refused)));
            await one.Client.RecordAsync("cabinet", "p-1", told.MaxBy(import => import.Position)!);
            Assert.Equal(inOrder, await RegistryAsync(other));
        }
    }

    /// <summary>Ends the call and the service once a part of the lines is durable.</summary>
    private static async Task BreakOffAsync(EntityInstance instance, string[] lines)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var call = instance.Client.ImportEntities(cancellationToken: stop.Token);
        foreach (var line in lines.Take(lines.Length / 2))
            await call.RequestStream.WriteAsync(new() { Dataset = "cabinet", FtmJson = line }, stop.Token);
        Assert.True(await call.ResponseStream.MoveNext(stop.Token));
        await stop.CancelAsync();
    }

    /// <summary>What is known of each entity, but for the order in which it came.</summary>
    private static async Task<string> RegistryAsync(PlatformDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.Entity);
        var data = await connection.QueryAsync<byte[]>("select data from entity.fact order by entity_id");
        var entities = data.Select(Contracts.Entity.V1.Entity.Parser.ParseFrom).Where(entity => entity.ExternalIds.Any(id => id.Scheme == "cabinet")).ToList();
        Assert.Equal(2 * Size, entities.Count);
        foreach (var entity in entities)
        {
            var tenures = entity.Tenures.OrderBy(tenure => tenure.Source, StringComparer.Ordinal).ToList();
            entity.Tenures.Clear();
            entity.Tenures.Add(tenures);
        }
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("select count(*) from entity.record where waiting"));
        return string.Join('\n', entities);
    }

    [Fact]
    public async Task What_the_tables_do_not_show_yet_is_known_all_the_same()
    {
        var lines = Ftm.Cabinet(Size).Reverse().ToArray();
        var told = await platform.Client.ImportAsync("backwards", lines);
        Assert.Empty(told.Waiting);
        Assert.Equal(lines.Length, told.Sum(counts => counts.Created));
        Assert.Equal(2, (await platform.Client.RecordAsync("backwards", "p-1", told)).Tenures.Count);
    }
}
