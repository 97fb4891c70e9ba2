using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Merging.Commands;
using static Chancery.Entities.Tests.Mentions;

namespace Chancery.Entities.Tests.Merging;

public sealed class MergeTests(EntityPlatform platform)
{
    private EntityService.EntityServiceClient Client => platform.Client;

    [Fact]
    public async Task A_merged_id_answers_with_the_survivor_and_a_split_gives_each_its_own_back()
    {
        var from = await Client.RegisterAsync(Person("Odalys Fuentes", "CU", "Ambassador"));
        var into = await Client.RegisterAsync(Person("Mirta Prieto", "CU", "Foreign Minister"));
        var merged = await Client.MergeAsync(from.EntityId, into.EntityId);

        var shown = await Client.FindAsync(from.EntityId, merged.Position);
        Assert.Equal((into.EntityId, into.EntityId), (shown.MergedInto, shown.Entity.EntityId));
        Assert.Equal(["Mirta Prieto", "Odalys Fuentes"], shown.Entity.Names());
        Assert.Equal(["Foreign Minister", "Ambassador"], shown.Entity.Tenures.Select(tenure => tenure.Post));
        Assert.Equal(new Merge { MergeId = merged.MergeId, FromId = from.EntityId, IntoId = into.EntityId }, Assert.Single(shown.Entity.Merges));
        Assert.Equal("", (await Client.FindAsync(into.EntityId)).MergedInto);
        Assert.Equal(from, (await Client.FindAsync(from.EntityId, asOf: merged.Position - 1)).Entity);
        Assert.Equal(into, (await Client.FindAsync(into.EntityId, asOf: merged.Position - 1)).Entity);

        var later = await Client.AddNameAsync(from.EntityId, "O. Fuentes");
        Assert.Equal(into.EntityId, later.EntityId);
        var split = await Client.SplitAsync(merged.MergeId);
        Assert.Equal(from, (await Client.FindAsync(from.EntityId, split.Position)).Entity);
        Assert.Equal(["Mirta Prieto", "O. Fuentes"], (await Client.FindAsync(into.EntityId, split.Position)).Entity.Names());
        Assert.Equal(into.EntityId, (await Client.FindAsync(from.EntityId, asOf: split.Position - 1)).MergedInto);
    }

    [Fact]
    public async Task A_chain_of_merges_leads_to_its_end_and_is_undone_in_any_order()
    {
        var people = new List<Entity>();
        foreach (var name in new[] { "Ketevan Loria", "Mzia Abuladze", "Nino Gelashvili" })
            people.Add(await Client.RegisterAsync(Person(name, "GE", $"Envoy {name}")));
        var (a, b, c) = (people[0].EntityId, people[1].EntityId, people[2].EntityId);
        var first = await Client.MergeAsync(a, b);
        var second = await Client.MergeAsync(b, c);
        Assert.Equal(c, (await Client.FindAsync(a, second.Position)).MergedInto);
        Assert.Equal(3, (await Client.FindAsync(c)).Entity.Names.Count);
        Assert.Equal(b, (await Client.FindAsync(a, asOf: first.Position)).MergedInto);
        Assert.Equal(["MERGE_CIRCULAR"], await GroundsAsync(() => Client.MergeAsync(c, a)));

        var undone = await Client.SplitAsync(first.MergeId);
        Assert.Equal(people[0], (await Client.FindAsync(a, undone.Position)).Entity);
        Assert.Equal(c, (await Client.FindAsync(b)).MergedInto);
        undone = await Client.SplitAsync(second.MergeId);
        Assert.Equal(people[1], (await Client.FindAsync(b, undone.Position)).Entity);
        Assert.Equal(people[2], (await Client.FindAsync(c)).Entity);
    }

