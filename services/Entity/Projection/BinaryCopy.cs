using Npgsql;

namespace Chancery.Entities;

/// <summary>Rows that no table has yet, by COPY.</summary>
internal static class BinaryCopy
{
    /// <param name="connection">Open.</param>
    /// <param name="table">With its columns.</param>
    /// <param name="rows">Nothing happens when there are none.</param>
    /// <param name="write">Writes the columns of a row.</param>
    /// <param name="ct">Gives up; nothing is written then.</param>
    public static async Task WriteAsync<T>(
        NpgsqlConnection connection, string table, IReadOnlyCollection<T> rows, Action<NpgsqlBinaryImporter, T> write, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        await using var copy = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)", ct);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            write(copy, row);
        }
        await copy.CompleteAsync(ct);
    }
}
