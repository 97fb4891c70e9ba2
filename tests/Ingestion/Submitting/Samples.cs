using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;

namespace Chancery.Ingestion.Tests.Submitting;

internal static class Samples
{
    /// <summary>The lines, made a content that was never submitted before.</summary>
    public static string Text(string lines) => $"{lines}\nReference {Guid.NewGuid()}.";

    public static SubmitDocumentRequest Submit(string content, string? requestId = null, string publisher = "") => new()
    {
        RequestId = requestId ?? Guid.NewGuid().ToString(),
        Document = new Document { Content = content, Publisher = publisher },
    };
}
