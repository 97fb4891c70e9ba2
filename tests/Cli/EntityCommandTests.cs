using Chancery.Contracts.Entity.V1;
using Chancery.Contracts.Query.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

/// <summary>The commands by which an analyst changes the registry, and what shows the changes.</summary>
public sealed class EntityCommandTests
{
    [Fact]
    public async Task Merge_and_split_send_ids_and_reason_and_tell_the_merge()
    {
        await using var platform = await FakePlatform.StartAsync();

        var merge = await Tool.RunAsync(platform, "entity", "merge", "ent-a", "ent-b", "--reason", "One person");
        var split = await Tool.RunAsync(platform, "entity", "split", "mrg-1", "--reason", "Two");

        Assert.Equal("ent-a is merged into ent-b by mrg-1, at position 78.\n", merge.Out);
        Assert.Equal("ent-a stands for itself again, apart from ent-b, at position 79.\n", split.Out);
        var sent = platform.Entities.Requests.ToArray();
        var merged = Assert.IsType<MergeEntitiesRequest>(sent[0]);
        Assert.Equal(new MergeEntitiesRequest { FromId = "ent-a", IntoId = "ent-b", Reason = "One person", RequestId = merged.RequestId }, merged);
        Assert.NotEqual("", merged.RequestId);
        Assert.Equal("mrg-1", Assert.IsType<SplitEntityRequest>(sent[1]).MergeId);
    }

    [Fact]
    public async Task What_speaks_against_a_merge_is_told_ground_by_ground()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Refusal = Refused.Merge(("entities/ent-a", "KINDS_DIFFER", "One is a person."), ("entities/ent-a", "DECLARED_DIFFERENT", "It is stated."));

        var run = await Tool.RunAsync(platform, "entity", "merge", "ent-a", "ent-b", "--reason", "One person");

        Assert.Equal(ExitCode.Refused, run.Code);
        foreach (var expected in new[] { "MERGE_REFUSED", "One is a person.", "It is stated." })
            Assert.Contains(expected, run.Error);
    }

    [Fact]
    public async Task A_person_a_name_and_a_tenure_are_sent_with_partial_dates()
    {
        await using var platform = await FakePlatform.StartAsync();

        await Tool.RunAsync(platform, "entity", "register", "person", "Ana Quispe", "--born", "1961", "--wikidata", "Q1", "--reason", "Met");
        await Tool.RunAsync(platform, "entity", "add-name", "ent-a", "A. Quispe", "--language", "qu", "--from", "2001-05", "--source", "her card", "--reason", "So");
        await Tool.RunAsync(platform, "entity", "record-tenure", "ent-a", "Envoy", "--for", "PE", "--from", "2019-03-04", "--acting", "--reason", "Decree");
        var wrong = await Tool.RunAsync(platform, "entity", "register", "person", "Ana", "--born", "long ago", "--reason", "Met");

        Assert.Equal((ExitCode.Usage, true), (wrong.Code, wrong.Error.Contains("2019-05")));
        var sent = platform.Entities.Requests.ToArray();
        Assert.Equal(
            new Entity { Kind = EntityKind.Person, Name = "Ana Quispe", BirthDate = new() { Year = 1961 }, ExternalIds = { new ExternalId { Scheme = "wikidata", Value = "Q1" } } },
            Assert.IsType<RegisterEntityRequest>(sent[0]).Entity);
        Assert.Equal(
            new EntityName { Value = "A. Quispe", Kind = NameKind.Spelling, Language = "qu", ValidFrom = new() { Year = 2001, Month = 5 }, Source = "her card" },
            Assert.IsType<AddNameRequest>(sent[1]).Name);
        Assert.Equal(
            new Tenure { Post = "Envoy", Represents = "PE", StartDate = new() { Year = 2019, Month = 3, Day = 4 }, Capacity = TenureCapacity.Acting },
            Assert.IsType<RecordTenureRequest>(sent[2]).Tenure);
    }

    [Fact]
    public async Task Different_states_it_and_withdraws_it()
    {
        await using var platform = await FakePlatform.StartAsync();

        var stated = await Tool.RunAsync(platform, "entity", "different", "ent-a", "ent-b", "--reason", "Father and son");
        var withdrawn = await Tool.RunAsync(platform, "entity", "different", "ent-a", "ent-b", "--withdraw", "--reason", "A misprint");

        Assert.Contains("position 80", stated.Out);
        Assert.Contains("position 81", withdrawn.Out);
    }

    [Fact]
    public async Task Show_tells_merges_history_and_engagements()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Entities.Add(new Entity
        {
            EntityId = "ent-b",
            Kind = EntityKind.Person,
            Name = "Ana Quispe",
            Merges = { new Merge { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-b" } },
        });
        platform.Entities.History.Add(new EntityEvent
        {
            Position = 5,
            StreamId = "ent-a",
            Actor = "j.doe",
            Reason = "One person",
            EntitiesMerged = new EntitiesMerged { MergeId = "mrg-1", FromId = "ent-a", IntoId = "ent-b" },
        });

        var run = await Tool.RunAsync(platform, "entity", "show", "ent-b");
        var history = await Tool.RunAsync(platform, "entity", "history", "ent-b");

        foreach (var expected in new[] { "Merged: ent-a into ent-b, by mrg-1", "EntitiesMerged", "j.doe", "One person", "0 engagements." })
            Assert.Contains(expected, run.Out);
        foreach (var expected in new[] { "into ent-b", "by mrg-1" })
            Assert.Contains(expected, history.Out);
        Assert.Equal(["ent-b"], platform.Query.Lists.Single<ListEngagementsRequest>().Filter.EntitiesAny);
    }
}
