using Npgsql;

namespace Chancery.EventLog;

/// <summary>How many of the next events fit into a page, so that a page of large documents takes no more memory than one of small ones.</summary>
internal sealed class PageBudget(NpgsqlDataSource database, long bytes)
{
    // The length of stored bytes is known without reading them.
    private const string Sums = $"""
        select count(*) filter (where total <= $3), count(*) filter (where total > $3)
        from (select sum(octet_length(coalesce(bdata, ''))) over (order by seq_id) as total
              from (select seq_id, bdata from {LogStore.Schema}.mt_events where seq_id > $1 order by seq_id limit $2) as page) as sums
        """;

    /// <returns>The limit when all that there is fits; else as many as do, at least one.</returns>
    public async Task<int> FitAsync(long after, int limit, CancellationToken ct)
    {
        await using var command = database.CreateCommand(Sums);
        command.Parameters.Add(new NpgsqlParameter { Value = after });
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        command.Parameters.Add(new NpgsqlParameter { Value = bytes });
        await using var counts = await command.ExecuteReaderAsync(ct);
        await counts.ReadAsync(ct);
        return counts.GetInt64(1) == 0 ? limit : (int)Math.Max(1, counts.GetInt64(0));
    }
}
