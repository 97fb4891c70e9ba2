using System.Security.Cryptography;
using System.Text;
using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Identity;
using Chancery.Reading;
using Google.Protobuf;

namespace Chancery.Ingestion.Documents;

/// <summary>A document with the text that is kept of it, in which evidence counts its characters.</summary>
/// <param name="Document">As submitted.</param>
/// <param name="Text">Of HTML what a reader sees of it, of plain text the content.</param>
/// <param name="TextSha256">Of the text in UTF-8.</param>
internal sealed record KeptDocument(Document Document, string Text, ByteString TextSha256)
{
    public string DocumentId { get; } = Identifiers.OfDocument(TextSha256.Span);

    public static KeptDocument Of(Document document)
    {
        var text = TextOf(document);
        return new KeptDocument(document, text, ByteString.CopyFrom(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public static bool HasText(Document document) =>
        document.MediaType != MediaTypes.Html || !string.IsNullOrWhiteSpace(TextOf(document));

    private static string TextOf(Document document) => KeptText.Of(document.Content, document.MediaType);
}
