using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;
using Xunit;

namespace Chancery.Entities.Tests.Projection;

public sealed class EntityRowsTests
{
    [Fact]
    public void Each_event_makes_a_version_that_ends_where_the_next_begins()
    {
        var rows = EntityRows.Of([Event(3, Registered("ent-a")), Event(4, Registered("ent-b")), Event(7, Named("ent-a", "Anne"))], []);
        Assert.Equal([("ent-a", 3, 7), ("ent-b", 4, EntityRows.Open), ("ent-a", 7, EntityRows.Open)],
            rows.Versions.Begun.Select(row => (row.Key, row.From, row.Until)));
        Assert.Empty(rows.Versions.Ended);
        Assert.Equal(["Anna", "Anna", "Anne"], rows.Names.Begun.Select(row => row.Value.Value));
        Assert.Equal(["Anna", "Anne"], rows.Versions.Begun[2].Value.Entity.Names.Select(name => name.Value));
        Assert.Single(rows.Versions.Begun[0].Value.Entity.Names);
    }

    [Fact]
    public void A_merge_ends_what_was_shown_and_moves_the_names_and_a_split_moves_them_back()
    {
        EntityState[] known = [new(Registered("ent-a").Entity, 1), new(Registered("ent-b", "Berta").Entity, 1)];
        var rows = EntityRows.Of(
            [
                Event(5, new EntitiesMerged { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-b" }),
                Event(6, new EntitySplit { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-b" }),
            ], known);
        Assert.Equal([("ent-a", 5), ("ent-b", 5)], rows.Versions.Ended);
        Assert.Equal([("ent-b", 5, 6, 1), ("ent-b", 6, EntityRows.Open, 1), ("ent-a", 6, EntityRows.Open, 3)],
            rows.Versions.Begun.Select(row => (row.Key, row.From, row.Until, row.Value.Version)).OrderBy(row => row.From).ThenByDescending(row => row.Key));
        Assert.Equal([("ent-a", "Anna", 6, EntityRows.Open), ("ent-b", "Anna", 5, 6)],
            rows.Names.Begun.Select(row => (row.Key.EntityId, row.Key.Value, row.From, row.Until)).Order());
        Assert.Equal([("mrg-1", 5, 6)], rows.Merges.Begun.Select(row => (row.Key, row.From, row.Until)));
    }

    [Fact]
    public void A_tenure_that_takes_the_place_of_another_takes_its_sounds_away()
    {
        var rows = EntityRows.Of(
            [
                Event(6, new TenureRecorded { EntityId = "ent-a", Tenure = new Tenure { Post = "Envoy", Represents = "SE", Source = "list/1" } }),
                Event(7, new TenureRecorded { EntityId = "ent-a", Tenure = new Tenure { Post = "Judge", Represents = "DK", Source = "list/2" } }),
                Event(8, new TenureRecorded { EntityId = "ent-a", Tenure = new Tenure { Post = "Envoy", Represents = "NO", Source = "list/1" }, Replaces = true }),
            ], [new(Registered("ent-a").Entity, 1)]);
        Assert.Equal(["ent-a"], rows.Resounded);
        Assert.Equal(["DK", "NO"], rows.Sounds.Select(row => row.Represents).Order());
    }

    internal static LoggedEvent Event(long position, IMessage data) =>
        new(position, Guid.Empty, EntityState.IdOf(data)!, 1, DateTimeOffset.UnixEpoch, new EventHeaders(null, "test", null), data);

    private static EntityRegistered Registered(string id, string name = "Anna") =>
        new() { Entity = new Entity { EntityId = id, Kind = EntityKind.Person, Name = name, Names = { new EntityName { Value = name } } } };

    private static NameAdded Named(string id, string name) => new() { EntityId = id, Name = new EntityName { Value = name } };
}
