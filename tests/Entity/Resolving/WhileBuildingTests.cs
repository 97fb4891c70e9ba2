using Chancery.Platform.Tests;
using Dapper;
using Grpc.Core;
using Npgsql;
using Xunit;

namespace Chancery.Entities.Tests.Resolving;

/// <summary>While the tables are built anew they show only a part of what is known.</summary>
public sealed class WhileBuildingTests
{
    [Fact]
    public async Task Nobody_is_taken_for_new_and_nothing_is_registered()
    {
        await using var database = new PlatformDatabase();
        await database.InitializeAsync();
        await using var instance = await EntityInstance.StartAsync(database.Entity);
        var first = await instance.Client.ResolveAsync(true, Registry.Named("Dace Ozola", represents: "LV"));
        await instance.Client.GetAsync(first.Resolutions[0].EntityId, minPosition: first.Position);
        await using var connection = new NpgsqlConnection(database.Entity);
        await connection.ExecuteAsync("update entity.progress set complete = false");

        var refused = await Assert.ThrowsAsync<RpcException>(() => instance.Client.ResolveAsync(true, Registry.Named("Ilze Kalnina", represents: "LV")));
        Assert.Equal(StatusCode.Unavailable, refused.StatusCode);

        await connection.ExecuteAsync("update entity.progress set complete = true");
        Assert.StartsWith("New ent-", (await instance.Client.ResolveAsync(true, Registry.Named("Ilze Kalnina", represents: "LV"))).Resolutions[0].Said(), StringComparison.Ordinal);
    }
}
