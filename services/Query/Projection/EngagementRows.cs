using Chancery.Query.Filtering;
using Google.Protobuf;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Query.Projection;

/// <summary>Versions of engagements as rows of query.engagement_version.</summary>
internal static class EngagementRows
{
    private const string Copy =
        """
        copy query.engagement_version (
            engagement_id, from_position, until_position, recorded_position, body,
            type, status, first_day, last_day, country, city,
            codes, entity_ids, topics, document_ids, publishers, confidence, words)
        from stdin (format binary)
        """;

    /// <param name="connection">In the page's transaction.</param>
    /// <param name="versions">What to add.</param>
    /// <param name="recorded">Where those that were known before the page were recorded first.</param>
    /// <param name="ct">Withdraws it.</param>
    public static async Task CopyAsync(
        NpgsqlConnection connection, IReadOnlyCollection<EngagementVersion> versions, IReadOnlyDictionary<string, long> recorded, CancellationToken ct)
    {
        if (versions.Count == 0)
            return;
        await using var rows = await connection.BeginBinaryImportAsync(Copy, ct);
        foreach (var version in versions)
        {
            var facts = new EngagementFacts(version.Engagement);
            var first = version.Recorded ?? (recorded.TryGetValue(version.EngagementId, out var known) ? known : version.From);
            await rows.StartRowAsync(ct);
            await rows.WriteAsync(version.EngagementId, NpgsqlDbType.Text, ct);
            await rows.WriteAsync(version.From, NpgsqlDbType.Bigint, ct);
            await rows.WriteAsync(version.Until, NpgsqlDbType.Bigint, ct);
            await rows.WriteAsync(first, NpgsqlDbType.Bigint, ct);
            await rows.WriteAsync(version.Engagement.ToByteArray(), NpgsqlDbType.Bytea, ct);
            await rows.WriteAsync((int)facts.Type, NpgsqlDbType.Integer, ct);
            await rows.WriteAsync((int)facts.Status, NpgsqlDbType.Integer, ct);
            await rows.WriteAsync(facts.FirstDay, NpgsqlDbType.Date, ct);
            await rows.WriteAsync(facts.LastDay, NpgsqlDbType.Date, ct);
            await rows.WriteAsync(facts.Country, NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.City, NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.Codes, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.EntityIds, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.Topics.Select(topic => (int)topic).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer, ct);
            await rows.WriteAsync(facts.DocumentIds, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.Publishers, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await rows.WriteAsync(facts.Confidence, NpgsqlDbType.Double, ct);
            await rows.WriteAsync(facts.Words, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        }
        await rows.CompleteAsync(ct);
    }
}
