using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.EventLog;
using Chancery.Ingestion.Correcting;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Identity;
using Google.Protobuf;

namespace Chancery.Ingestion.Rereading;

/// <summary>
/// What another reading of a document changes in the record. An engagement that no longer stands as a reading left it was
/// changed by an analyst, and stays.
/// </summary>
internal sealed class RevisedReading
{
    private readonly StoredDocument _document;
    private readonly IReadOnlyDictionary<string, EngagementState> _states;
    private readonly string _reason;
    private readonly List<StreamAppend> _changes = [];
    private readonly List<string> _leftUnread = [];

    /// <param name="document">As it stands.</param>
    /// <param name="reading">The present one, of this document, its engagements without ids; it gets them here.</param>
    /// <param name="states">Each engagement that the document tells, as it stands.</param>
    /// <param name="reason">Why, for the history of the engagements.</param>
    public RevisedReading(StoredDocument document, Extraction reading, IReadOnlyDictionary<string, EngagementState> states, string reason)
    {
        (_document, _states, _reason) = (document, states, reason);
        Revision = new Revision { PreviousExtractor = document.Extractor, Extractor = reading.Extractor };
        foreach (var (before, now) in SameEngagements.Pair(document.Told, reading.Engagements))
            Revise(before, now);
        Streams = Revision.PreviousExtractor == Revision.Extractor && _changes.Count == 0 ? [] : [Reread(reading), .. _changes];
    }

    public Revision Revision { get; }

    /// <summary>What is to be appended, together; nothing when the same version reads the same.</summary>
    public ImmutableArray<StreamAppend> Streams { get; }

    private StreamAppend Reread(Extraction reading)
    {
        var reread = new DocumentReread { DocumentId = _document.Kept.DocumentId, Extraction = reading, LeftToAnalysts = { _leftUnread } };
        return new StreamAppend(reread.DocumentId, _document.Version, [reread]);
    }

    private void Revise(Engagement? before, Engagement? now)
    {
        if (before is null)
            Record(now!);
        else if (now is null)
            Retract(before, _states[before.EngagementId]);
        else
            Correct(before, now, _states[before.EngagementId]);
    }

    private void Record(Engagement now)
    {
        now.EngagementId = Identifiers.OfEngagement(_document.Kept.DocumentId, _document.EverTold + Revision.Recorded.Count);
        now.Etag = EngagementState.None.NextEtag;
        Revision.Recorded.Add(now.Clone());
        Change(now.EngagementId, EngagementState.None, new EngagementRecorded { Engagement = now.Clone() });
    }

    private void Correct(Engagement before, Engagement now, EngagementState state)
    {
        (now.EngagementId, now.Etag) = (before.EngagementId, before.Etag);
        if (ReadingDifference.Of(before, now) is not { Paths.Count: > 0 } fields)
            return;
        if (IsAnalysts(before, state))
        {
            Revision.LeftToAnalysts.Add(before.EngagementId);
            return;
        }
        now.Etag = state.NextEtag;
        var corrected = new EngagementCorrected
        {
            Engagement = MaskedFields.Set(state.Engagement!.Clone(), now, fields),
            Previous = state.Engagement.Clone(),
            UpdateMask = fields,
            Reason = _reason,
        };
        corrected.Engagement.Etag = state.NextEtag;
        Revision.Corrected.Add(corrected);
        Change(before.EngagementId, state, corrected);
    }

    private void Retract(Engagement before, EngagementState state)
    {
        if (IsAnalysts(before, state))
        {
            Revision.LeftToAnalysts.Add(before.EngagementId);
            _leftUnread.Add(before.EngagementId);
            return;
        }
        var retracted = new EngagementRetracted { Engagement = state.Engagement!.Clone(), Reason = _reason };
        (retracted.Engagement.Status, retracted.Engagement.Etag) = (EngagementStatus.Retracted, state.NextEtag);
        Revision.Retracted.Add(retracted);
        Change(before.EngagementId, state, retracted);
    }

    private static bool IsAnalysts(Engagement before, EngagementState state) => state.Engagement?.Etag != before.Etag;

    private void Change(string engagementId, EngagementState state, IMessage @event) =>
        _changes.Add(new StreamAppend(engagementId, state.Version, [@event]));
}
