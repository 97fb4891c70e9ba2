using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Submitting;
using Chancery.Ingestion.Tests.Hosting;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class SubmitDocumentsTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bad_ones_get_their_errors_in_their_places_and_the_rest_goes_on()
    {
        var requests = Enumerable.Range(0, 60).Select(i => (i % 5) switch
        {
            3 => Samples.Submit(" "),
            4 => Samples.Submit(Samples.Text("A note."), publisher: "XX"),
            _ => Samples.Submit(Samples.Text($"IQ Amal Nasser met TJ Daler Rahmon {i}")),
        }).ToList();

        var results = await SubmitAsync(requests);

        Assert.Equal(Enumerable.Range(0, 60).Select(i => (long)i), results.Select(result => result.Index));
        Assert.Equal(requests.Select(request => request.RequestId), results.Select(result => result.RequestId));
        Assert.All(results, result => Assert.Equal((result.Index % 5) switch
        {
            3 => "document.content DOCUMENT_EMPTY",
            4 => "document.publisher PUBLISHER_UNKNOWN",
            _ => "IQ Amal Nasser met TJ Daler Rahmon " + result.Index,
        }, result.Error is { } error ? Assert.Single(error.Fields()) : Assert.Single(result.Response.Engagements).Title));
    }

    [Fact]
    public async Task Text_that_is_not_UTF8_gets_its_error_and_the_rest_goes_on()
    {
        using var call = RawCalls.SubmitDocuments(platform.Host.Channel, Ct);
        await call.RequestStream.WriteAsync(RawCalls.WithContent([0xE9, 0x20]), Ct);
        await call.RequestStream.WriteAsync(RawCalls.WithContent(Encoding.UTF8.GetBytes(Samples.Text("A note."))), Ct);
        await call.RequestStream.CompleteAsync();

        var results = await call.ResponseStream.ReadAllAsync(Ct).ToListAsync(Ct);

        Assert.Equal([0L, 1L], results.Select(result => result.Index));
        Assert.Equal(["document.content DOCUMENT_NOT_UTF8"], results[0].Error.Fields());
        Assert.NotNull(results[1].Response);
    }

    [Fact]
    public async Task Texts_in_other_languages_are_refused_in_their_places_and_the_next_English_one_is_taken_in()
    {
        var results = await SubmitAsync(
        [
            Samples.Submit("Le ministre a reçu aujourd'hui l'ambassadeur du Japon, qui achève sa mission à Paris."),
            Samples.Submit("Министр иностранных дел принял сегодня посла Японии и поблагодарил его."),
            Samples.Submit(Samples.Text("The Minister received the Ambassador of Japan today.")),
        ]);

        Assert.All(results.Take(2), result => Assert.Equal(["document.content DOCUMENT_NOT_ENGLISH"], result.Error.Fields()));
        Assert.NotNull(results[2].Response);
    }

    [Fact]
    public async Task The_same_document_several_times_on_one_stream_is_stored_once()
    {
        var request = Samples.Submit(Samples.Text("IQ Karim Aziz met TJ Farrukh Sharif"));

        var results = await SubmitAsync(Enumerable.Repeat(request, 20));

        Assert.Single(results.Select(result => result.Response).Distinct());
        Assert.Single(await platform.Log.ReadStreamAsync(results[0].Response.DocumentId, ct: Ct));
    }

    [Fact]
    public async Task While_Entity_is_away_each_gets_that_as_its_error_and_the_stream_lives_on()
    {
        using var call = platform.Client.SubmitDocuments(cancellationToken: Ct);
        platform.Entity.Failures = int.MaxValue;
        await call.RequestStream.WriteAsync(Samples.Submit(Samples.Text("IQ Sara Amin met TJ Zafar Odil")), Ct);
        Assert.True(await call.ResponseStream.MoveNext(Ct));
        var refused = call.ResponseStream.Current;
        platform.Entity.Failures = 0;

        await call.RequestStream.WriteAsync(Samples.Submit(Samples.Text("IQ Sara Amin met TJ Zafar Odil")), Ct);
        Assert.True(await call.ResponseStream.MoveNext(Ct));

        Assert.Equal("REGISTRY_UNAVAILABLE", refused.Error.GetDetail<Google.Rpc.ErrorInfo>()!.Reason);
        Assert.NotNull(call.ResponseStream.Current.Response);
        await call.RequestStream.CompleteAsync();
    }

    [Fact]
    public async Task A_cancelled_stream_ends_and_what_was_answered_is_stored()
    {
        using var cancelled = new CancellationTokenSource();
        using var call = platform.Client.SubmitDocuments(cancellationToken: cancelled.Token);
        await call.RequestStream.WriteAsync(Samples.Submit(Samples.Text("IQ Nada Faris met TJ Rustam Aziz")), Ct);
        Assert.True(await call.ResponseStream.MoveNext(Ct));
        var answered = call.ResponseStream.Current.Response;

        await cancelled.CancelAsync();

        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(Ct))).StatusCode);
        Assert.IsType<DocumentReceived>(Assert.Single(await platform.Log.ReadStreamAsync(answered.DocumentId, ct: Ct)).Data);
    }

    [Fact]
    public async Task No_more_are_at_work_than_configured_however_slowly_the_answers_are_taken()
    {
        await using var host = new IngestionHost(platform.Database, platform.Entity.Address, ("Ingestion:StreamConcurrency", "4"));
        var stream = new CountingStream(Enumerable.Range(0, 50).Select(i => Samples.Submit(Samples.Text($"A note, {i}."))));

        await host.Services.GetRequiredService<SubmitDocuments>().RunAsync(stream, stream, "press-importer", Ct);

        Assert.Equal((50, 4), (stream.Written, stream.MostUnanswered));
    }

    private async Task<List<SubmitDocumentResult>> SubmitAsync(IEnumerable<SubmitDocumentRequest> requests)
    {
        using var call = platform.Client.SubmitDocuments(cancellationToken: Ct);
        var reading = call.ResponseStream.ReadAllAsync(Ct).ToListAsync(Ct).AsTask();
        foreach (var request in requests)
            await call.RequestStream.WriteAsync(request, Ct);
        await call.RequestStream.CompleteAsync();
        return await reading;
    }
}
