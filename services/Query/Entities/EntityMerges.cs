using Chancery.Contracts.Engagement.V1;
using Npgsql;

namespace Chancery.Query.Entities;

/// <summary>
/// Which entities were one as of a position. An engagement keeps the id that was recorded; reads look for every id of those that are
/// one, and show that of the survivor, so that a merge and a split show at once, and as of before they do not.
/// </summary>
internal sealed class EntityMerges(NpgsqlDataSource database)
{
    private const string Survivors =
        """
        with recursive answering (asked, id, steps) as (
            select asked, asked, 0 from unnest($1) asked
            union all
            select answering.asked, m.into_id, answering.steps + 1 from answering
                join query.entity_merge m on m.from_id = answering.id and m.from_position <= $2 and (m.until_position is null or m.until_position > $2)),
        survivor as (select distinct on (asked) asked, id, steps from answering order by asked, steps desc)
        """;

    private const string Parts =
        $"""
        {Survivors}, part (asked, id) as (
            select asked, id from survivor
            union
            select part.asked, m.from_id from part
                join query.entity_merge m on m.into_id = part.id and m.from_position <= $2 and (m.until_position is null or m.until_position > $2))
        select asked, id from part
        """;

    /// <summary>Of each id all that are one with it, itself among them.</summary>
    public async Task<ILookup<string, string>> PartsOfAsync(IEnumerable<string> ids, long position, CancellationToken ct) =>
        (await ReadAsync(Parts, [.. ids.Distinct()], position, ct)).ToLookup(row => row.Asked, row => row.Id);

    /// <summary>Puts the survivors' ids where those of merged entities stand.</summary>
    public async Task ShowSurvivorsAsync(IReadOnlyCollection<Engagement> engagements, long position, CancellationToken ct)
    {
        var ids = engagements.SelectMany(EntityIds.Of).Where(id => id.Length > 0).Distinct().ToArray();
        var rows = await ReadAsync($"{Survivors} select asked, id from survivor where steps > 0", ids, position, ct);
        if (rows.Count == 0)
            return;
        var survivors = rows.ToDictionary(row => row.Asked, row => row.Id);
        foreach (var engagement in engagements)
            EntityIds.Replace(engagement, id => survivors.GetValueOrDefault(id, id));
    }

    private async Task<List<(string Asked, string Id)>> ReadAsync(string sql, string[] ids, long position, CancellationToken ct)
    {
        var rows = new List<(string, string)>();
        if (ids.Length == 0)
            return rows;
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ids });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = position });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
