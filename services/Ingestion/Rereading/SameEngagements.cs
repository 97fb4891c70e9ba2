using Chancery.Contracts.Engagement.V1;

namespace Chancery.Ingestion.Rereading;

/// <summary>Which engagements of two readings of one document are the same encounter.</summary>
internal static class SameEngagements
{
    private const double Least = 0.5;

    /// <summary>Each engagement once: alone, or with the one of the other reading that it is most like.</summary>
    public static IEnumerable<(Engagement? Before, Engagement? Now)> Pair(IReadOnlyList<Engagement> before, IReadOnlyList<Engagement> now)
    {
        var likely = from b in before
                     from n in now
                     let likeness = Likeness(b, n)
                     where likeness >= Least
                     orderby likeness descending
                     select (Before: b, Now: n);
        var paired = new HashSet<Engagement>(ReferenceEqualityComparer.Instance);
        var pairs = new List<(Engagement? Before, Engagement? Now)>();
        foreach (var pair in likely)
        {
            if (paired.Contains(pair.Before) || paired.Contains(pair.Now))
                continue;
            paired.Add(pair.Before);
            paired.Add(pair.Now);
            pairs.Add(pair);
        }
        return
        [
            .. pairs,
            .. before.Where(engagement => !paired.Contains(engagement)).Select(engagement => ((Engagement?)engagement, (Engagement?)null)),
            .. now.Where(engagement => !paired.Contains(engagement)).Select(engagement => ((Engagement?)null, (Engagement?)engagement)),
        ];
    }

    // Kind, words, persons and parties count alike: two of one kind and one sentence differ in whom they name.
    private static double Likeness(Engagement a, Engagement b) =>
        ((a.Type == b.Type ? 1 : 0)
        + Shared(WordsOf(a), WordsOf(b))
        + Shared(a.Participants.Select(participant => participant.Name), b.Participants.Select(participant => participant.Name))
        + Shared(a.Parties.Select(party => party.Code), b.Parties.Select(party => party.Code))) / 4;

    // The first piece of evidence states the engagement itself.
    private static IEnumerable<int> WordsOf(Engagement engagement) =>
        engagement.Accounts is [{ Evidence: [var words, ..] }, ..] ? Enumerable.Range(words.Start, Math.Max(0, words.End - words.Start)) : [];

    private static double Shared<T>(IEnumerable<T> a, IEnumerable<T> b)
    {
        var (one, other) = (a.ToHashSet(), b.ToHashSet());
        return one.Count + other.Count == 0 ? 1 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }
}
