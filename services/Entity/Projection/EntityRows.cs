using System.Collections.Immutable;
using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;

namespace Chancery.Entities;

/// <summary>An entity as it stood from a position on, until another version took its place.</summary>
internal sealed record VersionRow(EntityState State, long From, long Until);

/// <summary>A name that an entity has had from a position on.</summary>
internal sealed record NameRow(EntityState State, EntityName Name, long From);

/// <summary>A word's sound under which a person of a party may be found.</summary>
internal sealed record SoundRow(string Represents, string Sound, string EntityId);

/// <summary>What a page of the log adds to the tables. Made by a pure function.</summary>
internal sealed record EntityRows(ImmutableArray<VersionRow> Versions, ImmutableArray<NameRow> Names, ImmutableArray<SoundRow> Sounds)
{
    /// <summary>Until of the version that is current.</summary>
    public const long Open = long.MaxValue;

    /// <param name="events">In order of position.</param>
    /// <param name="known">The entities of these events as they stood before the page.</param>
    public static EntityRows Of(IReadOnlyList<LoggedEvent> events, IEnumerable<EntityState> known)
    {
        var states = known.ToDictionary(state => state.Id);
        var versions = new List<VersionRow>();
        var open = new Dictionary<string, int>();
        var names = new List<NameRow>();
        foreach (var logged in events)
        {
            if (EntityState.IdOf(logged.Data) is not { } id)
                continue;
            var before = states.GetValueOrDefault(id);
            var after = states[id] = EntityState.Apply(before, logged.Data);
            if (open.TryGetValue(id, out var index))
                versions[index] = versions[index] with { Until = logged.Position };
            open[id] = versions.Count;
            versions.Add(new VersionRow(after, logged.Position, Open));
            names.AddRange(after.Entity.Names.Skip(before?.Entity.Names.Count ?? 0).Select(name => new NameRow(after, name, logged.Position)));
        }
        var sounds = open.Values.Select(index => versions[index].State).Where(state => state.Entity.Kind == EntityKind.Person)
            .SelectMany(state => PersonSounds.Of(state).Select(pair => new SoundRow(pair.Represents, pair.Sound, state.Id)));
        return new EntityRows([.. versions], [.. names], [.. sounds]);
    }
}
