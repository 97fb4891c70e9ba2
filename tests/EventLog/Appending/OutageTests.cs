using Chancery.Platform.Tests;
using Npgsql;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class OutageTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Callers_who_repeat_with_their_claims_have_appended_once_however_often_connections_are_cut()
    {
        await using var log = new Log(database.Ingestion);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var outages = 0;

        var cutting = CutAsync(over.Token);
        var streams = await Task.WhenAll(Enumerable.Range(0, 12).Select(async caller =>
        {
            var mine = new List<string>();
            for (var i = 0; i < 12 || (i < 2_000 && Volatile.Read(ref outages) < 3); i++)
            {
                var stream = Log.NewStream();
                var append = new Append(new StreamAppend(stream, 0, [Log.Event()]), Log.By, new Claim($"request/{caller}/{i}", stream, 1));
                while (true)
                {
                    try
                    {
                        await log.Writer.AppendAsync(append, Stop);
                        break;
                    }
                    catch (ClaimTakenException taken) when (taken.Holder.StreamId == stream)
                    {
                        break;
                    }
                    catch (LogUnavailableException)
                    {
                        Interlocked.Increment(ref outages);
                    }
                }

                mine.Add(stream);
            }

            return mine;
        }));
        await over.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cutting);

        Assert.True(outages > 0, "no connection was cut in time");
        foreach (var stream in streams.SelectMany(s => s)) Assert.Single(await log.Reader.ReadStreamAsync(stream, ct: Stop));
    }

    private async Task CutAsync(CancellationToken ct)
    {
        await using var owner = NpgsqlDataSource.Create(database.Owner);
        while (true)
        {
            await using var command = owner.CreateCommand(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'chancery_ingestion' and datname = current_database()");
            await command.ExecuteNonQueryAsync(ct);
            await Task.Delay(30, ct);
        }
    }
}
