using Chancery.Contracts.Engagement.V1;
using NpgsqlTypes;

namespace Chancery.Query.Filtering;

/// <summary>
/// A filter read as SQL over query.engagement_version. It selects what <see cref="FilterPredicate"/> selects, but for a
/// filter without statuses: here it leaves retracted engagements out, since a list shows what is held to be true.
/// </summary>
internal static class FilterSql
{
    /// <param name="filter">A filter that <see cref="FilterValidator"/> accepts; null selects all that are not retracted.</param>
    /// <param name="partsOf">Of each entity of the filter all that are one with it, itself among them; null: nothing was merged.</param>
    public static SqlConditions Of(EngagementFilter? filter, ILookup<string, string>? partsOf = null)
    {
        filter ??= new EngagementFilter();
        var conditions = new SqlConditions();
        Overlap("entity_ids", [.. filter.EntitiesAny.SelectMany(PartsOf).Distinct()]);
        foreach (var entity in filter.EntitiesAll)
            Overlap("entity_ids", PartsOf(entity));
        Overlap("codes", filter.CodesAny);
        Contain("codes", filter.CodesAll);
        Overlap("publishers", filter.Publishers);
        Overlap("document_ids", filter.DocumentIds);
        Contain("words", Words.Of(filter.Text));
        if (filter.Types_.Count > 0)
            conditions.Add("type = any({0})", NpgsqlDbType.Array | NpgsqlDbType.Integer, Numbers(filter.Types_));
        if (filter.Topics.Count > 0)
            conditions.Add("topics && {0}", NpgsqlDbType.Array | NpgsqlDbType.Integer, Numbers(filter.Topics));
        if (filter.Statuses.Count > 0)
            conditions.Add("status = any({0})", NpgsqlDbType.Array | NpgsqlDbType.Integer, Numbers(filter.Statuses));
        else
            conditions.Add("status <> {0}", NpgsqlDbType.Integer, (int)EngagementStatus.Retracted);
        if (filter.DateRange is { } range)
        {
            conditions.Add("first_day <= {0}", NpgsqlDbType.Date, PartialDays.CompleteDay(range.EndDate) ?? DateOnly.MaxValue);
            conditions.Add("last_day >= {0}", NpgsqlDbType.Date, PartialDays.CompleteDay(range.StartDate) ?? DateOnly.MinValue);
        }
        if (filter.Place?.CountryCode is { Length: > 0 } country)
            conditions.Add("country = {0}", NpgsqlDbType.Text, country);
        if (Words.Fold(filter.Place?.City ?? "") is { Length: > 0 } city)
            conditions.Add("city = {0}", NpgsqlDbType.Text, city);
        if (filter.MinConfidence > 0)
            conditions.Add("confidence >= {0}", NpgsqlDbType.Double, filter.MinConfidence);
        return conditions;

        string[] PartsOf(string entity) => partsOf is null ? [entity] : [.. partsOf[entity]];
        void Overlap(string column, ICollection<string> values) => Values(column, "&&", values);
        void Contain(string column, ICollection<string> values) => Values(column, "@>", values);
        void Values(string column, string operation, ICollection<string> values)
        {
            if (values.Count > 0)
                conditions.Add($"{column} {operation} {{0}}", NpgsqlDbType.Array | NpgsqlDbType.Text, values.ToArray());
        }
    }

    private static int[] Numbers<T>(IEnumerable<T> values) where T : struct, Enum => [.. values.Select(value => Convert.ToInt32(value))];
}
