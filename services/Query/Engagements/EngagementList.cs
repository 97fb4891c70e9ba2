using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Query.V1;
using Chancery.EventLog;
using Chancery.Query.Entities;
using Chancery.Query.Filtering;
using Chancery.Query.Pages;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Query.Engagements;

/// <summary>ListEngagements: pages of the engagements that match a filter, all at the position of the first page.</summary>
internal sealed class EngagementList(NpgsqlDataSource database, ReadPoints points, EntityMerges merges)
{
    public async Task<ListEngagementsResponse> ListAsync(ListEngagementsRequest request, CancellationToken ct)
    {
        var arguments = new ListEngagementsRequest { Filter = request.Filter, OrderBy = request.OrderBy, AsOf = request.AsOf };
        var token = PageToken.Read(request.PageToken, arguments);
        var position = token is null
            ? await points.FindAsync(request.AsOf, request.MinPosition, ct)
            : await points.ReachAsync(token.Position, request.MinPosition, ct);
        var order = EngagementOrder.Find(request.OrderBy)!;
        var size = PageSize.Of(request.PageSize);

        var partsOf = await merges.PartsOfAsync([.. request.Filter?.EntitiesAny ?? [], .. request.Filter?.EntitiesAll ?? []], position, ct);

        var rows = await ReadAsync(Matching(), order, token, size + 1, ct);
        var response = new ListEngagementsResponse
        {
            Position = position,
            TotalSize = await CountAsync(Matching(), ct),
            Engagements = { rows.Take(size).Select(row => row.Engagement) },
        };
        if (rows.Count > size)
            response.NextPageToken = new PageToken(position, rows[size - 1].Day, rows[size - 1].Recorded).Write(arguments);
        await merges.ShowSurvivorsAsync(response.Engagements, position, ct);
        return response;

        SqlConditions Matching() => FilterSql.Of(request.Filter, partsOf)
            .Add("from_position <= {0} and (until_position is null or until_position > {0})", NpgsqlDbType.Bigint, position);
    }

    private async Task<List<Row>> ReadAsync(SqlConditions conditions, EngagementOrder order, PageToken? token, int limit, CancellationToken ct)
    {
        if (token is not null)
            order.After(conditions, token.LastDay, token.LastPosition);
        await using var command = conditions.Command(database,
            $"select body, {order.DayColumn}, recorded_position from query.engagement_version where {conditions.Where} order by {order.OrderBy} limit {limit}");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<Row>();
        while (await reader.ReadAsync(ct))
            rows.Add(new Row(Engagement.Parser.ParseFrom(reader.GetFieldValue<byte[]>(0)), reader.GetFieldValue<DateOnly>(1), reader.GetInt64(2)));
        return rows;
    }

    private async Task<long> CountAsync(SqlConditions conditions, CancellationToken ct)
    {
        await using var command = conditions.Command(database, $"select count(*) from query.engagement_version where {conditions.Where}");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private sealed record Row(Engagement Engagement, DateOnly Day, long Recorded);
}
