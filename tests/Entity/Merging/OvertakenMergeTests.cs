using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Dapper;
using Npgsql;
using Xunit;
using static Chancery.Entities.Tests.Merging.Commands;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Merging;

/// <summary>A merge that another process makes between two looks of this one at the tables.</summary>
public sealed class OvertakenMergeTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task It_is_not_overlooked()
    {
        await using var instance = await EntityInstance.StartAsync(database.Entity);
        var one = (await instance.Client.RegisterAsync(Person("Ilze Kalnina", "LV", "Speaker"))).EntityId;
        var other = (await instance.Client.RegisterAsync(Person("Dace Ozola", "LV", "Speaker"))).EntityId;

        await using var connection = new NpgsqlConnection(database.Entity);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync("lock table entity.difference in access exclusive mode");
        var merging = instance.Client.MergeAsync(one, other);
        await UntilAsync(connection, "select count(*) from pg_locks where relation = 'entity.difference'::regclass and not granted");
        await instance.Service<LogWriter>().AppendAsync(
            new Append(
                new StreamAppend(other, 1, [new EntitiesMerged { MergeId = "mrg-other", FromId = other, IntoId = one, Reason = "faster" }]),
                new EventHeaders(null, "a.other", null), new Claim("relation/0", other, 2)),
            TestContext.Current.CancellationToken);
        await UntilAsync(connection, "select count(*) from entity.merge");
        await transaction.CommitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["MERGE_CIRCULAR"], await GroundsAsync(() => merging));
    }

    private static async Task UntilAsync(NpgsqlConnection connection, string count)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await connection.ExecuteScalarAsync<long>(count) == 0)
            await Task.Delay(20, limit.Token);
    }
}
