using Chancery.Contracts.Entity.V1;
using Google.Protobuf;
using Xunit;
using static Chancery.Entities.Tests.Resolving.Registry;

namespace Chancery.Entities.Tests.Resolving;

/// <summary>What a document tells beside a name.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_family_name_is_whoever_the_document_names_in_full_even_later()
    {
        var plan = Plan([], true, Named("Tursunov", represents: "TJ"), Named("Hamza Tursunov", represents: "TJ"), Named("H. Tursunov"));
        Assert.Equal(["Linked new-1", "New new-1", "Linked new-1"], plan.Resolutions.Select(resolution => resolution.Said()));
        Assert.Equal("the document names Hamza Tursunov", plan.Resolutions[0].Candidates[0].Features.Single(feature => feature.Name == "document").Description);
        Assert.IsType<EntityRegistered>(Assert.Single(Assert.Single(plan.Streams).Events));
    }

    [Fact]
    public void Documents_of_one_batch_do_not_explain_each_other()
    {
        var plan = Plan([], true, Named("Tursunov", represents: "TJ", document: "doc-1"), Named("Hamza Tursunov", represents: "TJ", document: "doc-2"));
        Assert.Equal(["Ambiguous new-1", "New new-1"], plan.Resolutions.Select(resolution => resolution.Said()));
    }

    [Fact]
    public void Of_two_who_bear_it_the_one_in_the_post_or_neither()
    {
        Mention[] full = [Named("Hamza Tursunov", represents: "TJ", post: "Foreign Minister"), Named("Anvar Tursunov", represents: "TJ", post: "Minister of Finance")];
        Assert.Equal("Ambiguous new-1 new-2", Plan([], true, [.. full, Named("Tursunov", represents: "TJ")]).Resolutions[2].Said());
        Assert.Equal("Linked new-2", Plan([], true, [.. full, Named("Tursunov", represents: "TJ", post: "Finance Minister")]).Resolutions[2].Said());
        Assert.Equal("New new-3", Plan([], true, [.. full, Named("Tursunov", represents: "UZ")]).Resolutions[2].Said());
    }

    [Fact]
    public void A_namesake_in_another_post_is_not_who_is_known_in_the_post()
    {
        EntityState[] known =
        [
            Person("deputy", "Aziz Karimov", Held("Deputy Foreign Minister", "2018", "2021")),
            Person("minister", "Bahrom Karimov", Held("Foreign Minister", "2018", "2021")),
        ];
        var deputy = Named("Aziz Karimov", "2019-05-06", "TJ", "Deputy Foreign Minister");
        Assert.Equal("Linked minister", Plan(known, false, Named("Karimov", "2019-05-06", "TJ", "Foreign Minister"), deputy).Resolutions[0].Said());
        Assert.Equal("Linked deputy", Plan(known, false, Named("Karimov", "2019-05-06", "TJ", "Deputy Minister of Foreign Affairs"), deputy).Resolutions[0].Said());
        Assert.Equal("Linked deputy", Plan(known, false, Named("Karimov", "2019-05-06", "TJ", "Special Envoy"), deputy).Resolutions[0].Said());
        Assert.Equal("Linked deputy", Plan(known, false, Named("Karimov", "2019-05-06", "TJ", "Minister of Justice"), deputy).Resolutions[0].Said());
    }

    [Fact]
    public void A_given_name_alone_is_nobody_s()
    {
        Assert.Equal("New new-2", Plan([], true, Named("Mohammed Tursunov", represents: "TJ"), Named("Mohammed", represents: "TJ")).Resolutions[1].Said());
    }

    [Fact]
    public void A_family_name_without_a_fuller_one_is_who_holds_the_post_and_else_ambiguous()
    {
        EntityState[] known =
        [
            Person("first", "Hamza Tursunov", Held("Minister of Foreign Affairs", "2004", "2008")),
            Person("second", "Anvar Tursunov", Held("Minister of Foreign Affairs", "2009", "2012")),
        ];
        Assert.Equal("Linked second", Resolve(known, Named("Tursunov", "2010-01-02", "TJ", "Foreign Minister")).Said());
        var plan = Plan(known, true, Named("Tursunov", "2010-01-02", "TJ"));
        Assert.Equal("Ambiguous second first", plan.Resolutions[0].Said());
        Assert.Empty(plan.Streams);
    }

    [Fact]
    public void Of_two_of_one_name_the_one_whose_tenure_fits()
    {
        EntityState[] known =
        [
            Person("elder", "Hamza Tursunov", Held("Minister of Justice", "1994", "1998")),
            Person("younger", "Hamza Tursunov", Held("Minister of Foreign Affairs", "2018", "2021")),
        ];
        Assert.Equal("Linked younger", Resolve(known, Named("Hamza Tursunov", "2019-05-06", "TJ", "Foreign Minister")).Said());
        Assert.Equal("Linked elder", Resolve(known, Named("Hamza Tursunov", "1995-05-06", "TJ", "Justice Minister")).Said());
        Assert.Equal("Linked younger", Resolve(known, Named("Hamza Tursunov", "2019-05-06", "TJ")).Said());
        Assert.StartsWith("Ambiguous", Resolve(known, Named("Hamza Tursunov", "2007-05-06", "TJ")).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_of_one_name_the_one_whose_country_the_document_names()
    {
        EntityState[] known = [Person("ro", "Elena Marin", Seen("Envoy", "2020-01-01", "RO")), Person("md", "Elena Marin", Seen("Envoy", "2020-01-01", "MD"))];
        Assert.Equal("Linked md", Plan(known, false, Named("Elena Marin"), new Mention { Kind = EntityKind.Country, Name = "Moldova" }).Resolutions[0].Said());
        Assert.Equal("Linked ro", Resolve(known, Named("Elena Marin", publisher: "RO")).Said());
        Assert.StartsWith("Ambiguous", Resolve(known, Named("Elena Marin", publisher: "NO")).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spelling_that_is_linked_is_learnt_with_its_day_and_source_and_no_part_of_a_name_is()
    {
        EntityState[] known = [Person("one", "Farrukh Mukhiddinov", Held("Minister of Transport", "2018", "2021"))];
        var plan = Plan(known, true,
            Named("Farruh Muhiddinov", "2019-05-06", "TJ", "Transport Minister", "doc-2"), Named("Mukhiddinov", "2019-05-06", "TJ", document: "doc-2"),
            Named("the Tajik Minister of Transport", "2019-05-06", document: "doc-2"));
        Assert.All(plan.Resolutions, resolution => Assert.Equal("Linked one", resolution.Said()));
        var learnt = Assert.IsType<NameAdded>(Assert.Single(Assert.Single(plan.Streams).Events)).Name;
        Assert.Equal(("Farruh Muhiddinov", Day("2019-05-06"), "doc-2"), (learnt.Value, learnt.ObservedDate, learnt.Evidence.DocumentId));
    }

    [Fact]
    public void A_name_that_is_less_alike_is_enough_for_who_is_known_to_hold_the_office_on_that_day()
    {
        EntityState[] known = [Person("one", "Aleksandr Ivlev", Held("Foreign Minister", "2018", "2021"))];
        Assert.Equal("Linked one", Resolve(known, Named("Sasha Ivlew", "2019-05-06", "TJ", "Foreign Minister")).Said());
        Assert.Equal("New", Resolve(known, Named("Sasha Ivlew", "2009-05-06", "TJ", "Ambassador")).Said());
        Assert.Equal("New", Resolve(known, Named("Olim Sharifi", "2019-05-06", "TJ", "Foreign Minister")).Said());
    }

    [Fact]
    public void Later_days_in_a_post_are_learnt_a_month_apart()
    {
        EntityState[] known = [Person("one", "Olim Sharifi", Seen("Foreign Minister", "2019-05-06"))];
        Assert.Empty(Plan(known, true, Named("Olim Sharifi", "2019-05-20", "TJ", "Foreign Minister")).Streams);
        var learnt = Assert.Single(Plan(known, true, Named("Olim Sharifi", "2019-07-20", "TJ", "Foreign Minister")).Streams).Events;
        Assert.Equal(Day("2019-07-20"), Assert.IsType<TenureRecorded>(Assert.Single<IMessage>(learnt)).Tenure.ObservedDate);
        Assert.Null(Assert.IsType<TenureRecorded>(Assert.Single(Assert.Single(
            Plan(known, true, Named("Olim Sharifi", "2020-07-20", "TJ", "former Foreign Minister")).Streams).Events)).Tenure.ObservedDate);
    }
}
