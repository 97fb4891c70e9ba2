using Chancery.Contracts.Engagement.V1;
using Chancery.Query.Filtering;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Query.Projection;

/// <summary>Documents as rows of query.document.</summary>
internal static class DocumentRows
{
    private const int LongestTitle = 1_000;

    private const string Copy =
        """
        copy query.document (document_id, position, title, publisher, source_uri, published_day, received_time, engagement_count)
        from stdin (format binary)
        """;

    /// <param name="connection">In the page's transaction.</param>
    /// <param name="documents">What to add.</param>
    /// <param name="ct">Withdraws it.</param>
    public static async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<ReceivedDocument> documents, CancellationToken ct)
    {
        if (documents.Count == 0)
            return;
        await using var rows = await connection.BeginBinaryImportAsync(Copy, ct);
        foreach (var (logged, received) in documents)
        {
            var document = received.Document ?? new Document();
            await rows.StartRowAsync(ct);
            await rows.WriteAsync(logged.StreamId, NpgsqlDbType.Text, ct);
            await rows.WriteAsync(logged.Position, NpgsqlDbType.Bigint, ct);
            await rows.WriteAsync(TitleOf(received), NpgsqlDbType.Text, ct);
            await rows.WriteAsync(Storable(document.Publisher), NpgsqlDbType.Text, ct);
            await rows.WriteAsync(Storable(document.SourceUri), NpgsqlDbType.Text, ct);
            await rows.WriteAsync(PartialDays.CompleteDay(document.PublishedDate), NpgsqlDbType.Date, ct);
            await rows.WriteAsync(logged.RecordedTime.UtcDateTime, NpgsqlDbType.TimestampTz, ct);
            await rows.WriteAsync(received.Extraction?.Engagements.Count ?? 0, NpgsqlDbType.Integer, ct);
        }
        await rows.CompleteAsync(ct);
    }

    /// <summary>The title, or else the first line of the text that is not blank, at most as long as a title may be.</summary>
    public static string TitleOf(DocumentReceived received)
    {
        var given = received.Document?.Title ?? "";
        var title = string.IsNullOrWhiteSpace(given) ? FirstLine(received.HasText ? received.Text : received.Document?.Content ?? "") : given;
        return Storable(string.Concat(title.Trim().EnumerateRunes().Take(LongestTitle)));
    }

    private static string FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace())
                return line.ToString();
        return "";
    }

    // PostgreSQL's text holds every character but this one.
    private static string Storable(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
