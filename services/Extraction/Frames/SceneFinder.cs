using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>When and where the words around a verb or noun say that it was.</summary>
internal sealed class SceneFinder(Passage passage, Discourse discourse)
{
    private const int Reach = 40;

    /// <summary>The date nearest to the verb in its sentence.</summary>
    public static Day? DayOf(SentenceReading reading, Span trigger, Clause clause)
    {
        Day? best = null;
        foreach (var day in reading.Days)
        {
            if (best is null || Distance(day.Span, trigger, clause) < Distance(best.Span, trigger, clause))
                best = day;
        }
        return best;
    }

    /// <summary>A city after "in", or else a country; for a visit where it goes.</summary>
    public Scene? PlaceOf(SentenceReading reading, Span trigger, Clause clause, EngagementType type, IReadOnlyList<Mention> objects)
    {
        Mention? best = null;
        foreach (var mention in reading.Mentions)
        {
            if (!IsLocated(mention, trigger, type))
                continue;
            if (best is null || Rank(mention, trigger, clause) < Rank(best, trigger, clause))
                best = mention;
        }
        if (best is null && type == EngagementType.Visit)
            best = objects.FirstOrDefault(mention => mention is { Kind: MentionKind.Party, Code.Length: 2 });
        return best is null ? null : new Scene(best.City, best.Code, best.Span, Venue(best.Span));
    }

    /// <summary>Adds the country that hosts, or that a visit goes to.</summary>
    public void AddHostAndDestination(Telling telling, SentenceReading reading, Clause clause)
    {
        if (telling.Type is EngagementType.Conference or EngagementType.Visit && telling.Place is { CountryCode.Length: > 0 } place && !telling.Parties.ContainsKey(place.CountryCode)
            && (telling.Type == EngagementType.Visit || (IsHosted(reading) && telling.Parties.Keys.All(code => code.Length == 2))))
            telling.Parties[place.CountryCode] = Role.Host;
        if (telling.Type == EngagementType.Conference && telling.Persons.Count + telling.Parties.Count > 0)
            return;
        if (telling.Type == EngagementType.Visit && telling.Place is null && clause.Start >= 0 && telling.Parties.Count == 1 && telling.Parties.Keys.Single() != discourse.Home && discourse.Home.Length > 0)
            telling.Parties[discourse.Home] = Role.Host;
    }

    private bool IsHosted(SentenceReading reading)
    {
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
        {
            if (passage.Key(i) is "held" or "hosted" or "hosts" or "hosting" or "convened" or "capital" or "visit" or "host")
                return true;
        }
        return false;
    }

    private bool IsLocated(Mention mention, Span trigger, EngagementType type)
    {
        if (mention.Kind != MentionKind.Party || mention.Code.Length != 2 || !(mention.City.Length > 0 || mention.Form == PartyForm.Name))
            return false;
        // "at the Ministry" is no country.
        if (passage.Key(mention.Span.End - 1) is "ministry" or "department" or "affairs")
            return false;
        var before = passage.Key(mention.Span.First - 1) is "the" ? mention.Span.First - 2 : mention.Span.First - 1;
        var key = passage.Key(before);
        if (type == EngagementType.Visit)
            return key is "in" or "to" or "at" or "for" && mention.Span.First >= trigger.First || mention.Span.First == trigger.End || (mention.Span.First == trigger.End + 1 && passage.Key(trigger.End) == "the");
        if (mention.Span.First > trigger.End + Reach || IsCutOff(trigger.End, mention.Span.First))
            return false;
        return key is "in" or "at" && (mention.City.Length > 0 || mention.Form == PartyForm.Name);
    }

    // What is said ("that …") tells of other places.
    private bool IsCutOff(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Key(i) is "that" or ";" or "told")
                return true;
        }
        return false;
    }

    private static int Rank(Mention mention, Span trigger, Clause clause) => Distance(mention.Span, trigger, clause) + (mention.City.Length > 0 ? 0 : 30);

    private static int Distance(Span words, Span trigger, Clause clause) =>
        (words.First >= trigger.First ? words.First - trigger.End : trigger.First - words.End) + (words.First < clause.Start ? 10 : 0);

    // "at the Merdeka Palace in Jakarta" is told with the city; only what stands right before is taken.
    private string Venue(Span place)
    {
        if (passage.Key(place.First - 1) != "in")
            return "";
        var end = place.First - 1;
        var start = end;
        while (start > 0 && passage.Tokens[start - 1] is { IsWord: true, IsCapital: true })
            start--;
        return end - start >= 2 && passage.Key(end - 1) is "palace" or "hotel" or "headquarters" or "hall" or "house" ? passage.Line(new Span(start, end)) : "";
    }
}
