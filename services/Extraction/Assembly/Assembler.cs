using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>Turns what was read into the contract's messages, each field with the words that state it.</summary>
internal sealed class Assembler(Passage passage, string publisher, string home)
{
    // In a conference of more, one does not meet each other.
    private const int MostSides = 12;

    /// <summary>What each fact of the extraction rests on.</summary>
    public List<Basis> Bases { get; } = [];

    public Extraction Extraction(People people, IReadOnlyList<Telling> tellings, IEnumerable<Action> actions)
    {
        var extraction = new Extraction { Extractor = Extractor.Version };
        var done = actions.ToList();
        Weigh(done, tellings);
        extraction.Persons.AddRange(people.All.Select(Person));
        extraction.Engagements.AddRange(tellings.Select(Engagement));
        extraction.Actions.AddRange(Distinct(done));
        return extraction;
    }

    // Those that are told twice are one, of which the first is kept.
    private void Weigh(List<Action> actions, IReadOnlyList<Telling> tellings)
    {
        var within = tellings.SelectMany(telling => telling.Actions).ToHashSet(ReferenceEqualityComparer.Instance);
        var met = tellings.Where(telling => telling.Parties.Count <= MostSides).SelectMany(telling => telling.Parties.Keys.SelectMany(one => telling.Parties.Keys.Select(other => (one, other)))).ToHashSet();
        IReadOnlyList<string> GroundsOf(Action action) => Reading.Bases.Of(action, within.Contains(action), met.Contains((action.Source.Code, action.Target.Code)), home);
        foreach (var action in actions.Concat(tellings.SelectMany(telling => telling.Actions)))
            action.Confidence = Weights.Shared.Of(Stated.Action, GroundsOf(action));
        Bases.AddRange(Distinct(actions).Select((action, index) => new Basis(Stated.Action, index, GroundsOf(action))));
    }

    private double Weigh(Stated kind, int index, IReadOnlyList<string> grounds)
    {
        Bases.Add(new Basis(kind, index, grounds));
        return Weights.Shared.Of(kind, grounds);
    }

    public static IEnumerable<Action> Distinct(IEnumerable<Action> actions) => actions.DistinctBy(action => (action.Source.Code, action.Type, action.Target.Code));

    private PersonMention Person(Person person, int index)
    {
        var mention = new PersonMention { Name = person.Name, Post = person.Post, Represents = person.Represents, Confidence = Weigh(Stated.Person, index, Reading.Bases.Of(person)) };
        mention.Evidence.AddRange(person.Mentions.Select(found => passage.Evidence(NameWithHonorific(found))));
        return mention;
    }

    private static Span NameWithHonorific(Mention mention) => mention.HasHonorific && mention.Office is null ? mention.Span with { End = mention.Name.End } : mention.Name;

    private Engagement Engagement(Telling telling, int index)
    {
        var engagement = new Engagement
        {
            Type = telling.Type,
            Mode = telling.Mode,
            Status = telling.Status,
            DelegationCount = telling.Delegations,
            Confidence = Weigh(Stated.Engagement, index, Reading.Bases.Of(telling)),
        };
        var account = new Account { Publisher = publisher };
        account.Evidence.Add(passage.Evidence(WithArticle(telling.Words)));
        foreach (var (code, role) in telling.Parties)
            engagement.Parties.Add(PartyNames.Party(code, role));
        AddPersons(telling, engagement, account);
        AddTimeAndPlace(telling, engagement, account);
        foreach (var (topic, words) in telling.Topics)
        {
            account.Evidence.Add(passage.Evidence(words, $"topics[{engagement.Topics.Count}]"));
            engagement.Topics.Add(topic);
        }
        engagement.Actions.AddRange(Distinct(telling.Actions));
        engagement.Accounts.Add(account);
        engagement.Title = Titles.Of(engagement);
        return engagement;
    }

    private Span WithArticle(Span words) => passage.Key(words.First - 1) == "the" ? words with { First = words.First - 1 } : words;

    private void AddPersons(Telling telling, Engagement engagement, Account account)
    {
        foreach (var (person, (words, role)) in telling.Persons)
        {
            account.Evidence.Add(passage.Evidence(words, $"participants[{engagement.Participants.Count}]"));
            engagement.Participants.Add(new Participant { Name = person.Name, Post = person.Post, Represents = person.Represents, Role = role });
        }
    }

    private void AddTimeAndPlace(Telling telling, Engagement engagement, Account account)
    {
        if (telling.Day is { } day)
        {
            engagement.StartDate = day.Start.ToProto();
            account.Evidence.Add(passage.Evidence(day.Span, "start_date"));
            if (day.End is { } end && end != day.Start)
            {
                engagement.EndDate = end.ToProto();
                account.Evidence.Add(passage.Evidence(day.Span, "end_date"));
            }
        }
        if (telling.Place is not { } place)
            return;
        engagement.Place = new Place { City = place.City, CountryCode = place.CountryCode, Venue = place.Venue };
        if (place.Words is { } words)
            account.Evidence.Add(passage.Evidence(words, "place"));
    }
}
