using Npgsql;
using Xunit;

namespace Chancery.Query.Tests.Projection;

/// <summary>Every row of the read model, bytes included, as text.</summary>
internal static class ReadModelDump
{
    private const string All =
        """
        select v::text from query.engagement_version v union all
        select d::text from query.document d union all
        select e::text from query.entity_merge e union all
        select m::text from query.moment m union all
        select p::text from query.progress p
        order by 1
        """;

    public static async Task<List<string>> OfAsync(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(All);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(reader.GetString(0));
        return rows;
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
