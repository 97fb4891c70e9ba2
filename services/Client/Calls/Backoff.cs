namespace Chancery.Client;

/// <summary>How long to wait before the next attempt: longer each time, never longer than the maximum.</summary>
/// <param name="Initial">Before the first new attempt.</param>
/// <param name="Max">At most.</param>
public sealed record Backoff(TimeSpan Initial, TimeSpan Max)
{
    private const double Spread = 0.2;
    private const int MaxDoublings = 30;

    public static Backoff Default { get; } = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10));

    /// <summary>The wait before a new attempt. It varies by a fifth, so that many clients do not return in step.</summary>
    /// <param name="failures">Failures in a row, from 1.</param>
    /// <param name="asked">What the service asked for; never less is waited.</param>
    public TimeSpan After(int failures, TimeSpan? asked = null)
    {
        var doubled = Initial * Math.Pow(2, Math.Min(failures - 1, MaxDoublings));
        var wait = (doubled < Max ? doubled : Max) * (1 - Spread * Random.Shared.NextDouble());
        return asked > wait ? asked.Value : wait;
    }
}
