using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>Turns what was read into the contract's messages, each field with the words that state it.</summary>
internal sealed class Assembler(Passage passage, string publisher)
{
    public Extraction Extraction(People people, IReadOnlyList<Telling> tellings, IEnumerable<Action> actions)
    {
        var extraction = new Extraction { Extractor = Extractor.Version };
        extraction.Persons.AddRange(people.All.Select(Person));
        extraction.Engagements.AddRange(tellings.Select(Engagement));
        extraction.Actions.AddRange(Distinct(actions));
        return extraction;
    }

    public static IEnumerable<Action> Distinct(IEnumerable<Action> actions) => actions.DistinctBy(action => (action.Source.Code, action.Type, action.Target.Code));

    private PersonMention Person(Person person)
    {
        var mention = new PersonMention { Name = person.Name, Post = person.Post, Represents = person.Represents, Confidence = Bases.Of(person) };
        mention.Evidence.AddRange(person.Mentions.Select(found => passage.Evidence(NameWithHonorific(found))));
        return mention;
    }

    private static Span NameWithHonorific(Mention mention) => mention.HasHonorific && mention.Office is null ? mention.Span with { End = mention.Name.End } : mention.Name;

    private Engagement Engagement(Telling telling)
    {
        var engagement = new Engagement
        {
            Type = telling.Type,
            Mode = telling.Mode,
            Status = telling.Status,
            DelegationCount = telling.Delegations,
            Confidence = Bases.Of(telling),
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
