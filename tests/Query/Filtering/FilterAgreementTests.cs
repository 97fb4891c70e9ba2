using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Chancery.Query.Filtering;
using Chancery.Query.Projection;
using CsCheck;
using Npgsql;
using Xunit;

namespace Chancery.Query.Tests.Filtering;

/// <summary>The law of the two readings: what a list shows is what a subscription with the same filter lets through.</summary>
public sealed class FilterAgreementTests(PlatformDatabase platform) : IClassFixture<PlatformDatabase>
{
    private const int Engagements = 400;

    [Fact]
    public async Task Sql_and_predicate_select_the_same_engagements()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = NpgsqlDataSource.Create(platform.Query);
        var engagements = RandomEngagements.Engagement.Array[Engagements].Single();
        await ProjectAsync(database, engagements, ct);
        var (some, all) = (0, 0);

        await RandomEngagements.Filter.SampleAsync(async filter =>
        {
            var listed = await ListAsync(database, filter, ct);
            var predicate = new FilterPredicate(filter);
            var passed = engagements.Where(predicate.Matches).Where(e => filter.Statuses.Count > 0 || e.Status != EngagementStatus.Retracted);

            Assert.Equal(passed.Select(e => e.EngagementId).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
            some += listed.Count is > 0 and < Engagements ? 1 : 0;
            all++;
        }, iter: 800, threads: 1);

        // The filters were neither all too narrow nor all too wide to tell the readings apart.
        Assert.True(some > all / 4, $"{some} of {all} filters selected some.");
    }

    private static async Task ProjectAsync(NpgsqlDataSource database, Engagement[] engagements, CancellationToken ct)
    {
        var projection = new EngagementProjection();
        await using var connection = await database.OpenConnectionAsync(ct);
        await using (var definition = new NpgsqlCommand(projection.Definition, connection)) await definition.ExecuteNonQueryAsync(ct);
        await projection.WriteAsync(connection,
        [
            .. engagements.Select((engagement, i) => new LoggedEvent(
                i + 1, Guid.NewGuid(), engagement.EngagementId, 1, DateTimeOffset.UnixEpoch, new EventHeaders(null, "test", null),
                new EngagementRecorded { Engagement = engagement })),
        ], ct);
    }

    private static async Task<List<string>> ListAsync(NpgsqlDataSource database, EngagementFilter filter, CancellationToken ct)
    {
        var conditions = FilterSql.Of(filter);
        await using var command = conditions.Command(database, $"select engagement_id from query.engagement_version where {conditions.Where}");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var ids = new List<string>();
        while (await reader.ReadAsync(ct))
            ids.Add(reader.GetString(0));
        return ids;
    }
}
