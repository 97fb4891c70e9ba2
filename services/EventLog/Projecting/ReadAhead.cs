using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Chancery.EventLog;

/// <summary>Reads the next page while the one before is being taken in.</summary>
internal static class ReadAhead
{
    /// <param name="pages">In their order; they come in the same.</param>
    /// <param name="ct">Ends it.</param>
    public static async IAsyncEnumerable<LogPage> OfAsync(IAsyncEnumerable<LogPage> pages, [EnumeratorCancellation] CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var ahead = Channel.CreateBounded<LogPage>(1);
        var reading = FillAsync();
        try
        {
            await foreach (var page in ahead.Reader.ReadAllAsync(ct))
                yield return page;
        }
        finally
        {
            // Whoever leaves early leaves no reading behind.
            await stop.CancelAsync();
            await reading;
        }

        async Task FillAsync()
        {
            try
            {
                await foreach (var page in pages.WithCancellation(stop.Token))
                    await ahead.Writer.WriteAsync(page, stop.Token);
                ahead.Writer.Complete();
            }
            catch (Exception failure)
            {
                ahead.Writer.Complete(failure);
            }
        }
    }
}
