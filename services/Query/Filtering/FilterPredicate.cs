using Chancery.Contracts.Engagement.V1;

namespace Chancery.Query.Filtering;

/// <summary>
/// A filter read in memory, for one engagement at a time. It selects what <see cref="FilterSql"/> selects, but for a
/// filter without statuses: here it lets retracted engagements through, since a subscriber must learn of them.
/// </summary>
internal sealed class FilterPredicate
{
    private readonly EngagementFilter _filter;
    private readonly string _city;
    private readonly string[] _words;
    private readonly DateOnly _from;
    private readonly DateOnly _to;

    /// <param name="filter">A filter that <see cref="FilterValidator"/> accepts. It is not changed afterwards.</param>
    public FilterPredicate(EngagementFilter filter)
    {
        _filter = filter;
        IsEmpty = filter.CalculateSize() == 0;
        _city = Words.Fold(filter.Place?.City ?? "");
        _words = Words.Of(filter.Text);
        _from = PartialDays.CompleteDay(filter.DateRange?.StartDate) ?? DateOnly.MinValue;
        _to = PartialDays.CompleteDay(filter.DateRange?.EndDate) ?? DateOnly.MaxValue;
    }

    /// <summary>No field is set: every engagement matches.</summary>
    public bool IsEmpty { get; }

    public bool Matches(Engagement engagement) => IsEmpty || Matches(new EngagementFacts(engagement));

    /// <summary>For one engagement and many filters: its words are made once, when the first filter asks for them.</summary>
    public bool Matches(EngagementFacts facts) =>
        Any(_filter.EntitiesAny, facts.EntityIds)
        && All(_filter.EntitiesAll, facts.EntityIds)
        && Any(_filter.CodesAny, facts.Codes)
        && All(_filter.CodesAll, facts.Codes)
        && Any(_filter.Types_, [facts.Type])
        && Any(_filter.Topics, facts.Topics)
        && Any(_filter.Statuses, [facts.Status])
        && Any(_filter.Publishers, facts.Publishers)
        && Any(_filter.DocumentIds, facts.DocumentIds)
        && (_filter.DateRange is null || facts.FirstDay <= _to && facts.LastDay >= _from)
        && (_filter.Place is null or { CountryCode: "" } || _filter.Place.CountryCode == facts.Country)
        && (_city.Length == 0 || _city == facts.City)
        && (_filter.MinConfidence == 0 || facts.Confidence >= _filter.MinConfidence)
        && (_words.Length == 0 || All(_words, facts.Words));

    private static bool Any<T>(ICollection<T> wanted, T[] has) => wanted.Count == 0 || wanted.Any(has.Contains);

    private static bool All<T>(ICollection<T> wanted, T[] has) => wanted.All(has.Contains);
}
