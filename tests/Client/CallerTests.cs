using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class CallerTests
{
    [Fact]
    public async Task Every_call_tells_who_acts()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client(actor: "j.doe");

        await client.Ingestion.RetractEngagementAsync(new RetractEngagementRequest(), cancellationToken: TestContext.Current.CancellationToken);
        await foreach (var _ in client.SubmitAll(new[] { new SubmitDocumentRequest { Document = new Document { Content = "Text." } } }.ToAsyncEnumerable()))
            continue;

        Assert.Equal(["j.doe", "j.doe"], platform.Ingestion.Actors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zoë")]
    [InlineData("a\nb")]
    public void An_actor_that_cannot_be_sent_is_refused_at_once(string actor) =>
        Assert.Throws<ArgumentException>(() => new ChanceryClient(new ChanceryClientOptions { Actor = actor }));

    [Fact]
    public async Task A_call_that_takes_longer_than_the_deadline_ends()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Query.Ready = new TaskCompletionSource().Task;
        using var client = platform.Client(deadline: TimeSpan.FromMilliseconds(100));

        var exception = await Assert.ThrowsAsync<RpcException>(() => client.Query.GetEngagementAsync(new GetEngagementRequest(), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);

        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
    }

    [Fact]
    public async Task Messages_of_many_mebibytes_pass_in_both_directions()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();
        var content = new string('a', 8 * 1024 * 1024);

        var answer = await client.Ingestion.ExtractEngagementsAsync(
            new ExtractEngagementsRequest { Document = new Document { Content = content } }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(content.Length, answer.Text.Length);
    }
}
