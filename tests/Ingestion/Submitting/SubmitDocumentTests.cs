using System.Diagnostics;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Tests.Hosting;
using Google.Type;
using Grpc.Core;
using Xunit;

namespace Chancery.Ingestion.Tests.Submitting;

public sealed class SubmitDocumentTests(IngestionPlatform platform) : IClassFixture<IngestionPlatform>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_and_what_it_tells_stand_in_the_log_at_consecutive_positions_with_who_and_which_request()
    {
        var request = Samples.Submit(Samples.Text("IQ Amal Nasser met TJ Daler Rahmon\nIQ Amal Nasser met JO Huda Saleh"), publisher: "IQ");

        var answer = await platform.Client.SubmitDocumentAsync(request, new Metadata { { "x-actor", "press-importer" } }, cancellationToken: Ct);

        var received = Assert.Single(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct));
        Assert.Equal(request.Document, ((DocumentReceived)received.Data).Document);
        Assert.Equal(answer.Engagements, ((DocumentReceived)received.Data).Extraction.Engagements);
        Assert.False(((DocumentReceived)received.Data).HasText);
        var recorded = await Task.WhenAll(answer.Engagements.Select(engagement => platform.Log.ReadStreamAsync(engagement.EngagementId, ct: Ct)));
        Assert.Equal(answer.Engagements, recorded.Select(stream => ((EngagementRecorded)Assert.Single(stream).Data).Engagement));
        Assert.Equal([received.Position + 1, received.Position + 2], recorded.Select(stream => stream[0].Position));
        Assert.Equal(received.Position + 2, answer.Position);
        Assert.All(recorded.Select(stream => stream[0]).Append(received), logged =>
            Assert.Equal(("press-importer", request.RequestId), (logged.Headers.Actor, logged.Headers.RequestId)));
        Assert.Equal("", answer.DuplicateOf);
    }

    [Fact]
    public async Task Every_party_person_and_piece_of_evidence_gets_its_id()
    {
        var answer = await platform.Client.SubmitDocumentAsync(
            Samples.Submit(Samples.Text("IQ Karim Aziz met TJ Farrukh Sharif"), publisher: "IQ"), cancellationToken: Ct);

        var engagement = Assert.Single(answer.Engagements);
        Assert.Equal([FakeEntity.IdOf("IQ"), FakeEntity.IdOf("TJ")], engagement.Parties.Select(party => party.EntityId));
        Assert.Equal([FakeEntity.IdOf("Karim Aziz"), FakeEntity.IdOf("Farrukh Sharif")], engagement.Participants.Select(person => person.EntityId));
        var account = Assert.Single(engagement.Accounts);
        Assert.Equal((answer.DocumentId, "IQ"), (account.DocumentId, account.Publisher));
        Assert.Equal((answer.DocumentId, "line-reader/1"), (account.Evidence[0].DocumentId, account.Evidence[0].Extractor));
        var received = (DocumentReceived)(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct))[0].Data;
        Assert.All(received.Extraction.Persons, person => Assert.Equal((FakeEntity.IdOf(person.Name), answer.DocumentId), (person.EntityId, person.Evidence[0].DocumentId)));
    }

    [Fact]
    public async Task Entity_is_asked_once_for_everyone_with_what_the_document_tells_of_them()
    {
        var request = Samples.Submit(Samples.Text("IQ Layla Haddad met TJ Parviz Karimov\nIQ Layla Haddad met JO Omar Zaid"));
        request.Document.PublishedDate = new Date { Year = 2026, Month = 3, Day = 4 };

        var answer = await platform.Client.SubmitDocumentAsync(request, new Metadata { { "x-actor", "press-importer" } }, cancellationToken: Ct);

        var asked = Assert.Single(platform.Entity.Requests, asked => asked.Mentions.Any(mention => mention.Name == "Layla Haddad"));
        Assert.True(asked.RegisterNew);
        Assert.Equal(["Layla Haddad", "Parviz Karimov", "Omar Zaid", "IQ", "TJ", "JO"], asked.Mentions.Select(mention => mention.Name));
        Assert.Equal(new Mention
        {
            Kind = EntityKind.Person,
            Name = "Layla Haddad",
            Post = "Foreign Minister",
            Represents = "IQ",
            Date = request.Document.PublishedDate,
            Evidence = answer.Engagements[0].Accounts[0].Evidence[0],
        }, asked.Mentions[0]);
        Assert.Contains(platform.Entity.Headers, headers => headers.GetValue("x-actor") == "press-importer" && headers.GetValue("traceparent") is not null);
    }

    [Fact]
    public async Task Of_HTML_the_text_is_kept_that_evidence_counts_in()
    {
        var request = Samples.Submit($"<html><body><p>IQ Sara Amin met TJ Zafar Odil</p><p>{Guid.NewGuid()}</p></body></html>");
        request.Document.MediaType = "text/html";

        var answer = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);

        var received = (DocumentReceived)(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct))[0].Data;
        var evidence = answer.Engagements[0].Accounts[0].Evidence[0];
        Assert.Equal(evidence.Quote, received.Text[evidence.Start..evidence.End]);
        Assert.Equal(request.Document.Content, received.Document.Content);
    }

    [Fact]
    public async Task A_page_gives_the_title_and_day_that_the_caller_does_not()
    {
        var request = Page(published: "2024-03-05T10:00:00+05:00");

        var document = await ReceivedAsync(request);

        Assert.Equal(("Talks in Khujand", new Date { Year = 2024, Month = 3, Day = 5 }), (document.Title, document.PublishedDate));
        Assert.Equal(request.Document.Content, document.Content);
    }

    [Fact]
    public async Task What_the_caller_gives_stands_against_the_page()
    {
        var request = Page(published: "2024-03-05T10:00:00+05:00");
        (request.Document.Title, request.Document.PublishedDate) = ("Told by hand", new Date { Year = 2024, Month = 3, Day = 4 });

        Assert.Equal(request.Document, await ReceivedAsync(request));
    }

    [Fact]
    public async Task A_day_of_a_page_that_lies_in_the_future_is_not_taken() =>
        Assert.Null((await ReceivedAsync(Page(published: "9999-12-31"))).PublishedDate);

    [Fact]
    public async Task A_document_that_tells_of_no_engagement_is_kept_all_the_same()
    {
        var answer = await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("The ministry's offices are closed on Friday.")), cancellationToken: Ct);

        var received = Assert.Single(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct));
        Assert.Empty(answer.Engagements);
        Assert.Equal(received.Position, answer.Position);
    }

    [Fact]
    public async Task The_event_bears_the_trace_of_the_call()
    {
        using var caller = new Activity("caller").Start();

        var answer = await platform.Client.SubmitDocumentAsync(Samples.Submit(Samples.Text("IQ Nada Faris met TJ Rustam Aziz")), cancellationToken: Ct);

        var received = Assert.Single(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct));
        Assert.StartsWith($"00-{caller.TraceId}-", received.Headers.Traceparent);
    }

    private static SubmitDocumentRequest Page(string published)
    {
        var request = Samples.Submit($"""
            <html><head><title>Talks in Khujand | Ministry of Foreign Affairs</title><meta property="article:published_time" content="{published}"></head>
            <body><nav>Home</nav><h1>Talks in Khujand</h1><p>IQ Sara Amin met TJ Zafar Odil</p><p>{Guid.NewGuid()}</p></body></html>
            """);
        request.Document.MediaType = "text/html";
        return request;
    }

    private async Task<Document> ReceivedAsync(SubmitDocumentRequest request)
    {
        var answer = await platform.Client.SubmitDocumentAsync(request, cancellationToken: Ct);
        return ((DocumentReceived)(await platform.Log.ReadStreamAsync(answer.DocumentId, ct: Ct))[0].Data).Document;
    }
}
