using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>Brings the entities that mentions might name into a pool, a whole batch with each query.</summary>
internal sealed class PoolSource(EntityLookup entities, LogReader log)
{
    /// <summary>Those of the very code or name, and those who hold or held an office without which the name says too little.</summary>
    public async Task AddNamesakesAsync(EntityPool pool, IReadOnlyCollection<ReadMention> mentions, CancellationToken ct)
    {
        var codes = new HashSet<string>();
        var keys = new HashSet<string>();
        foreach (var (mention, isNamed) in mentions.Select(read => (read.Mention, read.Role is null)))
        {
            if (!isNamed)
                continue;
            if (KnownEntities.Find(mention.Code) is { } party)
                pool.Put(new EntityState(party, 1));
            else
                Want(mention);
        }
        if (codes.Count + keys.Count > 0)
            PutAll(pool, await entities.FindByNameAsync([.. keys], [.. codes], ct));
        var seats = mentions.SelectMany(read => SeatsOf(read).Select(seat => (seat, DayOf(read)))).Distinct().ToArray();
        if (seats.Length > 0)
            PutAll(pool, await entities.FindHoldersAsync(seats, ct));

        void Want(Mention mention)
        {
            if (mention.Code.Length > 0)
            {
                codes.Add(mention.Code);
                keys.UnionWith(NameKey.OfParty(mention.Code));
            }
            keys.UnionWith(mention.Kind == EntityKind.Person ? [NameKey.Of(mention.Name)] : NameKey.OfParty(mention.Name));
        }
    }

    /// <summary>Persons of a like name who represent the same party.</summary>
    public async Task AddSimilarAsync(EntityPool pool, IReadOnlyCollection<ReadMention> mentions, CancellationToken ct)
    {
        var wanted = mentions.Where(read => read.Name is not null && read.Mention.Represents.Length > 0)
            .SelectMany((read, number) => PersonSounds.Of(read.Name!).Select(sound => (number, read.Mention.Represents, sound))).ToArray();
        if (wanted.Length > 0)
            PutAll(pool, await entities.FindSimilarAsync(wanted, ct));
    }

    /// <summary>The holders of the keys of mentions: registered, perhaps so lately that no table shows them yet.</summary>
    public async Task AddHoldersAsync(EntityPool pool, IReadOnlyCollection<ReadMention> mentions, CancellationToken ct)
    {
        var keys = mentions.SelectMany(MentionKeys.Of).Distinct().ToArray();
        if (keys.Length == 0)
            return;
        foreach (var claim in await log.FindClaimsAsync(keys, ct))
        {
            if (await AddAsync(pool, claim.StreamId, ct) is { } survivor)
                pool.Hold(claim.Key, survivor);
        }
    }

    /// <summary>Entities as the log has them.</summary>
    public async Task AddAsync(EntityPool pool, IEnumerable<string> ids, CancellationToken ct)
    {
        foreach (var id in ids.Distinct())
            await AddAsync(pool, id, ct);
    }

    /// <returns>The id of the entity that answers for this one; null when there is none.</returns>
    private async Task<string?> AddAsync(EntityPool pool, string id, CancellationToken ct)
    {
        if (await ReadAsync(id, ct) is not { } state)
            return null;
        var facts = new Dictionary<string, EntityState> { [state.Id] = state };
        while (state.Merged is { } merge)
        {
            pool.Remove(state.Id);
            state = await ReadAsync(merge.IntoId, ct) ?? throw new InvalidOperationException($"{state.Id} is merged into {merge.IntoId}, which the log does not have.");
            facts[state.Id] = state;
        }
        foreach (var part in (await entities.FindConnectedAsync([state.Id], ct)).PartsOf(state.Id).Where(part => !facts.ContainsKey(part.Id)))
            facts[part.Id] = await ReadAsync(part.Id, ct) ?? part;
        pool.Put(new EntityGraph(facts.Values).Shown(state.Id)!);
        return state.Id;
    }

    private static IEnumerable<Seat> SeatsOf(ReadMention read) => read switch
    {
        { Role: { } role } => role.Seats,
        { IsPartial: true, Mention.Represents: { Length: > 0 } party } => read.Post.Meant.Select(office => new Seat(party, office)),
        _ => [],
    };

    private static DateOnly? DayOf(ReadMention read) => read.Mention.Date is { } date ? PartialDate.First(date) : null;

    private async Task<EntityState?> ReadAsync(string id, CancellationToken ct) =>
        (await log.ReadStreamAsync(id, ct: ct)).Select(logged => logged.Data).Aggregate(default(EntityState), EntityState.Apply);

    private static void PutAll(EntityPool pool, IEnumerable<EntityState> states)
    {
        foreach (var state in states)
            pool.Put(state);
    }
}
