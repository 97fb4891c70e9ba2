using System.Collections.Immutable;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Xunit;
using Date = Google.Type.Date;

namespace Chancery.Entities.Tests.Merging;

public sealed class MergeGroundsTests
{
    public static TheoryData<string, Action<Entity>, Action<Entity>, ErrorReason[]> Pairs => new()
    {
        { "nothing", _ => { }, _ => { }, [] },
        { "kinds", _ => { }, b => b.Kind = EntityKind.Organisation, [ErrorReason.KindsDiffer] },
        { "two Wikidata ids", a => Wikidata(a, "Q1"), b => Wikidata(b, "Q2"), [ErrorReason.ExternalIdsDiffer] },
        { "one Wikidata id", a => Wikidata(a, "Q1"), b => Wikidata(b, "Q1"), [] },
        { "a Wikidata id of one", a => Wikidata(a, "Q1"), _ => { }, [] },
        { "two ids of a register that has several", a => Other(a, "1"), b => Other(b, "2"), [] },
        { "two years of birth", a => a.BirthDate = Day(1950), b => b.BirthDate = Day(1951), [ErrorReason.LifeDatesDisjoint] },
        { "a year and a day in it", a => a.BirthDate = Day(1950), b => b.BirthDate = Day(1950, 3, 4), [] },
        { "death before birth", a => a.DeathDate = Day(1949, 12), b => b.BirthDate = Day(1950), [ErrorReason.LifeDatesDisjoint] },
        { "two days of death", a => a.DeathDate = Day(2020, 1, 1), b => b.DeathDate = Day(2020, 1, 2), [ErrorReason.LifeDatesDisjoint] },
        { "one seat, overlapping", a => Post(a, Day(2010), Day(2014)), b => Post(b, Day(2012), Day(2016)), [ErrorReason.SeatHeldByBoth] },
        { "one seat, one after the other", a => Post(a, Day(2010), Day(2014, 5, 3)), b => Post(b, Day(2014, 5, 3), Day(2016)), [] },
        { "one seat, perhaps overlapping", a => Post(a, Day(2010), Day(2014)), b => Post(b, Day(2014), Day(2016)), [] },
        { "one seat, its end not known", a => Post(a, Day(2010), null), b => Post(b, Day(2012), Day(2016)), [] },
        { "one seat, seen in it later", a => Post(a, Day(2010), null, Day(2013, 1, 1)), b => Post(b, Day(2012), Day(2016)), [ErrorReason.SeatHeldByBoth] },
        { "one tenure told twice", a => Post(a, Day(2010), Day(2014)), b => Post(b, Day(2010, 2, 1), Day(2014, 3)), [] },
        { "one seat of two parties", a => Post(a, Day(2010), Day(2014)), b => Post(b, Day(2012), Day(2016), of: "IQ"), [] },
        { "several at once", a => { Wikidata(a, "Q1"); a.BirthDate = Day(1950); }, b => { Wikidata(b, "Q2"); b.BirthDate = Day(1960); }, [ErrorReason.ExternalIdsDiffer, ErrorReason.LifeDatesDisjoint] },
    };

    [Theory, MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void What_speaks_against_a_merge_is_told(string what, Action<Entity> one, Action<Entity> other, ErrorReason[] expected)
    {
        var view = View(State("ent-a", one), State("ent-b", other));
        Assert.Equal((what, string.Join(' ', expected)), (what, string.Join(' ', MergeGrounds.Of(view, "ent-a", "ent-b").Select(ground => ground.Reason))));
    }

    [Fact]
    public void What_is_stated_different_is_not_merged_either_way_nor_by_what_it_is_merged_into()
    {
        var merged = new Merge { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-c" };
        var view = View(State("ent-a") with { Merged = merged }, State("ent-b"), State("ent-c")) with { Differences = [new Difference("ent-a", "ent-b")] };
        foreach (var (from, into) in new[] { ("ent-c", "ent-b"), ("ent-b", "ent-c") })
            Assert.Equal([ErrorReason.DeclaredDifferent], MergeGrounds.Of(view, from, into).Select(ground => ground.Reason));
    }

    [Fact]
    public void A_circle_is_refused_and_a_merged_one_is_named_by_its_survivor()
    {
        var view = View(State("ent-a") with { Merged = new Merge { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-b" } }, State("ent-b"), State("ent-c"));
        foreach (var (from, into) in new[] { ("ent-b", "ent-a"), ("ent-a", "ent-b"), ("ent-c", "ent-c") })
            Assert.Equal([ErrorReason.MergeCircular], MergeGrounds.Of(view, from, into).Select(ground => ground.Reason));
        foreach (var (from, into) in new[] { ("ent-a", "ent-c"), ("ent-c", "ent-a") })
            Assert.Equal([(ErrorReason.EntityAlreadyMerged, "ent-a")], MergeGrounds.Of(view, from, into).Select(ground => (ground.Reason, ground.EntityId)));
    }

    [Fact]
    public void What_the_registry_is_delivered_with_keeps_its_id()
    {
        var known = KnownEntities.Find("OSCE")!;
        var view = View(new EntityState(known, 1), State("ent-b", b => b.Kind = EntityKind.Organisation));
        Assert.Equal([ErrorReason.KnownParty], MergeGrounds.Of(view, known.EntityId, "ent-b").Select(ground => ground.Reason));
        Assert.Empty(MergeGrounds.Of(view, "ent-b", known.EntityId));
    }

    private static RegistryView View(params EntityState[] states) => new(new EntityGraph(states), ImmutableArray<Difference>.Empty, 0);

    private static EntityState State(string id, Action<Entity>? with = null)
    {
        var entity = new Entity { EntityId = id, Kind = EntityKind.Person, Name = "Anna Berg" };
        with?.Invoke(entity);
        return new EntityState(entity, 1);
    }

    private static void Wikidata(Entity entity, string id) => entity.ExternalIds.Add(new ExternalId { Scheme = "wikidata", Value = id });

    private static void Other(Entity entity, string id) => entity.ExternalIds.Add(new ExternalId { Scheme = "register", Value = id });

    private static void Post(Entity entity, Date? start, Date? end, Date? observed = null, string of = "TJ") =>
        entity.Tenures.Add(new Tenure { Post = "Foreign Minister", Represents = of, StartDate = start, EndDate = end, ObservedDate = observed });

    private static Date Day(int year, int month = 0, int day = 0) => new() { Year = year, Month = month, Day = day };
}
