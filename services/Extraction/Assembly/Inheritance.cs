using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Gives an engagement the place and date of the conference or visit that frames it, of what was told before, or of the
/// dateline. What nothing in the text tells stays open.
/// </summary>
internal sealed class Inheritance(Passage passage, Vocabulary vocabulary, Calendar calendar, Dateline dateline, Scene? headline, string home, IReadOnlyList<SentenceReading> sentences)
{
    private readonly Surroundings around = new(passage, vocabulary);
    private readonly DayFinder days = new(passage, vocabulary, calendar, dateline);
    private readonly Dictionary<Sentence, SentenceReading> readings = sentences.ToDictionary(reading => reading.Sentence);

    /// <param name="settings">Tellings that name too little to be engagements, but when and where.</param>
    public void Apply(IReadOnlyList<Telling> tellings, IReadOnlyList<Telling> settings)
    {
        new Afterthoughts(passage, vocabulary, days, new PlaceFinder(passage, vocabulary, dateline)).Read(sentences, [.. tellings.Where(telling => !telling.Sentence.IsHeadline)]);
        var course = new Course(passage, vocabulary, dateline, days, sentences, tellings.Concat(settings));
        var frames = new FramingTellings(tellings.Concat(settings));
        foreach (var telling in tellings)
        {
            TakeDay(telling, Frame(telling, frames), course);
            Await(telling);
        }
        // What is of another day than a frame is not placed by it: so days first.
        foreach (var telling in tellings)
        {
            if (telling.Type == EngagementType.Visit)
                TakeCity(telling, tellings);
            if (IsPlaced(telling))
                TakePlace(telling, Frame(telling, frames), course);
        }
    }

    private static Telling? Frame(Telling telling, FramingTellings frames) => telling.Type == EngagementType.Visit ? null : frames.Of(telling);

    // "receives him on Monday": the present tense of what is to come.
    private void Await(Telling telling)
    {
        if (telling is { Status: EngagementStatus.Held, Day: { Start.IsDay: true } day } && calendar.IsDated && day.Start.CompareTo(calendar.Reference!.Value) > 0)
            telling.Status = EngagementStatus.Scheduled;
    }

    private bool IsPlaced(Telling telling) => telling.Type switch
    {
        EngagementType.Call or EngagementType.Visit => false,
        EngagementType.Message => around.Has("in-hand", telling.Trigger.First, telling.Trigger.End),
        _ => telling.Mode == EngagementMode.InPerson,
    };

    // "a visit to China … In Beijing, he will": the one city of the country where the text goes on.
    private static void TakeCity(Telling visit, IReadOnlyList<Telling> tellings)
    {
        if (visit.Place is not { City.Length: 0 } place)
            return;
        var cities = tellings.Where(telling => telling.Place is { City.Length: > 0 } && telling.Place.CountryCode == place.CountryCode).Select(telling => telling.Place!).DistinctBy(scene => scene.City).Take(2).ToList();
        if (cities is [var city])
            visit.Place = city;
    }

    private void TakePlace(Telling telling, Telling? frame, Course course)
    {
        if (telling.Place is { City.Length: > 0 })
            return;
        // The first tells the country, the first with a city in that country the city.
        var country = Country(telling);
        Scene? best = null;
        foreach (var place in Places(telling, frame, course, country))
        {
            if (place is null || (country is not null && country != place.CountryCode) || (place.City.Length == 0 && telling.Place is not null))
                continue;
            country = place.CountryCode;
            if (best is null || place.City.Length > 0)
                best = place;
            if (place.City.Length > 0)
                break;
        }
        if (best is not null)
            (telling.Place, telling.IsInherited) = (best, true);
    }

    private IEnumerable<Scene?> Places(Telling telling, Telling? frame, Course course, string? country)
    {
        if (IsIssued(telling))
        {
            yield return dateline.Place;
            yield return dateline.SignedAt;
            yield break;
        }
        var stop = telling.Sentence.IsHeadline ? null : course.PlaceAt(telling.Trigger.First);
        var isNear = stop is not null && stop.Governs(telling.Sentence);
        // A stop on the journey is nearer than the journey that was told before.
        if (isNear && (frame?.Place is null || stop!.At > frame.Trigger.First))
            yield return stop!.Value;
        if (frame?.Type == EngagementType.Visit && stop is { Value.City.Length: > 0 } && stop.At > frame.Trigger.First && stop.Value.CountryCode == frame.Place?.CountryCode)
            yield return stop.Value;
        yield return frame?.Place;
        if (telling.Type is EngagementType.Conference or EngagementType.Mission && telling.Place is null && !IsAtHomeVenue(telling))
            yield break;
        yield return stop?.Value;
        yield return headline;
        yield return course.Lead.Place;
        yield return dateline.Place;
        // Envoys are accredited in the capital.
        if (telling.Type == EngagementType.Credentials && (country ?? home) is { Length: 2 } accrediting)
            yield return Seat(accrediting);
        if (HostOfEnvoy(telling) is { } host)
            yield return IsAtHomeVenue(telling) ? Seat(host) : new Scene("", host, null);
        if (home.Length == 2 && IsEncounter(telling.Type) && IsAtHomeVenue(telling))
            yield return HomeCity(telling) ?? Seat(home);
        // "received" at home: the country alone.
        if (home.Length == 2 && IsEncounter(telling.Type) && (telling.Type == EngagementType.Credentials || vocabulary.Is("at-home", passage.Key(telling.Trigger.First)) || IsAtHomeVenue(telling)))
            yield return new Scene("", home, null);
    }

