using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;

namespace Chancery.Entities;

/// <summary>A name under which an entity is shown; one that several documents tell is one row.</summary>
internal readonly record struct NameRow(string EntityId, EntityKind EntityKind, NameKind Kind, string Value);

/// <summary>A word's sound under which a person of a party may be found.</summary>
internal sealed record SoundRow(string Represents, string Sound, string EntityId);

/// <summary>A seat that a person holds or held, with the first and the last day that are known of it; both the first of all when none is.</summary>
internal sealed record SeatRow(Seat Seat, string EntityId, DateOnly From, DateOnly Until);

/// <summary>What a page of the log changes in the tables. Made by a pure function.</summary>
internal sealed class EntityRows
{
    /// <summary>Until of what is current.</summary>
    public const long Open = long.MaxValue;

    private readonly EntityGraph _graph;
    private readonly HashSet<string> _changed = [];
    private readonly HashSet<string> _shown = [];
    private readonly HashSet<string> _registered;

    private EntityRows(EntityGraph graph, HashSet<string> registered) => (_graph, _registered) = (graph, registered);

    /// <summary>Whether the page registers the entity: no table has a row of it yet.</summary>
    public bool IsNew(string entityId) => _registered.Contains(entityId);

    /// <summary>Entities as they are shown, by id.</summary>
    public RangeRows<string, EntityState> Versions { get; } = new();

    public RangeRows<NameRow, NameRow> Names { get; } = new();

    /// <summary>By merge id.</summary>
    public RangeRows<string, Merge> Merges { get; } = new();

    /// <summary>By the two ids, in the order of the statement.</summary>
    public RangeRows<(string EntityId, string OtherId), bool> Differences { get; } = new();

    /// <summary>What is known of each entity of the page by itself, at its end.</summary>
    public IEnumerable<EntityState> Facts => _changed.Select(id => _graph.Find(id)!);

    /// <summary>Entities that the tables may know by other sounds and seats: these are made anew.</summary>
    public ImmutableArray<string> Resounded => [.. _shown.Where(id => !IsNew(id))];

    public IEnumerable<SoundRow> Sounds => Persons.SelectMany(state => PersonSounds.Of(state).Select(pair => new SoundRow(pair.Represents, pair.Sound, state.Id)));

    public IEnumerable<SeatRow> HeldSeats => Persons.SelectMany(state => Seats.Of(state).Select(seat => SeatOf(state, seat)));

    private IEnumerable<EntityState> Persons => _shown.Select(_graph.Shown).OfType<EntityState>().Where(state => state.Entity.Kind == EntityKind.Person);

    /// <param name="events">In order of position.</param>
    /// <param name="known">The entities of these events and all that are merged with them, each by itself, as they stood before the page.</param>
    public static EntityRows Of(IReadOnlyList<LoggedEvent> events, IEnumerable<EntityState> known)
    {
        var rows = new EntityRows(new EntityGraph(known), RegisteredIn(events));
        foreach (var logged in events)
        {
            if (EntityState.IdOf(logged.Data) is { } id)
                rows.Add(id, logged.Data, logged.Position);
        }
        return rows;
    }

    /// <summary>The entities that a page registers.</summary>
    public static HashSet<string> RegisteredIn(IEnumerable<LoggedEvent> events) =>
        [.. events.Select(logged => logged.Data).OfType<EntityRegistered>().Select(registered => registered.Entity.EntityId)];

    /// <summary>The entities that a page concerns and that were registered before it.</summary>
    public static string[] KnownBefore(IReadOnlyList<LoggedEvent> events)
    {
        var registered = RegisteredIn(events);
        return
        [
            .. events.SelectMany(logged => new[] { EntityState.IdOf(logged.Data), EntityState.OtherIdOf(logged.Data) })
                .OfType<string>().Where(id => !registered.Contains(id)).Distinct(),
        ];
    }

    private void Add(string id, IMessage data, long position)
    {
        _changed.Add(id);
        if (data is EntitiesMerged or EntitySplit)
            Regroup([id, EntityState.OtherIdOf(data)!], data, position);
        else
            Change(_graph.SurvivorOf(id), data, position);
        Relate(data, position);
    }

    private void Change(string survivor, IMessage data, long position)
    {
        var before = _graph.Shown(survivor);
        _graph.Apply(data);
        Show(survivor, before, _graph.Shown(survivor), position);
    }

    private void Regroup(string[] concerned, IMessage data, long position)
    {
        var before = concerned.Select(_graph.SurvivorOf).Distinct().Select(_graph.Shown).OfType<EntityState>().ToDictionary(state => state.Id);
        _graph.Apply(data);
        foreach (var survivor in before.Keys.Union(concerned.Select(_graph.SurvivorOf)))
            Show(survivor, before.GetValueOrDefault(survivor), _graph.Shown(survivor), position);
    }

    private void Show(string id, EntityState? before, EntityState? after, long position)
    {
        _shown.Add(id);
        if (before is not null)
            Versions.End(id, position);
        if (after is not null)
            Versions.Begin(id, after, position);
        var (had, has) = (NamesOf(before), NamesOf(after));
        foreach (var name in had.Except(has))
            Names.End(name, position);
        foreach (var name in has.Except(had))
            Names.Begin(name, name, position);
    }

    private void Relate(IMessage data, long position)
    {
        switch (data)
        {
            case EntitiesMerged merged: Merges.Begin(merged.MergeId, _graph.Find(merged.FromId)!.Merged!, position); break;
            case EntitySplit split: Merges.End(split.MergeId, position); break;
            case EntitiesDeclaredDifferent declared: Differences.Begin((declared.EntityId, declared.OtherId), true, position); break;
            case EntityDifferenceWithdrawn withdrawn: Differences.End((withdrawn.EntityId, withdrawn.OtherId), position); break;
        }
    }

    private static SeatRow SeatOf(EntityState person, Seat seat)
    {
        var terms = Term.Of(person.In(seat.Represents, [seat.Office]));
        return terms.Count == 0
            ? new SeatRow(seat, person.Id, DateOnly.MinValue, DateOnly.MinValue)
            : new SeatRow(seat, person.Id, terms.Min(term => term.From), terms.Max(term => term.Until));
    }

    private static ImmutableArray<NameRow> NamesOf(EntityState? state) => state is null
        ? []
        : [.. state.Entity.Names.Select(name => new NameRow(state.Id, state.Entity.Kind, name.Kind, name.Value)).Distinct()];
}
