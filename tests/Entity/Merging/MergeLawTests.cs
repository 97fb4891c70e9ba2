using Chancery.Contracts.Entity.V1;
using Chancery.EventLog;
using CsCheck;
using Google.Protobuf;
using Xunit;
using static Chancery.Entities.Tests.Projection.EntityRowsTests;

namespace Chancery.Entities.Tests.Merging;

/// <summary>Merges that are all undone leave no trace in what is shown, whatever came between them.</summary>
public sealed class MergeLawTests
{
    private const int Persons = 7;
    private static readonly string[] Codes = ["TJ", "IQ", ""];

    // What to do, to whom, and with whom or with what.
    private static readonly Gen<(int What, int Whom, int With)[]> Deeds =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, Persons - 1], Gen.Int[0, 999]).Array[5, 60];

    [Fact]
    public void A_thousand_interleavings_of_merges_splits_and_additions_end_as_if_nothing_had_been_merged() =>
        Gen.Select(Deeds, Gen.Int[1, 9]).Sample((deeds, page) =>
        {
            var events = Play(deeds);
            var never = events.Where(logged => logged.Data is not EntitiesMerged and not EntitySplit).ToArray();
            Assert.Equal(TablesInMemory.Of(never.Chunk(5)).Dump(), TablesInMemory.Of(events.Chunk(page)).Dump());
        }, iter: 1_000);

    [Fact]
    public void However_the_log_is_paged_the_tables_are_the_same() =>
        Gen.Select(Deeds, Gen.Int[1, 9]).Sample((deeds, page) =>
        {
            var events = Play(deeds, undo: false);
            Assert.Equal(TablesInMemory.Of([events]).Dump(), TablesInMemory.Of(events.Chunk(page)).Dump());
        }, iter: 300);

    /// <summary>The events of commands as they would be decided; in the end every merge is undone.</summary>
    private static LoggedEvent[] Play((int What, int Whom, int With)[] deeds, bool undo = true)
    {
        var graph = new EntityGraph([]);
        var events = new List<LoggedEvent>();
        var merges = new List<EntitiesMerged>();
        for (var i = 0; i < Persons; i++)
            Add(new EntityRegistered { Entity = Person($"ent-{i}", $"Person {(char)('A' + i)}ra", Codes[i % Codes.Length]) });
        foreach (var (what, whom, with) in deeds)
            Do(what, $"ent-{whom}", with);
        while (undo && merges.Count > 0)
            Split(merges.Count / 2);
        return [.. events];

        void Do(int what, string id, int with)
        {
            switch (what)
            {
                case 0 or 1 or 2: Merge(id, $"ent-{with % Persons}"); break;
                case 3 when merges.Count > 0: Split(with % merges.Count); break;
                case 4: Add(new NameAdded { EntityId = graph.SurvivorOf(id), Name = new EntityName { Value = $"Name {with % 20}", Kind = NameKind.Spelling } }); break;
                case 5: Add(new TenureRecorded { EntityId = graph.SurvivorOf(id), Tenure = new Tenure { Post = $"Post {with % 5}", Represents = Codes[with % 3] } }); break;
                case 6: Add(new ExternalIdAdded { EntityId = graph.SurvivorOf(id), ExternalId = new ExternalId { Scheme = "opensanctions", Value = $"{with % 30}" } }); break;
            }
        }

        void Merge(string from, string into)
        {
            var view = new RegistryView(graph, [], 0);
            if (MergeGrounds.Of(view, from, into).Any())
                return;
            merges.Add(Entities.Merging.Decide(view, new MergeCommand($"mrg-{events.Count:0000}", from, into, "one")));
            Add(merges[^1]);
        }

        void Split(int index)
        {
            Add(Entities.Merging.Decide(new RegistryView(graph, [], 0), new SplitCommand(merges[index].MergeId, merges[index].FromId, "two")));
            merges.RemoveAt(index);
        }

        void Add(IMessage data)
        {
            graph.Apply(data);
            events.Add(Event(events.Count + 1, data));
        }
    }

    private static Entity Person(string id, string name, string represents) => new()
    {
        EntityId = id,
        Kind = EntityKind.Person,
        Name = name,
        Names = { new EntityName { Value = name, Kind = NameKind.Preferred } },
        Tenures = { new Tenure { Post = "Minister", Represents = represents } },
    };
}
