using Chancery.EventLog;
using Chancery.Platform.Tests;
using Dapper;
using Npgsql;
using Xunit;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Projection;

public sealed class RebuildTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    [Fact]
    public async Task Tables_of_another_version_are_made_again_from_the_log_with_the_same_rows()
    {
        var before = "";
        await using (var instance = await EntityInstance.StartAsync(database.Entity))
        {
            await instance.Client.RegisterAsync(Person("Ilse Meulen", "NL", "Foreign Minister"));
            await instance.Client.RegisterAsync(Person("Ilse van der Meulen", "NL", "Prime Minister"));
            before = await RowsAsync(instance);
        }

        await using var connection = new NpgsqlConnection(database.Entity);
        await connection.ExecuteAsync("update entity.progress set model = model - 1; delete from entity.name");
        await using (var instance = await EntityInstance.StartAsync(database.Entity))
            Assert.Equal(before, await RowsAsync(instance));
    }

    private async Task<string> RowsAsync(EntityInstance instance)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await instance.Service<ReadPoints>().ReachAsync(await instance.Service<LogReader>().HeadAsync(cancellation), 0, cancellation);
        await using var connection = new NpgsqlConnection(database.Entity);
        var rows = await connection.QueryAsync<string>("""
            select to_jsonb(v)::text as row from entity.version v
            union all select to_jsonb(n)::text from entity.name n
            union all select to_jsonb(s)::text from entity.sound s
            union all select to_jsonb(f)::text from entity.fact f
            union all select to_jsonb(g)::text from entity.merge g
            union all select to_jsonb(d)::text from entity.difference d
            union all select to_jsonb(m)::text from entity.moment m
            union all select to_jsonb(p)::text from entity.progress p
            order by row
            """);
        return string.Join('\n', rows);
    }
}
