using Chancery.Platform.Tests;
using Dapper;
using Npgsql;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Merging;

/// <summary>What the law of merges says, in the database.</summary>
public sealed class UndoneInTablesTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    [Fact]
    public async Task When_every_merge_is_undone_every_current_row_is_as_it_was()
    {
        await using var instance = await EntityInstance.StartAsync(database.Entity);
        var ids = new List<string>();
        foreach (var name in new[] { "Haruka Mori", "Lior Ben-Ami", "Paulo Teixeira", "Signe Dahl" })
            ids.Add((await instance.Client.RegisterAsync(Person(name, "JP", $"Envoy {name}"))).EntityId);
        var before = await CurrentAsync();

        var first = await instance.Client.MergeAsync(ids[0], ids[1]);
        var second = await instance.Client.MergeAsync(ids[2], ids[1]);
        var third = await instance.Client.MergeAsync(ids[1], ids[3]);
        await instance.Client.FindAsync(ids[0], third.Position);
        Assert.NotEqual(before, await CurrentAsync());
        foreach (var merge in new[] { second, third, first })
            await instance.Client.FindAsync(ids[0], (await instance.Client.SplitAsync(merge.MergeId)).Position);
        Assert.Equal(before, await CurrentAsync());
    }

    private async Task<string> CurrentAsync()
    {
        await using var connection = new NpgsqlConnection(database.Entity);
        var rows = await connection.QueryAsync<string>($"""
            select concat_ws(' ', 'version', entity_id, kind, code, sort_key, represents, encode(data, 'hex')) as row from entity.version where until_position = {EntityRows.Open}
            union all select concat_ws(' ', 'name', entity_id, entity_kind, name_kind, value, folded, spelling) from entity.name where until_position = {EntityRows.Open}
            union all select concat_ws(' ', 'sound', represents, sound, entity_id) from entity.sound
            union all select concat_ws(' ', 'fact', entity_id, merge_id, into_id, encode(data, 'hex')) from entity.fact
            union all select concat_ws(' ', 'merge', merge_id) from entity.merge where until_position = {EntityRows.Open}
            order by row
            """);
        return string.Join('\n', rows);
    }
}
