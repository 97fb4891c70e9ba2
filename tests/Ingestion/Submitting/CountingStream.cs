using Chancery.Contracts.Ingestion.V1;
using Grpc.Core;

namespace Chancery.Ingestion.Tests.Submitting;

/// <summary>Both ends of a stream of submissions, counting how many were read of which no answer was written yet.</summary>
/// <param name="requests">What the caller sends.</param>
/// <param name="staysOpen">The caller sends no more, but does not end the stream either.</param>
internal sealed class CountingStream(IEnumerable<SubmitDocumentRequest> requests, bool staysOpen = false)
    : IAsyncStreamReader<SubmitDocumentRequest>, IServerStreamWriter<SubmitDocumentResult>
{
    private readonly IEnumerator<SubmitDocumentRequest> _requests = requests.GetEnumerator();
    private readonly TaskCompletionSource _allRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _read;
    private int _written;

    public int Written => _written;
    public int MostUnanswered { get; private set; }
    public SubmitDocumentRequest Current => _requests.Current;
    public WriteOptions? WriteOptions { get; set; }

    /// <summary>Ends when everything was read, and a further request is asked for.</summary>
    public Task AllRead => _allRead.Task;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (_requests.MoveNext())
        {
            MostUnanswered = Math.Max(MostUnanswered, Interlocked.Increment(ref _read) - Volatile.Read(ref _written));
            return true;
        }
        _allRead.TrySetResult();
        if (staysOpen)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        return false;
    }

    public Task WriteAsync(SubmitDocumentResult message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(SubmitDocumentResult message, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Interlocked.Increment(ref _written);
    }
}
