using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Query.Tests.Documents;

public sealed class DocumentTests(RunningQuery query)
{
    [Fact]
    public async Task A_document_is_read_with_its_text_and_reading()
    {
        var received = Samples.Received("<p>The ministers met.</p>", r =>
        {
            r.Text = "The ministers met.";
            r.Document.MediaType = "text/html";
            r.Extraction.Persons.Add(new PersonMention { Name = "A. Karim" });
        });
        var position = await query.Log.ReceiveAsync(received);

        var answer = await query.Client.GetDocumentAsync(new() { DocumentId = received.DocumentId, MinPosition = position });

        Assert.Equal((received.DocumentId, received.Document, "The ministers met.", received.Extraction),
            (answer.DocumentId, answer.Document, answer.Text, answer.Extraction));
        Assert.NotNull(answer.ReceivedTime);
    }

    [Fact]
    public async Task A_document_that_was_read_again_has_its_later_reading_and_as_of_before_the_earlier_one()
    {
        var received = Samples.Received("The ministers met.", r => r.Extraction.Extractor = "reader/1");
        var first = await query.Log.ReceiveAsync(received);
        var later = new Extraction { Extractor = "reader/2", Persons = { new PersonMention { Name = "A. Karim" } } };
        var second = await query.Log.AppendAsync(received.DocumentId, 1, new DocumentReread { DocumentId = received.DocumentId, Extraction = later });

        var now = await query.Client.GetDocumentAsync(new() { DocumentId = received.DocumentId, MinPosition = second });
        var before = await query.Client.GetDocumentAsync(new() { DocumentId = received.DocumentId, AsOf = new() { Position = first } });

        Assert.Equal((later, received.Extraction), (now.Extraction, before.Extraction));
        Assert.Equal((before.Text, before.ReceivedTime), (now.Text, now.ReceivedTime));
    }

    [Fact]
    public async Task The_text_of_a_plain_document_is_its_content()
    {
        var received = Samples.Received("The ministers met.");
        var position = await query.Log.ReceiveAsync(received);

        var answer = await query.Client.GetDocumentAsync(new() { DocumentId = received.DocumentId, MinPosition = position });

        Assert.Equal("The ministers met.", answer.Text);
    }

    [Fact]
    public async Task A_document_is_not_found_before_it_came_in_nor_under_another_id()
    {
        var received = Samples.Received("The ministers met.");
        var position = await query.Log.ReceiveAsync(received);

        var before = await Failure.OfAsync(query.Client.GetDocumentAsync(new() { DocumentId = received.DocumentId, AsOf = new() { Position = position - 1 } }));
        var other = await Failure.OfAsync(query.Client.GetDocumentAsync(new() { DocumentId = Samples.Id("doc") }));

        Assert.Equal(("DOCUMENT_NOT_FOUND", "DOCUMENT_NOT_FOUND"), (before.Reason, other.Reason));
    }

    [Fact]
    public async Task Documents_are_listed_the_last_received_first_and_by_publisher()
    {
        var publisher = Samples.NewCode();
        var documents = Enumerable.Range(1, 5).Select(i => Samples.Received($"\n  Readout {i} \nThe ministers met.", r =>
        {
            r.Document.Publisher = publisher;
            r.Document.SourceUri = $"https://mfa.example/{i}";
            r.Document.PublishedDate = Samples.Day(2023, 5, i);
            r.Document.Title = i == 5 ? "The fifth" : "";
            r.Extraction.Engagements.Add(Enumerable.Range(0, i).Select(_ => new Engagement()));
        })).ToArray();
        foreach (var document in documents)
            await query.Log.ReceiveAsync(document);
        var position = await query.Log.ReceiveAsync(Samples.Received("Of nobody."));

        var first = await query.Client.ListDocumentsAsync(new() { Publishers = { publisher }, PageSize = 3, MinPosition = position });
        var later = await query.Log.ReceiveAsync(Samples.Received("Later.", r => r.Document.Publisher = publisher));
        var second = await query.Client.ListDocumentsAsync(new() { Publishers = { publisher }, PageSize = 3, PageToken = first.NextPageToken, MinPosition = later });

        Assert.Equal(["The fifth", "Readout 4", "Readout 3"], first.Documents.Select(d => d.Title));
        Assert.Equal(["Readout 2", "Readout 1"], second.Documents.Select(d => d.Title));
        Assert.Equal((first.Position, ""), (second.Position, second.NextPageToken));
        var newest = first.Documents[0];
        Assert.Equal((documents[4].DocumentId, publisher, "https://mfa.example/5", Samples.Day(2023, 5, 5), 5),
            (newest.DocumentId, newest.Publisher, newest.SourceUri, newest.PublishedDate, newest.EngagementCount));
    }
}
