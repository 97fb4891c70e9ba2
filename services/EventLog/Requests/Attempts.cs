namespace Chancery.EventLog;

/// <summary>
/// A command that loses a race is decided again from what the winner wrote. Whoever loses finds the claim, the document or the new version
/// then, so two further looks are enough for what one caller can meet; more allows for others who write to the same stream.
/// </summary>
public static class Attempts
{
    private const int Most = 5;

    /// <param name="decide">Decides and appends; throws when someone else was faster.</param>
    /// <param name="most">How often at most: more where all callers want the same key, since one of them gets it each time.</param>
    public static async Task<T> UntilUncontestedAsync<T>(Func<Task<T>> decide, int most = Most)
    {
        for (var attempt = 1; attempt < most; attempt++)
        {
            if (await TryAsync(decide) is { Won: true } outcome)
                return outcome.Result;
        }
        return await decide();
    }

    private static async Task<(bool Won, T Result)> TryAsync<T>(Func<Task<T>> decide)
    {
        try
        {
            return (true, await decide());
        }
        catch (Exception lost) when (lost is StreamChangedException or ClaimTakenException)
        {
            return default;
        }
    }
}
