using Chancery.Query.Filtering;
using NpgsqlTypes;

namespace Chancery.Query.Engagements;

/// <summary>An order of ListEngagements: a day where it orders by one, then the position at which the engagement was recorded,
/// which no two share and no correction changes.</summary>
/// <param name="Name">As order_by names it.</param>
/// <param name="Day">SQL of the day; engagements without a date come last, so their day is that end of all days.</param>
/// <param name="Direction">SQL of the direction.</param>
/// <param name="Beyond">Operator: a row comes after another.</param>
internal sealed record EngagementOrder(string Name, string? Day, string Direction, string Beyond)
{
    public static readonly IReadOnlyList<EngagementOrder> All =
    [
        new("start_date desc", "coalesce(first_day, '-infinity')", "desc", "<"),
        new("start_date", "coalesce(first_day, 'infinity')", "asc", ">"),
        new("recorded desc", null, "desc", "<"),
        new("recorded", null, "asc", ">"),
    ];

    /// <summary>Null when there is no such order.</summary>
    public static EngagementOrder? Find(string orderBy) =>
        orderBy.Length == 0 ? All[0] : All.FirstOrDefault(order => order.Name == orderBy);

    /// <summary>SQL for a column in the result.</summary>
    public string DayColumn => Day ?? "date '-infinity'";

    /// <summary>Only rows after one with this day and position.</summary>
    public void After(SqlConditions conditions, DateOnly day, long position)
    {
        if (Day is null)
            conditions.Add($"recorded_position {Beyond} {{0}}", NpgsqlDbType.Bigint, position);
        else
            conditions.Add(
                $"({Day}, recorded_position) {Beyond} ({conditions.Value(NpgsqlDbType.Date, day)}, {{0}})", NpgsqlDbType.Bigint, position);
    }

    public string OrderBy => Day is null ? $"recorded_position {Direction}" : $"{Day} {Direction}, recorded_position {Direction}";
}
