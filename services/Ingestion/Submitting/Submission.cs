using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Documents;

namespace Chancery.Ingestion.Submitting;

/// <summary>A document that is kept, read and resolved: what is appended of it, together, in this order.</summary>
internal static class Submission
{
    /// <param name="kept">The document.</param>
    /// <param name="reading">Its reading with all ids.</param>
    public static IEnumerable<StreamAppend> Decide(KeptDocument kept, Extraction reading) =>
    [
        new StreamAppend(kept.DocumentId, ExpectedVersion: 0, [Received(kept, reading)]),
        .. reading.Engagements.Select(engagement =>
            new StreamAppend(engagement.EngagementId, ExpectedVersion: 0, [new EngagementRecorded { Engagement = engagement }])),
    ];

    private static DocumentReceived Received(KeptDocument kept, Extraction reading)
    {
        var received = new DocumentReceived
        {
            DocumentId = kept.DocumentId,
            Document = kept.Document,
            Extraction = reading,
            TextSha256 = kept.TextSha256,
        };
        if (kept.Text != kept.Document.Content)
            received.Text = kept.Text;
        return received;
    }
}
