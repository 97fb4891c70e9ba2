using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Date = Google.Type.Date;

namespace Chancery.Entities;

/// <summary>What an Occupancy tells, and the tenures that it becomes. Pure.</summary>
internal static class ImportedOccupancy
{
    private const string Current = "current";

    /// <returns>Null when it is refused.</returns>
    public static Occupancy? Of(FtmRecord record, RecordProblems problems)
    {
        var (holder, post) = (Reference("holder"), Reference("post"));
        if (problems.IsRefused)
            return null;
        var occupancy = new Occupancy
        {
            Holder = holder,
            Post = post,
            StartDate = FtmDates.One(record.Of("startDate"), problems),
            EndDate = FtmDates.One(record.Of("endDate"), problems),
            Capacity = record.Of("status").Select(value => PostWords.CapacityOf(value.Text)).FirstOrDefault(capacity => capacity != TenureCapacity.Unspecified),
        };
        if (PartialDate.Last(occupancy.EndDate) < PartialDate.First(occupancy.StartDate))
        {
            problems.LeaveOut("endDate", ErrorReason.DateInvalid, "It is before startDate; neither is taken.");
            (occupancy.StartDate, occupancy.EndDate) = (null, null);
        }
        occupancy.ObservedDates.Add(Observed(record, occupancy, problems));
        return occupancy;

        string Reference(string property)
        {
            if (record.Of(property) is [var one])
                return one.Text;
            problems.Refuse(property, ErrorReason.FieldRequired, $"An Occupancy has one {property}: the id of its record.");
            return "";
        }
    }

    /// <summary>One for the first and one for the last known day where both bounds are unknown; else one.</summary>
    public static IReadOnlyList<Tenure> Tenures(string source, Occupancy occupancy, Entity position)
    {
        var (post, capacity) = PostWords.Of(position.Name);
        var tenure = new Tenure
        {
            Post = post,
            PositionId = position.EntityId,
            Represents = position.CountryCodes is [var country] ? country : "",
            StartDate = occupancy.StartDate,
            EndDate = occupancy.EndDate,
            Capacity = occupancy.Capacity == TenureCapacity.Unspecified ? capacity : occupancy.Capacity,
            Source = source,
        };
        return occupancy.ObservedDates.Count == 0
            ? [tenure]
            : [.. occupancy.ObservedDates.Select(observed => new Tenure(tenure) { ObservedDate = observed })];
    }

    /// <summary>Days that tell more than the known bounds do.</summary>
    private static IEnumerable<Date> Observed(FtmRecord record, Occupancy occupancy, RecordProblems problems)
    {
        var days = FtmDates.All(record.Of("date"), problems).Where(Fits).ToList();
        if (occupancy.EndDate is null && record.Of("status").Any(status => status.Text == Current) && FtmDates.Parse(record.LastSeen) is { } seen && Fits(seen))
            days.Add(seen);
        var told = new List<Date>();
        if (occupancy.StartDate is null && days.Count > 0)
            told.Add(days.MinBy(PartialDate.First)!);
        if (occupancy.EndDate is null && days.Count > 0)
            told.Add(days.MaxBy(PartialDate.Last)!);
        return told.Distinct();

        bool Fits(Date day) => PartialDate.Last(day) >= PartialDate.First(occupancy.StartDate) && PartialDate.First(day) <= PartialDate.Last(occupancy.EndDate);
    }
}
