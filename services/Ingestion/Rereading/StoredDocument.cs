using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Documents;
using Google.Protobuf.Collections;

namespace Chancery.Ingestion.Rereading;

/// <summary>A document as its stream tells it.</summary>
/// <param name="Kept">With the text that was kept when it came in: evidence counts in it for ever.</param>
/// <param name="Extractor">Who read it last.</param>
/// <param name="Told">The engagements of the last reading, and those of earlier ones that were left to analysts, each as last read.</param>
/// <param name="EverTold">How many engagements its readings have recorded: the ordinal of the next one.</param>
/// <param name="Version">Of the stream.</param>
internal sealed record StoredDocument(KeptDocument Kept, string Extractor, ImmutableArray<Engagement> Told, int EverTold, long Version)
{
    /// <summary>Null when the stream is no document's.</summary>
    public static StoredDocument? Of(IReadOnlyList<LoggedEvent> events)
    {
        if (events is not [{ Data: DocumentReceived received }, ..])
            return null;
        var lastRead = events.SelectMany(logged => ReadingOf(logged).Engagements)
            .GroupBy(engagement => engagement.EngagementId)
            .ToDictionary(readings => readings.Key, readings => readings.Last());
        var last = events[^1];
        var present = ReadingOf(last).Engagements.Select(engagement => engagement.EngagementId).Concat(LeftToAnalysts(last));
        return new StoredDocument(
            new KeptDocument(received.Document, received.HasText ? received.Text : received.Document.Content, received.TextSha256),
            ReadingOf(last).Extractor,
            [.. present.Select(id => lastRead[id])],
            lastRead.Count,
            last.Version);
    }

    private static Extraction ReadingOf(LoggedEvent logged) => logged.Data switch
    {
        DocumentReceived received => received.Extraction,
        DocumentReread reread => reread.Extraction,
        _ => throw new InvalidOperationException($"{logged.Data.Descriptor.Name} is no event of a document."),
    };

    private static RepeatedField<string> LeftToAnalysts(LoggedEvent logged) => logged.Data is DocumentReread reread ? reread.LeftToAnalysts : [];
}
