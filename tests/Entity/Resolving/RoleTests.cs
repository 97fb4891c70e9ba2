using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Resolving.Registry;

namespace Chancery.Entities.Tests.Resolving;

public sealed class RoleTests
{
    private static readonly EntityState[] Known =
    [
        Person("first", "Hamza Tursunov", Held("Minister of Foreign Affairs", "2004-02-01", "2008-05-31")),
        Person("second", "Olim Sharifi", Held("Deputy Prime Minister and Foreign Minister", "2008-06-02", "2011-02-28")),
        Person("deputy", "Zarina Oqilova", Held("Deputy Minister of Foreign Affairs", "2001", "2020")),
        Person("finance", "Daler Nabiev", Held("Minister of Finance", "2001", "2020")),
        Person("other", "Bakyt Asanov", Held("Minister of Foreign Affairs", "2001", "2020", "KG")),
    ];

    [Theory]
    [InlineData("the Tajik Foreign Minister", "2006-03-04", "Linked first")]
    [InlineData("the Foreign Minister of Tajikistan", "2008-05-31", "Linked first")]
    [InlineData("the Tajik Foreign Minister", "2008-06-02", "Linked second")]
    [InlineData("the Tajik Foreign Minister", "2008-06", "Ambiguous second")]
    [InlineData("the Tajik Foreign Minister", "2009", "Linked second")]
    [InlineData("the Kyrgyz Foreign Minister", "2009", "Linked other")]
    [InlineData("the Tajik Deputy Foreign Minister", "2009", "Linked deputy")]
    public void A_role_is_whoever_holds_it_on_the_date(string words, string date, string expected)
    {
        var said = Resolve(Known, Named(words, date)).Said();
        Assert.StartsWith(expected, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the Tajik Foreign Minister", "2004-01-31")]
    [InlineData("the Tajik Foreign Minister", "2008-06-01")]
    [InlineData("the Tajik Foreign Minister", "2011-03-01")]
    [InlineData("the Tajik Foreign Minister", "2019-05-16")]
    [InlineData("the Tajik Minister of Defence", "2006-03-04")]
    [InlineData("the Uzbek Foreign Minister", "2006-03-04")]
    [InlineData("the Ruritanian Foreign Minister", "2006-03-04")]
    [InlineData("the Foreign Minister", "2006-03-04")]
    public void Outside_of_every_known_tenure_nobody_is_linked_and_nobody_is_registered(string words, string date)
    {
        var plan = Plan(Known, register: true, Named(words, date));
        Assert.Equal("New", plan.Resolutions[0].Said());
        Assert.Empty(plan.Streams);
    }

    [Fact]
    public void Post_and_party_tell_a_role_without_a_name_and_a_publisher_whose_it_is()
    {
        Assert.Equal("Linked first", Resolve(Known, Named("", "2006-03-04", "TJ", "Foreign Minister")).Said());
        Assert.Equal("Linked first", Resolve(Known, Named("the Foreign Minister", "2006-03-04", publisher: "TJ")).Said());
        Assert.Equal("Linked first", Resolve(Known, Named("", "2006-03-04", post: "Minister for External Affairs", publisher: "tj")).Said());
        Assert.Equal("Linked other", Resolve(Known, Named("the Kyrgyz Foreign Minister", "2006-03-04", publisher: "TJ")).Said());
        Assert.Equal("Linked first", Resolve(Known, Named("the Ruritanian Foreign Minister", "2006-03-04", "TJ")).Said());
    }

    [Theory]
    [InlineData("the Ruritanian Foreign Minister", "")]
    [InlineData("the visiting Foreign Minister", "")]
    [InlineData("the wife of the Foreign Minister", "TJ")]
    [InlineData("the adviser to the Foreign Minister", "TJ")]
    [InlineData("the Assistant Attorney General", "TJ")]
    [InlineData("the next Foreign Minister", "TJ")]
    public void Who_is_only_near_an_office_is_not_its_holder(string words, string represents)
    {
        EntityState[] known = [.. Known, Person("attorney", "Umed Latifi", Held("Attorney General", "2004", "2008"))];
        var plan = Plan(known, register: true, Named(words, "2006-03-04", represents, publisher: "TJ"));
        Assert.Equal(("New", 0), (plan.Resolutions[0].Said(), plan.Streams.Length));
    }

    [Fact]
    public void The_reason_is_told_in_words()
    {
        var candidate = Resolve(Known, Named("the Tajik Foreign Minister", "2006-03-04")).Candidates[0];
        Assert.Equal("Minister of Foreign Affairs of TJ from 2004-02-01 to 2008-05-31", candidate.Features.Single(feature => feature.Name == "tenure").Description);
    }

    [Fact]
    public void Without_a_date_and_of_two_at_once_it_is_ambiguous()
    {
        Assert.StartsWith("Ambiguous", Resolve(Known, Named("the Tajik Foreign Minister")).Said(), StringComparison.Ordinal);
        EntityState[] both = [.. Known, Person("also", "Umed Latifi", Held("Foreign Minister", "2005", "2007"))];
        Assert.StartsWith("Ambiguous also first", Resolve(both, Named("the Tajik Foreign Minister", "2006-03-04")).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Acting_is_told_by_the_role_or_stands_behind_the_full_holder()
    {
        EntityState[] known = [.. Known, Person("acting", "Umed Latifi", Held("Acting Foreign Minister", "2006-01", "2006-12"))];
        Assert.StartsWith("Ambiguous first acting", Resolve(known, Named("the Tajik Foreign Minister", "2006-03-04")).Said(), StringComparison.Ordinal);
        Assert.Equal("Linked acting", Resolve(known, Named("the Acting Foreign Minister of Tajikistan", "2006-03-04")).Said());
        Assert.StartsWith("Ambiguous first", Resolve(known, Named("the Acting Foreign Minister of Tajikistan", "2005-03-04")).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_holder_is_looked_for_among_those_before_and_never_certain()
    {
        Assert.Equal("Ambiguous first", Resolve(Known, Named("the former Tajik Foreign Minister", "2010-03-04")).Said());
        Assert.Equal("New", Resolve(Known, Named("the former Tajik Foreign Minister", "2004-03-04")).Said());
        Assert.Equal("Ambiguous first", Resolve(Known, Named("the then Foreign Minister", "2010-03-04", "TJ")).Said());
    }

    [Fact]
    public void Who_began_and_is_not_known_to_have_ended_is_in_office_until_another_follows_or_for_six_years()
    {
        var envoy = Person("envoy", "Umed Latifi", Held("Minister of Justice", "2011-03-04", ""));
        Assert.Equal("Linked envoy", Resolve([envoy], Named("the Tajik Justice Minister", "2016-01-02")).Said());
        Assert.Equal("New", Resolve([envoy], Named("the Tajik Justice Minister", "2019-01-02")).Said());
        var next = Person("next", "Sitora Jalilova", Seen("Justice Minister", "2014-05-06"));
        Assert.Equal("New", Resolve([envoy, next], Named("the Tajik Justice Minister", "2016-01-02")).Said());
        Assert.Equal("Linked envoy", Resolve([envoy, next], Named("the Tajik Justice Minister", "2013-01-02")).Said());
        Assert.Equal("New", Resolve([next], Named("the Tajik Justice Minister", "2014-05-07")).Said());
    }

    [Fact]
    public void Of_two_parties_that_the_words_may_mean_the_one_that_the_document_names()
    {
        EntityState[] known = [Person("one", "Jean Mabika", Held("Foreign Minister", "2001", "2009", "CG")), Person("two", "Paul Lukusa", Held("Foreign Minister", "2001", "2009", "CD"))];
        Assert.StartsWith("Ambiguous", Resolve(known, Named("the Congolese Foreign Minister", "2005-01-01")).Said(), StringComparison.Ordinal);
        var plan = Plan(known, false, Named("the Congolese Foreign Minister", "2005-01-01"), new Mention { Kind = EntityKind.Country, Code = "CD" });
        Assert.Equal("Linked two", plan.Resolutions[0].Said());
    }

    [Fact]
    public void The_document_itself_may_tell_who_holds_it()
    {
        var plan = Plan([], true, Named("the Tajik Foreign Minister", "2022-01-02"), Named("Umed Latifi", "2022-01-02", "TJ", "Foreign Minister"));
        Assert.Equal(["Linked new-1", "New new-1"], plan.Resolutions.Select(resolution => resolution.Said()));
        Assert.Single(Assert.Single(plan.Streams).Events);
    }
}
