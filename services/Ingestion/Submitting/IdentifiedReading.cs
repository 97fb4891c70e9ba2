using Chancery.Contracts.Engagement.V1;
using Chancery.Ingestion.Documents;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Identity;

namespace Chancery.Ingestion.Submitting;

/// <summary>A reading with what it can only have once its document is kept: ids, and the document in every piece of evidence.</summary>
internal static class IdentifiedReading
{
    private static readonly string FirstEtag = EngagementState.None.NextEtag;

    public static Extraction Of(KeptDocument kept, Extraction reading)
    {
        var identified = OfDocument(kept, reading);
        for (var i = 0; i < identified.Engagements.Count; i++)
        {
            identified.Engagements[i].EngagementId = Identifiers.OfEngagement(kept.DocumentId, i);
            identified.Engagements[i].Etag = FirstEtag;
        }
        return identified;
    }

    /// <summary>The same without ids of engagements.</summary>
    public static Extraction OfDocument(KeptDocument kept, Extraction reading)
    {
        var identified = reading.Clone();
        foreach (var account in identified.Engagements.SelectMany(engagement => engagement.Accounts))
        {
            account.DocumentId = kept.DocumentId;
            account.Publisher = kept.Document.Publisher;
        }
        foreach (var evidence in EvidenceOf(identified))
        {
            evidence.DocumentId = kept.DocumentId;
            if (evidence.Extractor.Length == 0)
                evidence.Extractor = identified.Extractor;
        }
        return identified;
    }

    private static IEnumerable<Evidence> EvidenceOf(Extraction reading) =>
    [
        .. reading.Persons.SelectMany(person => person.Evidence),
        .. reading.Actions.Select(action => action.Evidence).OfType<Evidence>(),
        .. reading.Engagements.SelectMany(engagement => engagement.Accounts).SelectMany(account => account.Evidence),
        .. reading.Engagements.SelectMany(engagement => engagement.Actions).Select(action => action.Evidence).OfType<Evidence>(),
    ];
}
