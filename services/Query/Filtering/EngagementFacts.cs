using Chancery.Contracts.Engagement.V1;

namespace Chancery.Query.Filtering;

/// <summary>
/// What a filter can ask of an engagement. Both readings of a filter rest on it: the read model stores these values as
/// columns, the predicate looks at them in memory. A change here is a change of the read model: raise its version.
/// </summary>
internal sealed class EngagementFacts
{
    // What is longer cannot be asked for by a filter, nor held by an index.
    private const int LongestValue = 200;

    private readonly Lazy<string[]> _words;

    public EngagementFacts(Engagement engagement)
    {
        Type = engagement.Type;
        Status = engagement.Status;
        EntityIds = Set([
            .. engagement.Parties.Select(party => party.EntityId),
            .. engagement.Participants.Select(participant => participant.EntityId),
            engagement.Place?.EntityId ?? ""]);
        Codes = Set(engagement.Parties.Select(party => party.Code));
        Topics = [.. engagement.Topics.Distinct().Order()];
        DocumentIds = Set(engagement.Accounts.Select(account => account.DocumentId));
        Publishers = Set(engagement.Accounts.Select(account => account.Publisher));
        Country = Single(engagement.Place?.CountryCode ?? "");
        City = Single(Filtering.Words.Fold(engagement.Place?.City ?? ""));
        Confidence = engagement.Confidence;
        (FirstDay, LastDay) = DaysOf(engagement);
        _words = new Lazy<string[]>(() => Filtering.Words.Of(Texts(engagement)));
    }

    public EngagementType Type { get; }
    public EngagementStatus Status { get; }

    /// <summary>Parties, participants and the place; those without an id left out.</summary>
    public string[] EntityIds { get; }

    public string[] Codes { get; }
    public Topic[] Topics { get; }
    public string[] DocumentIds { get; }
    public string[] Publishers { get; }

    /// <summary>Empty when unknown.</summary>
    public string Country { get; }

    /// <summary>Folded; empty when unknown.</summary>
    public string City { get; }

    public double Confidence { get; }

    /// <summary>First day that it may have taken place on; null, with <see cref="LastDay"/>, when it has no date.</summary>
    public DateOnly? FirstDay { get; }

    public DateOnly? LastDay { get; }

    /// <summary>The words of title, names, posts, place and evidence.</summary>
    public string[] Words => _words.Value;

    private static (DateOnly? First, DateOnly? Last) DaysOf(Engagement engagement)
    {
        if (PartialDays.Of(engagement.StartDate) is not var (first, last))
            return (null, null);
        var end = PartialDays.Of(engagement.EndDate)?.Last ?? last;
        return (first, end < last ? last : end);
    }

    private static IEnumerable<string> Texts(Engagement engagement) =>
    [
        engagement.Title,
        .. engagement.Parties.Select(party => party.Name),
        .. engagement.Participants.SelectMany(participant => new[] { participant.Name, participant.Post }),
        engagement.Place?.City ?? "",
        engagement.Place?.Venue ?? "",
        .. engagement.Accounts.SelectMany(account => account.Evidence).Select(evidence => evidence.Quote),
        .. engagement.Actions.Select(action => action.Evidence?.Quote ?? ""),
    ];

    private static string[] Set(IEnumerable<string> values) =>
        [.. values.Select(Single).Where(value => value.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private static string Single(string value) => value.Length <= LongestValue && !value.Contains('\0') ? value : "";
}
