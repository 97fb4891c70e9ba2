using Chancery.Fakes;
using Grpc.Core;

namespace Chancery.Client.Tests;

public sealed class EntityImportTests
{
    private static readonly EntityImportOptions Fast = new()
    {
        Backoff = new Backoff(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5)),
        MaxFailures = 3,
        Window = 8,
    };

    [Theory]
    [InlineData(Break.Connection)]
    [InlineData(Break.Reset)]
    [InlineData(Break.Unavailable)]
    [InlineData(Break.End)]
    public async Task Every_record_is_taken_though_the_stream_breaks_and_each_stream_names_the_data_set(Break how)
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Imports.Breaks.Enqueue((7, how));
        platform.Entities.Imports.Breaks.Enqueue((0, how));
        platform.Entities.Imports.Breaks.Enqueue((13, how));
        using var client = platform.Client();

        var responses = await client.Import("cabinet", Lines(50), Fast).ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(responses[^1].Finished);
        Assert.Equal(
            Enumerable.Range(1, 50).Select(n => ((long)n, $"record {n}")),
            platform.Entities.Imports.Taken.DistinctBy(request => request.Line).Select(request => (request.Line, request.FtmJson)));
        Assert.Equal(Enumerable.Repeat("cabinet", 4), platform.Entities.Imports.Datasets);
    }

    [Fact]
    public async Task A_loss_after_the_last_record_still_leads_to_the_end()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Imports.Breaks.Enqueue((3, Break.Reset));
        using var client = platform.Client();

        var responses = await client.Import("cabinet", Lines(4), Fast).ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(responses[^1].Finished);
    }

    [Fact]
    public async Task It_gives_up_when_the_service_stays_away()
    {
        var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();
        await platform.DisposeAsync();
        var losses = 0;

        var exception = await Assert.ThrowsAsync<RpcException>(async () =>
            await client.Import("cabinet", Lines(3), Fast with { Interrupted = (_, _) => losses++ }).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((true, 3), (ChanceryError.From(exception).IsUnreachable, losses));
    }

    [Fact]
    public async Task A_failure_of_the_callers_own_lines_comes_out()
    {
        await using var platform = await FakePlatform.StartAsync();
        using var client = platform.Client();

        await Assert.ThrowsAsync<IOException>(async () => await client.Import("cabinet", Broken(), Fast).ToListAsync(TestContext.Current.CancellationToken));

        static async IAsyncEnumerable<string> Broken()
        {
            yield return "record 1";
            await Task.Yield();
            throw new IOException("The disk is gone.");
        }
    }

    private static async IAsyncEnumerable<string> Lines(int count)
    {
        await Task.Yield();
        for (var n = 1; n <= count; n++)
            yield return $"record {n}";
    }
}