    [Fact]
    public async Task Mentions_searches_and_lists_lead_to_the_survivor()
    {
        var from = await Client.RegisterAsync(Person("Thandeka Mbuli", "SZ", "Trade Minister"));
        var into = await Client.RegisterAsync(Person("Princess Tsandzile Dube", "SZ", "Trade Minister"));
        var merged = await Client.MergeAsync(from.EntityId, into.EntityId);
        await Client.FindAsync(from.EntityId, merged.Position);

        var named = await Client.ResolveAsync(true, Person("Thandeka Mbuli", "SZ", "Trade Minister"));
        Assert.Equal((ResolutionVerdict.Linked, into.EntityId), (named.Resolutions[0].Verdict, named.Resolutions[0].EntityId));
        Assert.Equal([into.EntityId], await SearchAsync("Thandeka Mbuli"));
        Assert.Equal([from.EntityId], await SearchAsync("Thandeka Mbuli", merged.Position - 1));
        Assert.Equal([into.EntityId], await ListAsync());
        Assert.Equal([from.EntityId, into.EntityId], (await ListAsync(merged.Position - 1)).Order());

        var split = await Client.SplitAsync(merged.MergeId);
        await Client.FindAsync(from.EntityId, split.Position);
        named = await Client.ResolveAsync(true, Person("Thandeka Mbuli", "SZ", "Trade Minister"));
        Assert.Equal(from.EntityId, named.Resolutions[0].EntityId);
        Assert.Equal(2, (await ListAsync()).Length);

        async Task<string[]> SearchAsync(string query, long asOf = 0) => [.. (await Client.SearchEntitiesAsync(
            new SearchEntitiesRequest { Query = query, PageSize = 1, AsOf = asOf == 0 ? null : new AsOf { Position = asOf } },
            cancellationToken: TestContext.Current.CancellationToken)).Matches.Select(match => match.Entity.EntityId)];

        async Task<string[]> ListAsync(long asOf = 0) => [.. (await Client.ListEntitiesAsync(
            new ListEntitiesRequest { Represents = "SZ", AsOf = asOf == 0 ? null : new AsOf { Position = asOf } },
            cancellationToken: TestContext.Current.CancellationToken)).Entities.Select(entity => entity.EntityId)];
    }

    [Fact]
    public async Task What_is_told_of_a_merged_one_before_any_table_shows_the_merge_is_told_of_the_survivor()
    {
        var from = await Client.RegisterAsync(Person("Ruairi Mac Suibhne", "IE", "Attorney General"));
        var into = await Client.RegisterAsync(Person("Peadar Breathnach", "IE", "Attorney General"));
        await Client.MergeAsync(from.EntityId, into.EntityId);
        var told = await Client.ResolveAsync(true, Person("Ruairi Mac Suibhne", "IE", "Minister for Justice"));
        Assert.Equal(into.EntityId, told.Resolutions[0].EntityId);
        Assert.Contains("Minister for Justice", (await Client.FindAsync(from.EntityId, told.Position)).Entity.Tenures.Select(tenure => tenure.Post));
    }

    [Fact]
    public async Task The_same_request_merges_and_splits_once()
    {
        var from = await Client.RegisterAsync(Person("Inge Halvorsen", "NO", "State Secretary"));
        var into = await Client.RegisterAsync(Person("Ragnhild Lie", "NO", "State Secretary"));
        var (merge, split) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var merged = await Client.MergeAsync(from.EntityId, into.EntityId, merge);
        Assert.Equal(merged, await Client.MergeAsync(from.EntityId, into.EntityId, merge));
        Assert.Equal(["REQUEST_ID_REUSED"], await ReasonsAsync(() => Client.MergeAsync(into.EntityId, from.EntityId, merge)));
        var undone = await Client.SplitAsync(merged.MergeId, split);
        Assert.Equal(undone, await Client.SplitAsync(merged.MergeId, split));
        Assert.Equal(["MERGE_UNDONE"], await ReasonsAsync(() => Client.SplitAsync(merged.MergeId)));
        Assert.Equal(["MERGE_NOT_FOUND"], await ReasonsAsync(() => Client.SplitAsync("mrg-none")));
        Assert.Equal(["ENTITY_NOT_FOUND"], await ReasonsAsync(() => Client.MergeAsync("ent-none", into.EntityId)));
        Assert.Equal(["INVALID_REQUEST", "from_id FIELD_REQUIRED", "into_id FIELD_REQUIRED", "reason FIELD_REQUIRED"],
            await ReasonsAsync(() => Client.MergeEntitiesAsync(new MergeEntitiesRequest()).ResponseAsync));
    }

