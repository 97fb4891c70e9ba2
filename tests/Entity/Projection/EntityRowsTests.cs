using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using Google.Protobuf;
using Xunit;

namespace Chancery.Entities.Tests.Projection;

public sealed class EntityRowsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_event_makes_a_version_that_ends_where_the_next_begins()
    {
        var rows = EntityRows.Of([Event(3, Registered("ent-a")), Event(4, Registered("ent-b")), Event(7, Named("ent-a", "Anne"))], []);
        Assert.Equal([("ent-a", 3, 7), ("ent-b", 4, EntityRows.Open), ("ent-a", 7, EntityRows.Open)],
            rows.Versions.Select(row => (row.State.Id, row.From, row.Until)));
        Assert.Equal(["Anna", "Anna", "Anne"], rows.Names.Select(row => row.Name.Value));
        Assert.Equal(["Anna", "Anne"], rows.Versions[2].State.Entity.Names.Select(name => name.Value));
        Assert.Single(rows.Versions[0].State.Entity.Names);
    }

    private static LoggedEvent Event(long position, IMessage data) =>
        new(position, Guid.Empty, EntityState.IdOf(data)!, 1, Noon, new EventHeaders(null, "test", null), data);

    private static EntityRegistered Registered(string id) =>
        new() { Entity = new Entity { EntityId = id, Kind = EntityKind.Person, Name = "Anna", Names = { new EntityName { Value = "Anna" } } } };

    private static NameAdded Named(string id, string name) => new() { EntityId = id, Name = new EntityName { Value = name } };
}
