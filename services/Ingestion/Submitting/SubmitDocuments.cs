using System.Threading.Channels;
using Chancery.Contracts.Ingestion.V1;
using Chancery.ServiceDefaults;
using Grpc.Core;

namespace Chancery.Ingestion.Submitting;

/// <summary>
/// Many submissions on one stream: several at work at once, so that they share commits; answered in their order. A slow reader of the
/// answers holds back the reading of requests. A service that stops reads no further, finishes what it has read, and says so.
/// </summary>
internal sealed class SubmitDocuments(ItemResults items, SubmissionOptions options, IHostApplicationLifetime lifetime)
{
    public async Task RunAsync(
        IAsyncStreamReader<SubmitDocumentRequest> requests, IServerStreamWriter<SubmitDocumentResult> results, string actor, CancellationToken ct)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var slots = new SemaphoreSlim(options.StreamConcurrency);
        var atWork = Channel.CreateUnbounded<Task<SubmitDocumentResult>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(requests, atWork.Writer, slots, actor, run.Token);
        try
        {
            await foreach (var result in atWork.Reader.ReadAllAsync(run.Token))
            {
                await results.WriteAsync(await result, run.Token);
                slots.Release();
            }
            await reading;
        }
        finally
        {
            await run.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (atWork.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            throw Errors.ShuttingDown();
    }

    private async Task ReadAsync(
        IAsyncStreamReader<SubmitDocumentRequest> requests, ChannelWriter<Task<SubmitDocumentResult>> atWork, SemaphoreSlim slots, string actor,
        CancellationToken ct)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);
        try
        {
            for (var index = 0L; ; index++)
            {
                await slots.WaitAsync(reading.Token);
                if (await NextAsync(requests, index, actor, reading.Token, ct) is not { } result)
                    break;
                await atWork.WriteAsync(result, ct);
            }
            atWork.Complete();
        }
        catch (Exception) when (lifetime.ApplicationStopping.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            atWork.Complete();
        }
        catch (Exception failure)
        {
            atWork.Complete(failure);
        }
    }

    /// <summary>The next request, at work; null after the last one.</summary>
    private async Task<Task<SubmitDocumentResult>?> NextAsync(
        IAsyncStreamReader<SubmitDocumentRequest> requests, long index, string actor, CancellationToken reading, CancellationToken ct)
    {
        try
        {
            return await requests.MoveNext(reading) ? items.SubmitAsync(index, requests.Current, actor, ct) : null;
        }
        catch (RpcException unreadable) when (unreadable.StatusCode == StatusCode.InvalidArgument)
        {
            return Task.FromResult(ItemResults.Refuse(index, unreadable));
        }
    }
}
