namespace Chancery.EventLog;

/// <summary>An append that waits for its batch, and its caller's outcome.</summary>
internal sealed class PendingAppend
{
    private readonly TaskCompletionSource<Appended> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _decided;

    public PendingAppend(Append append)
    {
        Append = append;
        Bytes = append.Streams.Sum(stream => stream.Events.Sum(e => e.CalculateSize()));
        Keys = [.. append.Streams.Select(stream => $"s/{stream.StreamId}"), .. append.Claims.Select(claim => $"c/{claim.Key}")];
    }

    public Append Append { get; }

    public int Bytes { get; }

    /// <summary>What it touches: two appends with a key in common never share a batch.</summary>
    public string[] Keys { get; }

    public Task<Appended> Outcome => _outcome.Task;

    /// <summary>Puts it into a batch; false when its caller has given up.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _decided, 1, 0) == 0;

    /// <summary>Withdraws it, unless it is in a batch already.</summary>
    public void Withdraw(CancellationToken ct)
    {
        if (TryTake()) _outcome.TrySetCanceled(ct);
    }

    public void Succeed(Appended appended) => _outcome.TrySetResult(appended);

    public void Fail(Exception failure) => _outcome.TrySetException(failure);
}
