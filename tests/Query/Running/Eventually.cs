namespace Chancery.Query.Tests;

/// <summary>Waits for what comes in its own time, within a bound.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task TrueAsync(Func<Task<bool>> isTrue, Func<string> what, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await isTrue())
        {
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"Within {Limit} it did not come true: {what()}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
        }
    }
}
