using System.Security.Cryptography;
using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Identity;
using Chancery.Reading;
using Google.Protobuf;

namespace Chancery.Ingestion.Documents;

/// <summary>A document with the text that is kept of it, in which evidence counts its characters.</summary>
/// <param name="Document">As submitted, with what its page tells where the caller told nothing: its title, its day of publication.</param>
/// <param name="Text">Of HTML the article, of plain text the content.</param>
/// <param name="TextSha256">Of the text in UTF-8.</param>
internal sealed record KeptDocument(Document Document, string Text, ByteString TextSha256)
{
    public string DocumentId { get; } = Identifiers.OfDocument(TextSha256.Span);

    /// <param name="document">As submitted.</param>
    /// <param name="day">A page's own day is not taken where it lies in the future.</param>
    public static KeptDocument Of(Document document, PublicationDay day)
    {
        var kept = KeptText.Of(document.Content, document.MediaType);
        var hash = ByteString.CopyFrom(SHA256.HashData(Encoding.UTF8.GetBytes(kept.Text)));
        return new KeptDocument(WithOwnTelling(document, kept, day), kept.Text, hash);
    }

    private static Document WithOwnTelling(Document document, KeptText kept, PublicationDay day)
    {
        var title = document.Title.Length == 0 && DocumentValidator.IsTitle(kept.Title) ? kept.Title : document.Title;
        var date = document.PublishedDate ?? kept.PublishedDates.FirstOrDefault(told => !day.IsFuture(told));
        if (title == document.Title && date == document.PublishedDate)
            return document;
        return new Document(document) { Title = title, PublishedDate = date };
    }
}