    [Fact]
    public async Task Of_two_merges_at_once_that_would_make_a_circle_one_is_refused()
    {
        var one = await Client.RegisterAsync(Person("Bakyt Osmonov", "KG", "Rector"));
        var other = await Client.RegisterAsync(Person("Nurlan Sadykov", "KG", "Rector"));
        var outcomes = await Task.WhenAll(TryAsync(one.EntityId, other.EntityId), TryAsync(other.EntityId, one.EntityId));
        Assert.Equal(["MERGE_CIRCULAR", "merged"], outcomes.Order(StringComparer.Ordinal));

        async Task<string> TryAsync(string from, string into)
        {
            try
            {
                await Client.MergeAsync(from, into);
                return "merged";
            }
            catch (Grpc.Core.RpcException)
            {
                return (await GroundsAsync(() => Client.MergeAsync(from, into)))[0];
            }
        }
    }

    [Fact]
    public async Task Many_merges_at_once_into_one_entity_all_get_their_turn()
    {
        var into = await Client.RegisterAsync(new Entity { Kind = EntityKind.Place, Name = "Ysyk-Köl" });
        var others = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Client.RegisterAsync(new Entity { Kind = EntityKind.Place, Name = $"Lake {i}" })));
        var merged = await Task.WhenAll(others.Select(other => Client.MergeAsync(other.Entity.EntityId, into.Entity.EntityId)));
        var shown = (await Client.FindAsync(into.Entity.EntityId, merged.Max(merge => merge.Position))).Entity;
        Assert.Equal(merged.Select(merge => merge.MergeId).Order(), shown.Merges.Select(merge => merge.MergeId));
        Assert.Equal(13, shown.Names.Count);
    }

    [Fact]
    public async Task What_is_stated_different_is_merged_only_after_that_is_withdrawn()
    {
        var father = await Client.RegisterAsync(Person("Emil Stoica", "RO", "Senator"));
        var son = await Client.RegisterAsync(Person("Bogdan Pop", "RO", "Deputy"));
        var stated = await Client.DeclareAsync(father.EntityId, son.EntityId);
        Assert.Equal(0, (await Client.DeclareAsync(son.EntityId, father.EntityId)).Position);
        Assert.Equal(["DECLARED_DIFFERENT"], await GroundsAsync(() => Client.MergeAsync(son.EntityId, father.EntityId)));
        Assert.Equal(["EntitiesDeclaredDifferent"], (await Client.HistoryAsync(son.EntityId, stated.Position)).Skip(1).Select(told => told.EventCase.ToString()));
        await Client.WithdrawAsync(son.EntityId, father.EntityId);
        Assert.Equal(["DIFFERENCE_NOT_FOUND"], await ReasonsAsync(() => Client.WithdrawAsync(father.EntityId, son.EntityId)));
        await Client.MergeAsync(son.EntityId, father.EntityId);
        Assert.Equal(["ENTITIES_ARE_MERGED"], await ReasonsAsync(() => Client.DeclareAsync(son.EntityId, father.EntityId)));
    }

    [Fact]
    public async Task The_request_id_of_a_statement_that_changed_nothing_is_used_all_the_same()
    {
        var one = (await Client.RegisterAsync(Person("Adaeze Obi", "NG"))).EntityId;
        var other = (await Client.RegisterAsync(Person("Adaora Obi", "NG"))).EntityId;
        await Client.DeclareAsync(one, other);
        var request = new DeclareDifferentRequest { EntityId = other, OtherId = one, Reason = "sisters", RequestId = Guid.NewGuid().ToString() };
        Assert.Equal(0, (await Client.DeclareDifferentAsync(request, cancellationToken: TestContext.Current.CancellationToken)).Position);
        await Client.WithdrawAsync(one, other);

        Assert.Equal(0, (await Client.DeclareDifferentAsync(request, cancellationToken: TestContext.Current.CancellationToken)).Position);
        Assert.Equal(["REQUEST_ID_REUSED"], await ReasonsAsync(() => Client.AddNameAsync(one, "Ada Obi", request.RequestId)));
    }
}
