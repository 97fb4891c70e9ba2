using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Chancery.ServiceDefaults;

namespace Chancery.Entities;

/// <summary>
/// One seat that both held at once. Only what the dates make certain counts: a tenure covers what lies between its known dates, and
/// two whose dates may be the same are one tenure told twice, as duplicates have it.
/// </summary>
internal static class SeatConflict
{
    public static IEnumerable<MergeGround> Of(EntityState merged, EntityState survivor) =>
        from one in merged.Entity.Tenures
        from other in survivor.Entity.Tenures
        where IsSameSeat(one, other) && !MayBeSame(one, other) && Overlap(one, other)
        select new MergeGround(merged.Id, ErrorReason.SeatHeldByBoth, $"{merged.Id} was {Text(one)}, {survivor.Id} {Text(other)}.");

    private static bool IsSameSeat(Tenure one, Tenure other) =>
        one.Represents.Length > 0 && one.Represents == other.Represents && NameKey.Of(one.Post) is { Length: > 0 } post && post == NameKey.Of(other.Post);

    private static bool MayBeSame(Tenure one, Tenure other) =>
        PartialDate.MayBeSame(one.StartDate, other.StartDate) && PartialDate.MayBeSame(one.EndDate, other.EndDate);

    /// <summary>For longer than the day on which one hands over to the other.</summary>
    private static bool Overlap(Tenure one, Tenure other) =>
        Certain(one) is var (oneFrom, oneTo) && Certain(other) is var (otherFrom, otherTo) && oneFrom < otherTo && otherFrom < oneTo;

    /// <summary>First and last day on which the holder was in the post for certain; null when no date is known.</summary>
    private static (DateOnly From, DateOnly To)? Certain(Tenure tenure)
    {
        var known = new List<DateOnly>();
        if (tenure.StartDate is { } start)
            known.Add(PartialDate.Last(start));
        if (tenure.ObservedDate is { Day: > 0 } observed)
            known.Add(PartialDate.First(observed));
        if (tenure.EndDate is { } end)
            known.Add(PartialDate.First(end));
        return known.Count == 0 ? null : (known.Min(), known.Max());
    }

    private static string Text(Tenure tenure) =>
        $"{tenure.Post} of {tenure.Represents} from {MergeGrounds.Text(tenure.StartDate)} to {MergeGrounds.Text(tenure.EndDate)}";
}
