using Chancery.Contracts.Query.V1;
using Chancery.EventLog;
using Chancery.Query.Filtering;
using Chancery.Query.Pages;
using Google.Protobuf.WellKnownTypes;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Query.Documents;

/// <summary>ListDocuments: the last received first, all pages at the position of the first one.</summary>
internal sealed class DocumentList(NpgsqlDataSource database, ReadPoints points)
{
    public async Task<ListDocumentsResponse> ListAsync(ListDocumentsRequest request, CancellationToken ct)
    {
        var arguments = new ListDocumentsRequest { Publishers = { request.Publishers }, AsOf = request.AsOf };
        var token = PageToken.Read(request.PageToken, arguments);
        var position = token is null
            ? await points.FindAsync(request.AsOf, request.MinPosition, ct)
            : await points.ReachAsync(token.Position, request.MinPosition, ct);
        var size = PageSize.Of(request.PageSize);

        var conditions = new SqlConditions().Add("position < {0}", NpgsqlDbType.Bigint, token?.LastPosition ?? position + 1);
        if (request.Publishers.Count > 0)
            conditions.Add("publisher = any({0})", NpgsqlDbType.Array | NpgsqlDbType.Text, request.Publishers.ToArray());
        var rows = await ReadAsync(conditions, size + 1, ct);
        var response = new ListDocumentsResponse { Position = position, Documents = { rows.Take(size).Select(row => row.Summary) } };
        if (rows.Count > size)
            response.NextPageToken = new PageToken(position, default, rows[size - 1].Position).Write(arguments);
        return response;
    }

    private async Task<List<Row>> ReadAsync(SqlConditions conditions, int limit, CancellationToken ct)
    {
        await using var command = conditions.Command(database,
            $"""
            select position, document_id, title, publisher, source_uri, published_day, received_time, engagement_count
            from query.document where {conditions.Where} order by position desc limit {limit}
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<Row>();
        while (await reader.ReadAsync(ct))
            rows.Add(new Row(reader.GetInt64(0), Summary(reader)));
        return rows;
    }

    private static DocumentSummary Summary(NpgsqlDataReader reader) => new()
    {
        DocumentId = reader.GetString(1),
        Title = reader.GetString(2),
        Publisher = reader.GetString(3),
        SourceUri = reader.GetString(4),
        PublishedDate = reader.IsDBNull(5) ? null : Day(reader.GetFieldValue<DateOnly>(5)),
        ReceivedTime = Timestamp.FromDateTimeOffset(reader.GetFieldValue<DateTimeOffset>(6)),
        EngagementCount = reader.GetInt32(7),
    };

    private static Google.Type.Date Day(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day = day.Day };

    private sealed record Row(long Position, DocumentSummary Summary);
}
