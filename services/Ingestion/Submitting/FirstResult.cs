using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;

namespace Chancery.Ingestion.Submitting;

/// <summary>What the first submission of a content brought about, as it was recorded then.</summary>
/// <param name="Received">The document's event.</param>
/// <param name="RequestId">Under which it came in; null when under none.</param>
/// <param name="Position">Of the last event of that submission.</param>
internal sealed record FirstResult(DocumentReceived Received, string? RequestId, long Position)
{
    /// <summary>The answer to a request with this id: only to the one that brought the document in it is no duplicate.</summary>
    public SubmitDocumentResponse AnswerTo(string requestId) => new()
    {
        DocumentId = Received.DocumentId,
        DuplicateOf = requestId.Length > 0 && requestId == RequestId ? "" : Received.DocumentId,
        Engagements = { Received.Extraction.Engagements },
        Position = Position,
    };
}

internal sealed class FirstResults(LogReader log)
{
    /// <summary>Null when no document has this id.</summary>
    public async Task<FirstResult?> FindAsync(string documentId, CancellationToken ct)
    {
        if (await log.ReadStreamAsync(documentId, ct: ct) is not [var first, ..])
            return null;
        var received = (DocumentReceived)first.Data;
        var last = received.Extraction.Engagements is [.., var engagement]
            ? (await log.ReadStreamAsync(engagement.EngagementId, ct: ct))[0]
            : first;
        return new FirstResult(received, first.Headers.RequestId, last.Position);
    }
}
