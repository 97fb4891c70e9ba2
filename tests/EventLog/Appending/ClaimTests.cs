using Chancery.Platform.Tests;
using Google.Protobuf;
using Xunit;

namespace Chancery.EventLog.Tests;

public sealed class ClaimTests(PlatformDatabase database) : IClassFixture<PlatformDatabase>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_kept_with_its_events_and_found_by_its_key()
    {
        await using var log = new Log(database.Ingestion);
        var claim = NewClaim(Log.NewStream());
        Assert.Null(await log.Reader.FindClaimAsync(claim.Key, Stop));

        await AppendAsync(log, claim);

        Assert.Equal(claim, await log.Reader.FindClaimAsync(claim.Key, Stop));
        Assert.Single(await log.Reader.ReadStreamAsync(claim.StreamId, ct: Stop));
    }

    [Fact]
    public async Task Of_many_that_claim_one_key_at_once_exactly_one_wins_and_the_others_see_it()
    {
        await using var one = new Log(database.Ingestion);
        await using var two = new Log(database.Entity);
        var key = $"request/{Guid.NewGuid():N}";
        var claims = Enumerable.Range(0, 24).Select(_ => new Claim(key, Log.NewStream(), 1)).ToArray();

        var outcomes = await Task.WhenAll(claims.Select((claim, i) => Record.ExceptionAsync(() => AppendAsync(i % 2 == 0 ? one : two, claim)).AsTask()));

        var winner = Assert.Single(claims.Zip(outcomes), outcome => outcome.Second is null).First;
        foreach (var refusal in outcomes.OfType<Exception>()) Assert.Equal(winner, Assert.IsType<ClaimTakenException>(refusal).Holder);
        foreach (var claim in claims) Assert.Equal(claim == winner ? 1 : 0, (await one.Reader.ReadStreamAsync(claim.StreamId, ct: Stop)).Count);
    }

    [Fact]
    public async Task A_taken_key_harms_no_other_append_of_the_batch_and_none_of_its_other_keys_is_taken()
    {
        await using var log = new Log(database.Ingestion);
        var taken = NewClaim(Log.NewStream());
        await AppendAsync(log, taken);

        var good = Enumerable.Range(0, 20).Select(_ => NewClaim(Log.NewStream())).ToArray();
        var bystander = NewClaim(Log.NewStream());
        var calls = good.Select(claim => AppendAsync(log, claim)).ToArray();
        var bad = log.Writer.AppendAsync(new Append(new StreamAppend(bystander.StreamId, 0, [Log.Event()]), Log.By, bystander, taken), Stop);

        await Assert.ThrowsAsync<ClaimTakenException>(() => bad);
        await Task.WhenAll(calls);
        Assert.Null(await log.Reader.FindClaimAsync(bystander.Key, Stop));
        Assert.Equal(good.Length, (await log.Reader.FindClaimsAsync(good.Select(claim => claim.Key), Stop)).Count);
    }

    [Fact]
    public async Task Keys_alone_may_be_taken_without_an_event()
    {
        await using var log = new Log(database.Ingestion);
        var claim = NewClaim(Log.NewStream()) with { Fingerprint = null };
        var appended = await log.Writer.AppendAsync(new Append([], [claim], Log.By), Stop);
        Assert.Equal(0, appended.Position);
        Assert.Empty(appended.Events);
        Assert.Equal(claim, await log.Reader.FindClaimAsync(claim.Key, Stop));
    }

    [Fact]
    public async Task A_key_already_taken_is_told_before_a_changed_stream_so_that_a_repeated_request_finds_its_result()
    {
        await using var log = new Log(database.Ingestion);
        var claim = NewClaim(Log.NewStream());
        await AppendAsync(log, claim);
        Assert.Equal(claim, (await Assert.ThrowsAsync<ClaimTakenException>(() => AppendAsync(log, claim))).Holder);
    }

    private static Claim NewClaim(string stream) => new($"request/{Guid.NewGuid():N}", stream, 1, ByteString.CopyFromUtf8("what was asked"));

    private static Task<Appended> AppendAsync(Log log, Claim claim) =>
        log.Writer.AppendAsync(new Append(new StreamAppend(claim.StreamId, 0, [Log.Event()]), Log.By, claim), Stop);
}