    // "The Chargé d'Affaires of Chad in Oslo was called to the Ministry"
    private Scene? HomeCity(Telling telling) =>
        readings[telling.Sentence].Mentions.Find(mention => mention.Code == home && mention.City.Length > 0 && passage.Key(mention.Span.First - 1) == "in") is { } city ? new Scene(city.City, home, city.Span) : null;

    // A ministry or palace is in the capital.
    private static Scene Seat(string country) => new(Gazetteer.Shared.Capital(country) ?? "", country, null);

    // "The Ambassador of Norway met Minister X of Peru": an envoy meets them in their country.
    private string? HostOfEnvoy(Telling telling)
    {
        if (telling.Type is not (EngagementType.Meeting or EngagementType.Signing) || telling.Parties.Count != 2 || home.Length != 2 || !telling.Parties.ContainsKey(home))
            return null;
        var envoys = telling.Persons.Keys.Where(person => person.Office?.Kind == OfficeKind.Envoy).ToList();
        var others = telling.Persons.Keys.Except(envoys).ToList();
        return envoys.Count > 0 && others.Count > 0 && envoys.TrueForAll(envoy => envoy.Represents == envoys[0].Represents && telling.Parties.ContainsKey(envoy.Represents))
            && others.TrueForAll(other => other.Office?.Kind is OfficeKind.State or OfficeKind.Government && other.Represents != envoys[0].Represents)
            && telling.Parties.Keys.First(code => code != envoys[0].Represents) is { Length: 2 } theirs ? theirs : null;
    }

    private bool IsSpoken(Telling telling) => around.Has("speech", telling.Trigger.First, telling.Trigger.End);

    private static bool IsEncounter(EngagementType type) => type is EngagementType.Meeting or EngagementType.Credentials or EngagementType.Signing or EngagementType.Ceremony;

    // Credentials are presented in the country of whom they are presented to: not the envoy's.
    private string? Country(Telling telling)
    {
        if (telling.Place is not null || telling.Type != EngagementType.Credentials)
            return telling.Place?.CountryCode;
        if (telling.Persons.Keys.FirstOrDefault(person => person.Office?.Kind is OfficeKind.State or OfficeKind.Government) is { Represents.Length: 2 } host)
            return host.Represents;
        var isOurEnvoy = telling.Persons.Keys.Any(person => person.Office?.Kind == OfficeKind.Envoy && person.Represents == home);
        return isOurEnvoy ? telling.Parties.Keys.FirstOrDefault(code => code != home) : null;
    }

    // "at the Ministry", "in his office", "at the Palace"
    private bool IsAtHomeVenue(Telling telling)
    {
        for (var i = telling.Sentence.First; i < telling.Sentence.End - 1; i++)
        {
            if (passage.Key(i) is "at" or "in" && (passage.Key(i + 1) is "the" or "his" or "her" or "our" || passage.Tokens[i + 1].IsCapital) && around.Has("home-venue", i + 1, Math.Min(telling.Sentence.End, i + 5)))
                return true;
        }
        return false;
    }

    // "The same day", "later in the day": of what was told last.
    private bool IsSameDay(Sentence sentence) => vocabulary.RelativeDates.In(passage.Tokens, sentence.Span).Any(match => match.Value is { Origin: DateOrigin.Told, Distance: 0 });

    private IEnumerable<Day?> Days(Telling telling, Telling? frame, Course course)
    {
        var isHeld = telling.Status == EngagementStatus.Held;
        // What is only declared is of the day that it is dated; the days in it are those of what it is about.
        if (isHeld && telling.Type == EngagementType.Statement && IsIssued(telling))
        {
            yield return dateline.Day;
            yield return dateline.Signed;
        }
        var stop = telling.Sentence.IsHeadline ? null : course.DayOf(telling);
        if (stop is not null && (stop.Governs(telling.Sentence) || IsSameDay(telling.Sentence)))
            yield return stop.Value;
        // A visit told by the day that it began goes on to the day told since.
        if (frame is { Type: EngagementType.Visit, Day: { Start.IsDay: true, End: null } begun } && stop is not null && stop.At > frame.Trigger.First && stop.Value.Start.CompareTo(begun.Start) > 0)
            yield return stop.Value;
        if (frame?.Day is { } framed && (telling.Status == frame.Status || framed.End is not null))
            yield return framed;
        if (!isHeld)
            yield break;
        // What is only issued is of the day that it is dated.
        if (IsIssued(telling))
        {
            yield return dateline.Day;
            yield return dateline.Signed;
        }
        // What is told goes forward from the news of the first sentence; an earlier day was a look back.
        if (stop is not null && course.Lead.Day is { } lead && stop.Value.Start.CompareTo(lead.Start) < 0)
            yield return lead;
        yield return stop?.Value;
        yield return course.Lead.Day;
        yield return dateline.Day;
        yield return dateline.Signed;
    }

    private bool IsIssued(Telling telling) => telling.Type switch
    {
        EngagementType.Statement => !IsSpoken(telling),
        EngagementType.Message => !IsPlaced(telling),
        _ => false,
    };

    private void TakeDay(Telling telling, Telling? frame, Course course)
    {
        if (telling.Day is not null)
            return;
        var inherited = Days(telling, frame, course).FirstOrDefault(day => day is not null && days.Fits(day, telling.Trigger, telling.Status));
        // What closes a conference is of its last day; so is "in the afternoon" after "yesterday and today".
        if (inherited is { End: { } last } && (telling.Type == EngagementType.Signing ? around.Has("closing", telling.Sentence.First, telling.Sentence.End) : inherited.IsRelative && IsSameDay(telling.Sentence)))
            inherited = inherited with { Start = last, End = null };
        if (inherited is not null)
            (telling.Day, telling.IsInherited) = (inherited, true);
    }
}
