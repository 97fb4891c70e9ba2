using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Chancery.Ingestion.Tests.Submitting;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Rereading;

/// <summary>A document that one version of the reader took in, and later ones read again.</summary>
public sealed class RereadDocumentsTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private const string Meeting = "IQ Amal Nasser met TJ Daler Rahmon";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_later_version_reads_otherwise_is_corrected_recorded_and_retracted_by_the_extractor_in_one_transaction()
    {
        var first = await SubmitAsync(Meeting, "IQ Karim Aziz met TJ Parviz Karimov", "IQ Layla Haddad saw UZ Aziz Umarov");
        await using var later = Version(2, line => line
            .Replace("Daler Rahmon", "Daler Rahmonov", StringComparison.Ordinal)
            .Replace("Karim Aziz met", "Karim Aziz will not meet", StringComparison.Ordinal)
            .Replace(" saw ", " met ", StringComparison.Ordinal));

        var revision = Assert.Single(await RereadAsync(later, first.DocumentId)).Revision;

        Assert.Equal(("line-reader/1", "line-reader/2"), (revision.PreviousExtractor, revision.Extractor));
        var corrected = Assert.Single(revision.Corrected);
        Assert.Equal((first.Engagements[0].EngagementId, "Daler Rahmonov"), (corrected.Engagement.EngagementId, corrected.Engagement.Participants[1].Name));
        Assert.Equal(["participants"], corrected.UpdateMask.Paths);
        Assert.Equal(first.Engagements[1].EngagementId, Assert.Single(revision.Retracted).Engagement.EngagementId);
        var recorded = Assert.Single(revision.Recorded);
        Assert.DoesNotContain(first.Engagements, engagement => engagement.EngagementId == recorded.EngagementId);

        var history = await platform.Log.ReadStreamAsync(corrected.Engagement.EngagementId, ct: Ct);
        Assert.Equal(first.Engagements[0], ((EngagementCorrected)history[1].Data).Previous);
        Assert.Equal("line-reader/2", history[1].Headers.Actor);
        Assert.Contains("analyst-7", history[1].Headers.Reason);
        var reread = (DocumentReread)(await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct))[1].Data;
        Assert.Equal([corrected.Engagement.EngagementId, recorded.EngagementId], reread.Extraction.Engagements.Select(engagement => engagement.EngagementId));
        Assert.Equal(revision.Position, (await platform.Log.ReadStreamAsync(recorded.EngagementId, ct: Ct))[0].Position);
    }

    [Fact]
    public async Task What_an_analyst_has_changed_stays_whatever_later_versions_read()
    {
        var first = await SubmitAsync(Meeting, "IQ Karim Aziz met TJ Parviz Karimov");
        await CorrectAsync(first.Engagements[0], "The first audience");
        await CorrectAsync(first.Engagements[1], "The second audience");
        await using var second = Version(2, line => line.Replace("Daler Rahmon", "Daler Rahmonov", StringComparison.Ordinal).Replace("Karim Aziz met", "Karim Aziz awaited", StringComparison.Ordinal));
        await using var third = Version(3, line => line);

        var without = Assert.Single(await RereadAsync(second, first.DocumentId)).Revision;
        var again = Assert.Single(await RereadAsync(third, first.DocumentId)).Revision;

        Assert.Equal(first.Engagements.Select(engagement => engagement.EngagementId), without.LeftToAnalysts);
        Assert.Equal((0, 0, 0), (without.Recorded.Count, without.Corrected.Count, without.Retracted.Count));
        // The one that version 2 did not read is the analyst's still, and none beside it is recorded.
        Assert.Equal((0, 0, 0), (again.Recorded.Count, again.Corrected.Count, again.Retracted.Count));
        foreach (var engagement in first.Engagements)
            Assert.Equal(2, (await platform.Log.ReadStreamAsync(engagement.EngagementId, ct: Ct)).Count);
    }

    [Fact]
    public async Task An_engagement_that_an_analyst_took_back_does_not_come_back()
    {
        var first = await SubmitAsync(Meeting);
        var told = first.Engagements[0];
        await platform.Client.RetractEngagementAsync(new RetractEngagementRequest { EngagementId = told.EngagementId, Etag = told.Etag, Reason = "A rehearsal." }, cancellationToken: Ct);
        await using var later = Version(2, line => line.Replace("Daler", "D.", StringComparison.Ordinal));

        var revision = Assert.Single(await RereadAsync(later, first.DocumentId)).Revision;

        Assert.Equal([told.EngagementId], revision.LeftToAnalysts);
        Assert.Empty(revision.Recorded);
        Assert.Equal(2, (await platform.Log.ReadStreamAsync(told.EngagementId, ct: Ct)).Count);
    }

    [Fact]
    public async Task The_same_version_changes_nothing_and_another_that_reads_the_same_is_noted_once()
    {
        var first = await SubmitAsync(Meeting);
        await using var later = Version(2, line => line);

        await RereadAsync(platform.Host, first.DocumentId);
        Assert.Single(await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct));

        var noted = Assert.Single(await RereadAsync(later, first.DocumentId)).Revision;
        var again = Assert.Single(await RereadAsync(later, first.DocumentId)).Revision;

        Assert.True(noted.Position > 0);
        Assert.Equal(0, again.Position);
        Assert.Equal(2, (await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct)).Count);
        Assert.Single(await platform.Log.ReadStreamAsync(first.Engagements[0].EngagementId, ct: Ct));
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        var first = await SubmitAsync(Meeting, "IQ Layla Haddad saw UZ Aziz Umarov");
        await using var later = Version(2, line => line.Replace("Daler", "D.", StringComparison.Ordinal).Replace(" saw ", " met ", StringComparison.Ordinal));

        var foreseen = Assert.Single(await RereadAsync(later, first.DocumentId, isDryRun: true)).Revision;
        var events = (await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct)).Count;
        var done = Assert.Single(await RereadAsync(later, first.DocumentId)).Revision;

        Assert.Equal((1, 0), (events, foreseen.Position));
        Assert.Equal(done.Corrected.Select(change => change.UpdateMask), foreseen.Corrected.Select(change => change.UpdateMask));
        Assert.Equal(done.Recorded.Select(change => change.EngagementId), foreseen.Recorded.Select(change => change.EngagementId));
    }

    [Fact]
    public async Task All_documents_are_read_again_in_the_order_in_which_they_came_with_how_far_the_work_has_come()
    {
        var (one, two) = (await SubmitAsync(Meeting), await SubmitAsync("IQ Karim Aziz met TJ Parviz Karimov"));
        await using var later = Version(4, line => line);

        var results = await RereadAsync(later);

        var ours = results.Where(result => result.DocumentId == one.DocumentId || result.DocumentId == two.DocumentId).ToList();
        Assert.Equal([one.DocumentId, two.DocumentId], ours.Select(result => result.DocumentId));
        Assert.All(results, result => Assert.True(result.DocumentPosition > 0 && result.DocumentPosition <= result.LogHead));
        Assert.All(ours, result => Assert.Equal("line-reader/4", result.Revision.Extractor));
    }

    [Fact]
    public async Task A_wrong_id_is_refused_before_anything_is_read()
    {
        var first = await SubmitAsync(Meeting);
        await using var later = Version(2, line => line);

        Assert.Equal("DOCUMENT_NOT_FOUND", await ReasonOf(RereadAsync(later, first.DocumentId, "doc-00000000000000000000000000")));
        Assert.Equal("INVALID_REQUEST", await ReasonOf(RereadAsync(later, "release-7")));
        Assert.Single(await platform.Log.ReadStreamAsync(first.DocumentId, ct: Ct));
    }

    private IngestionHost Version(int version, Func<string, string> reads) => new(platform.Database, platform.Entity.Address, LineReader.Later(version, reads));

    private async Task<SubmitDocumentResponse> SubmitAsync(params string[] lines) =>
        await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text(string.Join('\n', lines))), cancellationToken: Ct);

    private static Task<List<RereadDocumentsResult>> RereadAsync(IngestionHost host, params string[] documentIds) => RereadAsync(host, documentIds, isDryRun: false);

    private static Task<List<RereadDocumentsResult>> RereadAsync(IngestionHost host, string documentId, bool isDryRun) => RereadAsync(host, [documentId], isDryRun);

    private static async Task<List<RereadDocumentsResult>> RereadAsync(IngestionHost host, string[] documentIds, bool isDryRun)
    {
        using var call = host.Client.RereadDocuments(
            new RereadDocumentsRequest { DocumentIds = { documentIds }, DryRun = isDryRun }, new Metadata { { "x-actor", "analyst-7" } }, cancellationToken: Ct);
        var results = new List<RereadDocumentsResult>();
        await foreach (var result in call.ResponseStream.ReadAllAsync(Ct))
            results.Add(result);
        return results;
    }

    private static async Task<string> ReasonOf(Task<List<RereadDocumentsResult>> call) => (await Assert.ThrowsAsync<RpcException>(() => call)).Reason();

    private async Task CorrectAsync(Engagement engagement, string title) => await platform.Client.CorrectEngagementAsync(new CorrectEngagementRequest
    {
        Engagement = new Engagement { EngagementId = engagement.EngagementId, Etag = engagement.Etag, Title = title },
        UpdateMask = new FieldMask { Paths = { "title" } },
        Reason = "The protocol department calls it so.",
    }, cancellationToken: Ct);
}
