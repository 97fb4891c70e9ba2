using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class BulkSubmissionTests
{
    private static readonly BulkSubmissionOptions Fast = new()
    {
        Backoff = new Backoff(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5)),
        MaxFailures = 3,
        Window = 8,
    };

    [Theory]
    [InlineData(Break.Connection)]
    [InlineData(Break.Reset)]
    [InlineData(Break.Unavailable)]
    [InlineData(Break.End)]
    public async Task Every_document_has_one_result_in_order_though_the_stream_breaks(Break how)
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Script.Enqueue((7, how));
        platform.Ingestion.Script.Enqueue((0, how));
        platform.Ingestion.Script.Enqueue((13, how));
        using var client = platform.Client();

        var results = await client.SubmitAll(Documents(50), Fast).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 50).Select(n => ((long)n, $"request-{n}")), results.Select(result => (result.Index, result.RequestId)));
        Assert.Equal(50, platform.Ingestion.Submitted.Select(request => request.RequestId).Distinct().Count());
    }

    [Fact]
    public async Task No_documents_are_no_results()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();

        Assert.Empty(await client.SubmitAll(Documents(0), Fast).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_gives_up_when_the_service_stays_away()
    {
        var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();
        await platform.DisposeAsync();
        var losses = 0;

        var exception = await Assert.ThrowsAsync<RpcException>(async () =>
            await client.SubmitAll(Documents(3), Fast with { Interrupted = (_, _) => losses++ }).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((true, 3), (ChanceryError.From(exception).IsUnreachable, losses));
    }

    [Fact]
    public async Task A_document_that_could_not_be_stored_for_the_moment_is_sent_again()
    {
        await using var platform = await FakePlatform.StartAsync();
        var outages = 2;
        platform.Ingestion.Understand = document => document.Content == "Text 5." && outages-- > 0
            ? new SubmitDocumentResult { Error = Refused.Unavailable(TimeSpan.Zero).GetRpcStatus() }
            : null;
        using var client = platform.Client();

        var results = await client.SubmitAll(Documents(10), Fast).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 10).Select(n => $"request-{n}"), results.Select(result => result.RequestId));
        Assert.All(results, result => Assert.NotNull(result.Response));
    }

    [Fact]
    public async Task A_refusal_is_the_result_of_its_document_and_the_rest_goes_on()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Ingestion.Understand = document => document.Content == "Text 1."
            ? new SubmitDocumentResult { Error = Refused.Fields(("document.content", "DOCUMENT_EMPTY", "Blank.")).GetRpcStatus() }
            : null;
        using var client = platform.Client();

        var results = await client.SubmitAll(Documents(3), Fast).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([false, true, false], results.Select(result => result.Error is not null));
        Assert.Equal(3, platform.Ingestion.Submitted.Count);
    }

    [Fact]
    public async Task What_goes_wrong_where_the_documents_come_from_comes_out()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
            await client.SubmitAll(Broken(), Fast).ToListAsync(TestContext.Current.CancellationToken));

        static async IAsyncEnumerable<SubmitDocumentRequest> Broken()
        {
            await Task.Yield();
            yield return new SubmitDocumentRequest { Document = new Document { Content = "Text." } };
            throw new InvalidDataException("The disk is gone.");
        }
    }

    [Fact]
    public async Task No_more_documents_are_read_ahead_than_the_window_holds()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();
        var read = 0;
        var mostAhead = 0;
        var answered = 0;

        await foreach (var _ in client.SubmitAll(Documents(200).Select(document => Count(document)), Fast))
            mostAhead = Math.Max(mostAhead, Volatile.Read(ref read) - answered++);

        Assert.InRange(mostAhead, 1, (2 * Fast.Window) + 2);

        SubmitDocumentRequest Count(SubmitDocumentRequest document)
        {
            Interlocked.Increment(ref read);
            return document;
        }
    }

    private static IAsyncEnumerable<SubmitDocumentRequest> Documents(int count) => Enumerable.Range(0, count)
        .Select(n => new SubmitDocumentRequest { RequestId = $"request-{n}", Document = new Document { Content = $"Text {n}." } })
        .ToAsyncEnumerable();
}
