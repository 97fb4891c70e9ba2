namespace Chancery.EndToEnd.Tests;

/// <summary>Waits for what comes in its own time, within a bound; the last failure is the test's.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<T> GetAsync<T>(Func<Task<T>> get, Func<T, bool> isThere, string what)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var got = await get();
            if (isThere(got))
                return got;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"Within {Limit} there was not: {what}. At last: {got}");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public static Task<T> GetAsync<T>(Func<T> get, Func<T, bool> isThere, string what) =>
        GetAsync(() => Task.FromResult(get()), isThere, what);
}
