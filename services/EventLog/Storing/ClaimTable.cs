using Google.Protobuf;
using Marten;
using Npgsql;

namespace Chancery.EventLog;

/// <summary>The table of keys taken, beside Marten's own.</summary>
internal static class ClaimTable
{
    private const string Insert =
        $"insert into {LogStore.Schema}.claim (key, stream_id, version, fingerprint) select * from unnest(?, ?, ?, ?)";

    private const string Find = $"select key, stream_id, version, fingerprint from {LogStore.Schema}.claim where key = any($1)";

    /// <summary>Takes keys in the session's transaction, always in the same order, so that two writers cannot block each other.</summary>
    public static void Take(IDocumentSession session, IEnumerable<Claim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Key, StringComparer.Ordinal).ToArray();
        if (ordered.Length == 0) return;
        session.QueueSqlCommand(
            Insert,
            ordered.Select(claim => claim.Key).ToArray(),
            ordered.Select(claim => claim.StreamId).ToArray(),
            ordered.Select(claim => claim.Version).ToArray(),
            ordered.Select(claim => claim.Fingerprint?.ToByteArray()).ToArray());
    }

    public static async Task<IReadOnlyList<Claim>> FindAsync(NpgsqlDataSource database, string[] keys, CancellationToken ct)
    {
        await using var command = database.CreateCommand(Find);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = keys });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var claims = new List<Claim>();
        while (await reader.ReadAsync(ct))
        {
            var fingerprint = await reader.IsDBNullAsync(3, ct) ? null : ByteString.CopyFrom(await reader.GetFieldValueAsync<byte[]>(3, ct));
            claims.Add(new Claim(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), fingerprint));
        }

        return claims;
    }
}
