using System.Collections.Concurrent;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Feed.V1;
using Chancery.Contracts.Ingestion.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Xunit;

namespace Chancery.EndToEnd.Tests;

/// <summary>
/// Acknowledged – what a caller was told is recorded survives the death of any part. Once – and is there exactly once.
/// </summary>
public sealed class KillTests(KillTests.MortalPlatform platform) : IClassFixture<KillTests.MortalPlatform>
{
    private const int Callers = 8;
    private const int DocumentsBeforeAndAfter = 60;
    private static int next;

    [Theory]
    [InlineData("ingestion")]
    [InlineData("entity")]
    [InlineData("query")]
    [InlineData("postgres")]
    [InlineData("rabbitmq")]
    public async Task Every_acknowledged_submission_is_there_once_after_the_death_of(string part)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var queue = await BrokerQueue.BindAsync(platform.Broker, "#", cancel);
        var acknowledged = new ConcurrentBag<SubmitDocumentResponse>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var callers = Enumerable.Range(0, Callers).Select(_ => SubmitUntilAsync(acknowledged, stop.Token)).ToArray();

        await UntilAcknowledgedAsync(acknowledged, DocumentsBeforeAndAfter);
        platform.KillHard(part);
        await platform.UpAsync();
        await UntilAcknowledgedAsync(acknowledged, acknowledged.Count + DocumentsBeforeAndAfter);
        await stop.CancelAsync();
        await Task.WhenAll(callers);

        var last = acknowledged.Max(response => response.Position);
        var log = await LogReading.ToHeadAsync(platform.Feed, new SubscribeRequest { Beginning = new Empty() });
        foreach (var response in acknowledged)
        {
            var engagement = Assert.Single(response.Engagements);
            Assert.Single(log, recorded => recorded.DocumentReceived?.DocumentId == response.DocumentId);
            Assert.Single(log, recorded => recorded.EngagementRecorded?.Engagement.EngagementId == engagement.EngagementId);
            var listed = await platform.Query.ListEngagementsAsync(new()
            {
                Filter = new EngagementFilter { DocumentIds = { response.DocumentId } },
                MinPosition = last,
            }, cancellationToken: cancel);
            Assert.Equal(engagement, Assert.Single(listed.Engagements));
        }
        Assert.Equal(log.Count, log.Select(recorded => recorded.EventId).Distinct().Count());
        var published = log.Where(recorded => recorded.EngagementRecorded is { } e && acknowledged.Any(a => a.Engagements[0].EngagementId == e.Engagement.EngagementId))
            .Select(recorded => recorded.EventId).ToHashSet();
        await Eventually.GetAsync(
            () => published.Except(queue.Messages.Select(message => message.MessageId)).Count(), missing => missing == 0, "every event on the broker");
    }

    /// <summary>A caller as the contract wants it: it repeats a request that was not acknowledged, with the same request_id.</summary>
    private async Task SubmitUntilAsync(ConcurrentBag<SubmitDocumentResponse> acknowledged, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref next);
            var request = new SubmitDocumentRequest { Document = Releases.Meeting(number), RequestId = $"kill-{number}" };
            while (true)
            {
                try
                {
                    acknowledged.Add(await platform.Ingestion.SubmitDocumentAsync(request, deadline: DateTime.UtcNow.AddSeconds(20), cancellationToken: CancellationToken.None));
                    break;
                }
                catch (RpcException exception) when (exception.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled)
                {
                    if (stop.IsCancellationRequested)
                        return;
                    await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
                }
            }
        }
    }

    private static Task<int> UntilAcknowledgedAsync(ConcurrentBag<SubmitDocumentResponse> acknowledged, int count) =>
        Eventually.GetAsync(() => acknowledged.Count, reached => reached >= count, $"{count} acknowledged submissions");

    /// <summary>A platform whose parts are killed.</summary>
    public sealed class MortalPlatform : RunningPlatform;
}
