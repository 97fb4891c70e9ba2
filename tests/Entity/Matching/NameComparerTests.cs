using Chancery.Contracts.Entity.V1;
using Xunit;

namespace Chancery.Entities.Tests.Matching;

public sealed class NameComparerTests
{
    [Theory]
    [InlineData("Republic of Tajikistan", "Tajikistan", NameVerdict.Match)]
    [InlineData("Таджикистан", "Tajikistan", NameVerdict.Match)]
    [InlineData("Niger", "Nigeria", NameVerdict.NoMatch)]
    [InlineData("Slovakia", "Slovenia", NameVerdict.NoMatch)]
    [InlineData("Guinea", "Equatorial Guinea", NameVerdict.NoMatch)]
    public void Countries_are_compared_by_the_spellings_that_Parties_knows(string a, string b, NameVerdict verdict) =>
        Assert.Equal(verdict, Comparisons.Of(a, b, EntityKind.Country).Verdict);

    [Theory]
    [InlineData("Nordwind Shipping GmbH", "Nordwind Shipping", EntityKind.Organisation)]
    [InlineData("Ministry of Finance of Norway", "Ministry of Finance of Sweden", EntityKind.Organisation)]
    [InlineData("Nagy Péter", "Péter Nagy", EntityKind.Person)]
    [InlineData("Pak Min Su", "Park Min-soo", EntityKind.Person)]
    [InlineData("Niger", "Nigeria", EntityKind.Country)]
    public void Without_a_kind_the_form_of_the_names_decides(string a, string b, EntityKind kind) =>
        Assert.Equal(Comparisons.Of(a, b, kind).Score, Comparisons.Of(a, b, EntityKind.Unspecified).Score);

    [Fact]
    public void The_grounds_tell_which_words_agree_and_what_speaks_against_them()
    {
        var likeness = Comparisons.OfPersons("Berg, Anna", "Dr. Anna Lise Holm");
        Assert.Equal(NameVerdict.NoMatch, likeness.Verdict);
        Assert.Contains(likeness.Grounds, ground => ground is { Name: "word", A: "anna", B: "anna", Contribution: > 0 });
        Assert.Contains(likeness.Grounds, ground => ground is { Name: "other names", A: "berg", B: "lise holm", Contribution: < 0 });
    }

    [Fact]
    public void What_a_name_lacks_costs_little_between_others_and_more_before_them()
    {
        var middle = Comparisons.OfPersons("Anna Holm", "Anna Lise Holm").Score;
        var first = Comparisons.OfPersons("Lise Holm", "Anna Lise Holm").Score;
        Assert.InRange(middle, NameLikeness.Match, 0.99);
        Assert.InRange(first, NameLikeness.Possible, NameLikeness.Match - 0.01);
    }
}
