using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Platform.Tests;
using Chancery.Query.Projection;
using Google.Protobuf;
using Npgsql;
using Xunit;

namespace Chancery.Query.Tests.Projection;

public sealed class EngagementProjectionTests(PlatformDatabase platform) : IClassFixture<PlatformDatabase>
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_text_of_an_event_can_bring_the_projection_to_a_halt()
    {
        await using var database = NpgsqlDataSource.Create(platform.Query);
        await using var connection = await database.OpenConnectionAsync(Test);
        var projection = new EngagementProjection();
        await using (var definition = new NpgsqlCommand(projection.Definition, connection)) await definition.ExecuteNonQueryAsync(Test);
        var wild = Samples.Meeting([new string('c', 9_000), "a\0b", ""], e =>
        {
            e.Title = "a\0b \uFFFF " + new string('x', 100_000);
            e.Place = new Place { City = new string('y', 9_000) + "\0", CountryCode = new string('z', 9_000) };
            e.StartDate = Samples.Day(2023, 2, 31);
            e.Confidence = double.NaN;
        });
        var document = Samples.Received(string.Concat(Enumerable.Repeat("\U0001F91D", 5_000)) + "\0", d => d.Document.Publisher = "\0");

        await projection.WriteAsync(connection,
        [
            Event(1, wild.EngagementId, new EngagementRecorded { Engagement = wild }), Event(2, document.DocumentId, document),
            Event(3, "eng-empty", new EngagementRecorded()), Event(4, "eng-unrecorded", new EngagementCorrected { Engagement = wild }),
        ], Test);

        await using var count = new NpgsqlCommand("select count(*) from query.engagement_version", connection);
        Assert.Equal(2L, await count.ExecuteScalarAsync(Test));
    }

    private static LoggedEvent Event(long position, string stream, IMessage data) =>
        new(position, Guid.NewGuid(), stream, 1, DateTimeOffset.UnixEpoch, new EventHeaders(null, "test", null), data);
}
