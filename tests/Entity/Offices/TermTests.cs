using Chancery.Contracts.Entity.V1;
using Xunit;
using static Chancery.Entities.Tests.Resolving.Registry;

namespace Chancery.Entities.Tests.Offices;

public sealed class TermTests
{
    [Fact]
    public void A_partial_date_counts_as_all_that_it_may_be()
    {
        var term = Assert.Single(Term.Of([Held("Foreign Minister", "2004", "2006-03")]));
        Assert.Equal((new DateOnly(2004, 1, 1), new DateOnly(2006, 3, 31)), (term.From, term.Until));
        Assert.True(term.Covers(Day("2005")!));
        Assert.False(term.Covers(Day("2006")!));
        Assert.True(term.Touches(Day("2006")!));
    }

    [Fact]
    public void Days_on_which_someone_was_seen_in_office_tell_of_those_between()
    {
        var term = Assert.Single(Term.Of([Seen("Envoy", "2020-05-01"), Seen("Envoy", "2018-02-01"), Seen("Envoy", "2019-02-01")]));
        Assert.Equal((new DateOnly(2018, 2, 1), new DateOnly(2020, 5, 1), false), (term.From, term.Until, term.IsOpen));
    }

    [Fact]
    public void Between_two_times_in_office_with_an_end_nothing_is_told()
    {
        var terms = Term.Of([Held("Envoy", "2001", "2003"), Held("Envoy", "2008", "2010"), Seen("Envoy", "2012-01-01")]);
        Assert.Equal(3, terms.Count);
        Assert.DoesNotContain(terms, term => term.Touches(Day("2005-01-01")!));
    }

    [Fact]
    public void A_beginning_and_a_later_day_are_one_time_in_office()
    {
        var term = Assert.Single(Term.Of([Held("Envoy", "2001-05-06", ""), Seen("Envoy", "2004-01-01")]));
        Assert.True(term is { BeginsThen: true, EndsThen: false, IsOpen: true } && term.Covers(Day("2003-07-08")!));
        Assert.False(term.Covers(Day("2004-01-02")!));
    }

    [Fact]
    public void A_record_that_tells_until_when_it_was_seen_tells_no_more()
    {
        var tenure = Held("Envoy", "2001-05-06", "");
        tenure.ObservedDate = Day("2004-01-01");
        var term = Assert.Single(Term.Of([tenure]));
        Assert.Equal((new DateOnly(2001, 5, 6), new DateOnly(2004, 1, 1), false), (term.From, term.Until, term.IsOpen));
    }

    [Fact]
    public void Who_was_named_for_it_or_was_in_it_before_is_not_in_it()
    {
        var named = Held("Envoy", "2001", "2003");
        named.Capacity = TenureCapacity.Designate;
        Assert.Empty(Term.Of([named, Held("former Envoy", "2001", "2003"), Held("Envoy-Designate", "2001", "2003"), new Tenure { Post = "Envoy", Represents = "TJ" }]));
    }
}
