using System.Globalization;
using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// A ceremony of credentials at which several presented them: the sentence tells some ("nine ambassadors", "the ambassadors of A, B
/// and C", "three envoys: X, Ambassador of A; Y …"), and those named in it and after it are the others: one engagement each.
/// </summary>
internal sealed class EnvoyRoll(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings, string home)
{
    private readonly List<Mention> named = [.. readings.Where(reading => !reading.Sentence.IsHeadline).SelectMany(reading => Envoys(reading, passage, vocabulary, home)).OrderBy(mention => mention.Span.First)];

    public List<Telling> Call(IReadOnlyList<Telling> tellings)
    {
        var all = new List<Telling>();
        var called = new HashSet<Mention>();
        Telling? opening = null;
        var ceremonies = tellings.Where(telling => telling.Type == EngagementType.Credentials && !telling.Sentence.IsHeadline).Select(telling => telling.Sentence.First).Distinct().Order().ToList();
        foreach (var group in tellings.GroupBy(telling => (telling.Type, telling.Trigger, telling.Sentence.IsHeadline)))
        {
            if (group.Key is { Type: EngagementType.Credentials, IsHeadline: false })
            {
                var ceremony = Ceremony([.. group], ceremonies, called);
                // "The King received the letters of five envoys. … The envoys who presented them are:": told twice, with its host first.
                if (ceremony is [{ } alone] && IsWithoutEnvoy(alone) && alone.Persons.Count > 0 && IsOfSeveral(alone.Sentence) && ceremonies[^1] > alone.Sentence.First)
                    opening = alone;
                else
                    all.AddRange(ceremony.Select(telling => Hosted(telling, opening)));
            }
            else
                all.AddRange(group.Where(telling => telling.Type != EngagementType.Credentials || telling.Persons.Count > 0 || telling.Parties.Count > 1));
        }
        return all;
    }

    private static Telling Hosted(Telling telling, Telling? opening)
    {
        if (opening is null || telling.Persons.Keys.Any(person => person.Office?.Kind is OfficeKind.State or OfficeKind.Government))
            return telling;
        foreach (var (person, part) in opening.Persons)
            telling.Persons.TryAdd(person, part);
        foreach (var (code, role) in opening.Parties)
            telling.Parties.TryAdd(code, role);
        telling.Day ??= opening.Day;
        telling.Place ??= opening.Place;
        return telling;
    }

    private List<Telling> Ceremony(List<Telling> told, List<int> ceremonies, HashSet<Mention> called)
    {
        var first = told[0];
        var isOpen = told.TrueForAll(IsWithoutEnvoy);
        if (!isOpen && !IsOfSeveral(first.Sentence))
            return told;
        var roll = Roll(first, ceremonies, called);
        if (roll.Count == 0)
            return isOpen && first.Persons.Count == 0 && first.Parties.Count <= 1 ? [] : told;
        List<Telling> all = isOpen ? [] : told;
        var guests = roll.Select(Code).ToHashSet(StringComparer.Ordinal);
        var count = Counted(first.Sentence) ?? int.MaxValue;
        foreach (var envoy in roll)
        {
            // "the ambassadors of A and B … Ambassador X of A said": who of the countries told presented them.
            if (all.Find(telling => Represents(telling, envoy)) is not { } known)
            {
                if (all.Count < count)
                    all.Add(With(first, envoy, guests));
            }
            else if (!known.Persons.Keys.Any(person => person.Represents == Code(envoy)))
                known.Add(envoy, Role.Unspecified);
        }
        return all;
    }

    private static bool Represents(Telling telling, Mention envoy) => telling.Parties.ContainsKey(Code(envoy)) || telling.Persons.Keys.Any(envoy.Persons.Contains);

    private static string Code(Mention envoy) => envoy.Code.Length > 0 ? envoy.Code : envoy.Persons is [var person] ? person.Represents : "";

    private bool IsWithoutEnvoy(Telling telling) => telling.Persons.Count <= 1 && telling.Parties.Keys.All(code => code == home);

    // "four ambassadors", "the new envoys": not one alone.
    private bool IsOfSeveral(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (vocabulary.Is("envoys", passage.Key(i)))
                return true;
        }
        return false;
    }

    // "from five envoys", "credentials of 12 new ambassadors"
    private int? Counted(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!vocabulary.Is("envoys", passage.Key(i)))
                continue;
            for (var before = i - 1; before >= sentence.First && i - before <= 3; before--)
            {
                if (vocabulary.Numbers.TryGetValue(passage.Key(before), out var number) || int.TryParse(passage.Key(before), NumberStyles.None, CultureInfo.InvariantCulture, out number))
                    return number > 1 ? number : null;
            }
        }
        return null;
    }

    // Those of the sentence itself, and those named after it up to the next ceremony; each envoy is called once.
    private List<Mention> Roll(Telling telling, List<int> ceremonies, HashSet<Mention> called)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = named[middle].Span.First < telling.Sentence.First ? (middle + 1, high) : (low, middle);
        }
        var next = ceremonies.BinarySearch(telling.Sentence.First + 1);
        var end = ~next < ceremonies.Count ? ceremonies[~next] : int.MaxValue;
        return [.. named.Skip(low).TakeWhile(mention => mention.Span.First < end).Where(called.Add).DistinctBy(mention => mention.Persons is [var person] ? person.Name : Code(mention))];
    }

    // Envoys by their office; in a list, also those with nothing but their country: "They are X (Ghana), Y (Mali)".
    private static IEnumerable<Mention> Envoys(SentenceReading reading, Passage passage, Vocabulary vocabulary, string home)
    {
        var listed = reading.Mentions.Count(mention => IsListed(mention, home)) > 1;
        return reading.Mentions.Where(mention => Code(mention) is { Length: > 0 } code && code != home
            && ((mention.Office?.Kind == OfficeKind.Envoy && mention.Code.Length > 0 && !vocabulary.Is("former", passage.Key(mention.Office.Span.First))) || (listed && IsListed(mention, home))));
    }

    private static bool IsListed(Mention mention, string home) =>
        mention is { Kind: MentionKind.Person, Code.Length: > 0, Office: null or { Kind: OfficeKind.Envoy } } && mention.Code != home;

    private static bool IsHeadOfState(KeyValuePair<Person, (Span Words, Role Role)> entry) => entry.Key.Office?.Kind == OfficeKind.State;

    private Telling With(Telling ceremony, Mention envoy, HashSet<string> guests)
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
        // Of those told before only the host takes part in the next one's, with those of the same side.
        var hosts = ceremony.Persons.Where(entry => entry.Key.Office?.Kind != OfficeKind.Envoy && !guests.Contains(entry.Key.Represents)).ToList();
        foreach (var (person, part) in hosts.Find(IsHeadOfState).Key is { Represents: var code } ? hosts.Where(entry => entry.Key.Represents == code) : hosts)
        {
            telling.Persons[person] = part;
            if (person.Represents.Length > 0 && ceremony.Parties.TryGetValue(person.Represents, out var role))
                telling.Parties[person.Represents] = role;
        }
        if (home.Length > 0 && ceremony.Parties.TryGetValue(home, out var hosting))
            telling.Parties.TryAdd(home, hosting);
        telling.Add(envoy, Role.Unspecified);
        return telling;
    }
}
