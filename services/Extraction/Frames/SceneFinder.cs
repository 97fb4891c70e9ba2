using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>When and where the words around a verb or noun say that it was.</summary>
internal sealed class SceneFinder(Passage passage, Vocabulary vocabulary, Calendar calendar, Dateline dateline, Discourse discourse)
{
    private readonly DayFinder days = new(passage, vocabulary, calendar, dateline);
    private readonly Surroundings around = new(passage, vocabulary);
    private readonly PlaceFinder places = new(passage, vocabulary, dateline);

    public Day? DayOf(SentenceReading reading, Span trigger, EngagementType type, EngagementStatus status) => days.DayOf(reading, trigger, type, status);

    /// <summary>A city after "in", or else a country; for a visit where it goes; none of a call or letter.</summary>
    public Scene? PlaceOf(SentenceReading reading, Span trigger, EngagementType type, IReadOnlyList<Mention> objects)
    {
        if (type == EngagementType.Call || (type == EngagementType.Message && !around.Has("in-hand", trigger.First, trigger.End)))
            return null;
        if (places.PlaceOf(reading, trigger, type) is { } place)
            return place;
        return type == EngagementType.Visit && objects.FirstOrDefault(mention => mention is { Kind: MentionKind.Party, Code.Length: 2 }) is { } destination ? places.SceneOf(destination) : null;
    }

    /// <summary>Adds the country that hosts, or that a visit goes to.</summary>
    public void AddHostAndDestination(Telling telling, SentenceReading reading)
    {
        // A mission is to the country where it works.
        if (telling is { Type: EngagementType.Mission, Place.CountryCode: { Length: > 0 } there })
            telling.Parties.TryAdd(there, Role.Host);
        if (telling.Type is EngagementType.Conference or EngagementType.Visit && telling.Place is { CountryCode.Length: > 0 } place && !telling.Parties.ContainsKey(place.CountryCode)
            && (telling.Type == EngagementType.Visit || (IsHosted(reading.Sentence) && telling.Parties.Keys.All(code => code.Length == 2))))
            telling.Parties[place.CountryCode] = Role.Host;
        if (telling.Type == EngagementType.Conference && telling.Persons.Count + telling.Parties.Count > 0)
            return;
        if (telling.Type == EngagementType.Visit && telling.Place is null && telling.Parties.Count == 1 && telling.Parties.Keys.Single() != discourse.Home && discourse.Home.Length > 0)
            telling.Parties[discourse.Home] = Role.Host;
    }

    private bool IsHosted(Sentence sentence) => around.Has("hosted", sentence.First, sentence.End);
}
