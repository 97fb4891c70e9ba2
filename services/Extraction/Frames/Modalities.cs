using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Whether what is named took place, is announced, or is only hoped for, denied or remembered.</summary>
internal sealed class Modalities(Passage passage, Vocabulary vocabulary)
{
    private const int Reach = 9;

    /// <summary>The status; null when nothing took place or is announced.</summary>
    public EngagementStatus? Status(SentenceReading reading, Clause clause, Span trigger)
    {
        var after = In(new Span(trigger.End, Math.Min(reading.Sentence.End, trigger.End + Reach)));
        if (after.Contains(Modality.Cancelled))
            return EngagementStatus.Cancelled;
        if (after.Contains(Modality.Postponed))
            return EngagementStatus.Postponed;
        return Before(new Span(Math.Max(AfterComma(clause.Start, trigger.First), trigger.First - Reach), trigger.First)) switch
        {
            Modality.Scheduled => EngagementStatus.Scheduled,
            Modality.Cancelled => EngagementStatus.Cancelled,
            Modality.Postponed => EngagementStatus.Postponed,
            null => EngagementStatus.Held,
            _ => null,
        };
    }

    /// <summary>Whether words are denied or only hoped for.</summary>
    public bool IsUnreal(Span before) => Before(before) is Modality.Hoped or Modality.Negated;

    private int AfterComma(int start, int trigger)
    {
        var at = trigger - 1;
        while (at > start && passage.Key(at) != ",")
            at--;
        return Math.Max(start, at);
    }

    // "had" makes a past of what follows at once: "had met", not "had a call and signed".
    private Modality? Before(Span span)
    {
        var found = vocabulary.Modalities.In(passage.Tokens, span).Where(match => !(passage.Key(match.Span.First) == "had" && span.End - match.Span.End > 1)).ToList();
        return found.Count == 0 ? null : found[^1].Value;
    }

    private List<Modality> In(Span span) => [.. vocabulary.Modalities.In(passage.Tokens, span).Select(match => match.Value)];
}
