using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// A ceremony of credentials told first ("nine ambassadors presented their credentials to the President"), its envoys called by
/// name or country after it: one engagement each.
/// </summary>
internal static class EnvoyRoll
{
    public static List<Telling> Call(IReadOnlyList<Telling> tellings, IReadOnlyList<SentenceReading> readings, string home)
    {
        var all = new List<Telling>();
        var named = Envoys(readings, home);
        var called = new HashSet<Mention>();
        var ceremonies = tellings.Where(telling => telling.Type == EngagementType.Credentials && !telling.Sentence.IsHeadline).Select(telling => telling.Trigger.First).Order().ToList();
        foreach (var telling in tellings)
        {
            var envoys = IsWithoutEnvoy(telling, home) ? After(telling, named, ceremonies, called) : [];
            if (envoys.Count == 0 && (telling.Type != EngagementType.Credentials || telling.Persons.Count > 0 || telling.Parties.Count > 1))
                all.Add(telling);
            else
                all.AddRange(envoys.Select(envoy => With(telling, envoy)));
        }
        return all;
    }

    private static bool IsWithoutEnvoy(Telling telling, string home) =>
        telling.Type == EngagementType.Credentials && !telling.Sentence.IsHeadline && telling.Persons.Count <= 1 && telling.Parties.Keys.All(code => code == home);

    private static List<Mention> Envoys(IReadOnlyList<SentenceReading> readings, string home) =>
        [.. readings.Where(reading => !reading.Sentence.IsHeadline)
            .SelectMany(reading => reading.Mentions)
            .Where(mention => mention.Office?.Kind == OfficeKind.Envoy && mention.Code.Length > 0 && mention.Code != home)
            .OrderBy(mention => mention.Span.First)];

    // From the first one named after the words up to the next ceremony; each envoy is called once.
    private static List<Mention> After(Telling telling, List<Mention> envoys, List<int> ceremonies, HashSet<Mention> called)
    {
        var (low, high) = (0, envoys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = envoys[middle].Span.First < telling.Trigger.End ? (middle + 1, high) : (low, middle);
        }
        if (low == envoys.Count)
            return [];
        var next = ceremonies.BinarySearch(envoys[low].Span.First);
        var end = (next < 0 ? ~next : next) is var at && at < ceremonies.Count ? ceremonies[at] : int.MaxValue;
        return [.. envoys.Skip(low).TakeWhile(mention => mention.Span.First < end && called.Add(mention)).DistinctBy(mention => mention.Persons is [var person] ? person.Name : mention.Code)];
    }

    private static Telling With(Telling ceremony, Mention envoy)
    {
        var telling = new Telling
        {
            Type = ceremony.Type,
            Voice = ceremony.Voice,
            Sentence = ceremony.Sentence,
            Words = ceremony.Words,
            Trigger = ceremony.Trigger,
            Status = ceremony.Status,
            Mode = ceremony.Mode,
            Day = ceremony.Day,
            Place = ceremony.Place,
        };
        foreach (var (person, part) in ceremony.Persons)
            telling.Persons[person] = part;
        foreach (var (code, role) in ceremony.Parties)
            telling.Parties[code] = role;
        telling.Add(envoy, Role.Unspecified);
        return telling;
    }
}
