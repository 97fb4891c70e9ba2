using Chancery.Contracts.Entity.V1;
using Dapper;
using Npgsql;

namespace Chancery.Entities;

/// <summary>Entities as they are shown now, each query for a whole batch.</summary>
internal sealed class EntityLookup(NpgsqlDataSource database)
{
    // At most so many that resemble one mention are scored: those that share the most words with it.
    private const int SimilarOnes = 50;

    // At most so many holders of one office are looked at: those in it nearest to the date.
    private const int NearestHolders = 30;

    private const string Columns = "v.stream_version as Version, v.data as Data";

    private static readonly string ById =
        $"select {Columns} from entity.version v where v.entity_id = any(@ids) and v.until_position = {EntityRows.Open}";

    private static readonly string ByName = $"""
        select {Columns} from entity.version v
        where v.until_position = {EntityRows.Open} and v.entity_id in (
            select n.entity_id from entity.name n where n.folded = any(@keys) and n.entity_kind <> {(short)EntityKind.Position} and n.until_position = {EntityRows.Open}
            union select c.entity_id from entity.version c where c.code = any(@codes) and c.code <> '')
        """;

    // A code stays that of its entity, also while that is a part of another.
    private static readonly string ByCode = $"""
        with recursive answering (id) as (
            select v.entity_id from entity.version v where v.code = @code and v.code <> ''
            union select f.into_id from answering join entity.fact f on f.entity_id = id where f.into_id is not null)
        select {Columns} from entity.version v join answering on v.entity_id = id
        where v.until_position = {EntityRows.Open} order by v.entity_id limit 1
        """;

    private static readonly string BySound = $"""
        select {Columns} from entity.version v
        where v.until_position = {EntityRows.Open} and v.entity_id in (
            select hit.entity_id from (
                select s.entity_id, row_number() over (partition by wanted.mention order by count(*) desc, s.entity_id) as place
                from unnest(@mentions, @represents, @sounds) as wanted (mention, represents, sound)
                join entity.sound s using (represents, sound)
                group by wanted.mention, s.entity_id) hit
            where hit.place <= {SimilarOnes})
        """;

    private static readonly string BySeat = $"""
        select {Columns} from entity.version v
        where v.until_position = {EntityRows.Open} and v.entity_id in (
            select near.entity_id from unnest(@represents, @offices, @days) as wanted (represents, office, day)
            cross join lateral (
                select s.entity_id from entity.seat s where s.represents = wanted.represents and s.office = wanted.office
                order by greatest(s.from_day - wanted.day, wanted.day - s.until_day, 0), s.entity_id
                limit {NearestHolders}) near)
        """;

    public async Task<IReadOnlyDictionary<string, EntityState>> FindAsync(string[] ids, CancellationToken ct) =>
        (await QueryAsync(ById, new { ids }, ct)).ToDictionary(state => state.Id);

    /// <summary>Those that bear one of the names, or one of the codes, whatever their kind: but no position, which no mention names.</summary>
    public Task<IReadOnlyList<EntityState>> FindByNameAsync(string[] keys, string[] codes, CancellationToken ct) =>
        QueryAsync(ByName, new { keys, codes }, ct);

    /// <summary>What answers for the party of this code; null when none has or had it.</summary>
    public async Task<EntityState?> FindByCodeAsync(string code, CancellationToken ct) =>
        await QueryAsync(ByCode, new { code }, ct) is [var one, ..] ? one : null;

    /// <summary>Persons who have represented a party and whose names share a word's sound with a mention.</summary>
    public Task<IReadOnlyList<EntityState>> FindSimilarAsync((int Mention, string Represents, string Sound)[] wanted, CancellationToken ct) =>
        QueryAsync(BySound, new
        {
            mentions = wanted.Select(one => one.Mention).ToArray(),
            represents = wanted.Select(one => one.Represents).ToArray(),
            sounds = wanted.Select(one => one.Sound).ToArray(),
        }, ct);

    /// <summary>Persons who hold or held an office, those first who did so nearest to a day (any day where none is told).</summary>
    public Task<IReadOnlyList<EntityState>> FindHoldersAsync((Seat Seat, DateOnly? Day)[] wanted, CancellationToken ct) =>
        QueryAsync(BySeat, new
        {
            represents = wanted.Select(one => one.Seat.Represents).ToArray(),
            offices = wanted.Select(one => one.Seat.Office).ToArray(),
            days = wanted.Select(one => (one.Day ?? DateOnly.MaxValue).DayNumber).ToArray(),
        }, ct);

    /// <summary>Entities by themselves, with all that are merged with them.</summary>
    public async Task<EntityGraph> FindConnectedAsync(string[] ids, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return new EntityGraph(await FactTable.FindConnectedAsync(connection, ids, ct));
    }

    private async Task<IReadOnlyList<EntityState>> QueryAsync(string sql, object parameters, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        var rows = await connection.QueryAsync<StateRow>(new CommandDefinition(sql, parameters, cancellationToken: ct));
        return [.. rows.Select(row => row.State)];
    }
}
