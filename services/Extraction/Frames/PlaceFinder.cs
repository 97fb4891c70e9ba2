using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Which of the cities and countries of a sentence is where an engagement in it took place.</summary>
internal sealed class PlaceFinder(Passage passage, Vocabulary vocabulary, Dateline dateline)
{
    private const int Fronted = 5;
    private const int Before = 10;
    private const int CountryAlone = 30;
    private const int AfterTopic = 15;
    private const int HereReach = 5;

    private readonly Surroundings around = new(passage, vocabulary);

    public Scene? PlaceOf(SentenceReading reading, Span trigger, EngagementType type)
    {
        // What is only issued tells of other places.
        if (type == EngagementType.Statement && !around.Has("speech", trigger.First, trigger.End))
            return null;
        if (type is EngagementType.Visit or EngagementType.Meeting && Here(reading, trigger) is { } here)
            return here;
        Mention? best = null;
        var least = int.MaxValue;
        foreach (var mention in reading.Places)
        {
            if ((IsLocated(mention, trigger, type) || IsOnVisit(reading, mention, trigger)) && Cost(reading, mention, trigger, type) is { } cost && cost < least)
                (best, least) = (mention, cost);
        }
        return best is null ? ItsCapital(reading, trigger) ?? Seat(reading, trigger, type) : SceneOf(best);
    }

    // "LIMA, 3 May - Minister X arrived here": where it was written.
    private Scene? Here(SentenceReading reading, Span trigger)
    {
        for (var i = trigger.First + 1; i < Math.Min(reading.Sentence.End, trigger.End + HereReach); i++)
        {
            if (passage.Key(i) == "here" && passage.Key(i + 1) is not "in" and not "at" && passage.Key(i - 1) is not "from")
                return dateline.Place;
        }
        return null;
    }

    // "which Tajikistan hosted in its capital"
    private Scene? ItsCapital(SentenceReading reading, Span trigger)
    {
        for (var i = Math.Max(trigger.First, reading.Sentence.First + 2); i < Math.Min(reading.Sentence.End, trigger.End + Surroundings.Reach); i++)
        {
            if (passage.Key(i) != "capital" || passage.Key(i - 1) is not ("its" or "the") || passage.Key(i - 2) != "in")
                continue;
            var country = reading.Mentions.FindLast(mention => mention.Kind == MentionKind.Party && mention.Span.End <= i && Gazetteer.Shared.IsCountry(mention.Code));
            return country is not null && Gazetteer.Shared.Capital(country.Code) is { } capital ? new Scene(capital, country.Code, new Span(i - 2, i + 1)) : null;
        }
        return null;
    }

    /// <summary>A mention as a place: the capital for "the Tajik capital".</summary>
    public Scene SceneOf(Mention mention) =>
        IsOfCapital(mention) && Gazetteer.Shared.Capital(mention.Code) is { } capital
            ? new Scene(capital, mention.Code, mention.Span)
            : new Scene(mention.City.Length > 0 ? mention.City : Towns.Before(passage, mention.Span) is { } town ? passage.Line(town) : "", mention.Code, mention.Span, Venue(mention.Span));

    /// <summary>Whether words of a place stand after "in" or "at", and so that they tell where something is.</summary>
    public bool IsLocated(Mention mention, Span trigger, EngagementType type)
    {
        if (mention.Kind != MentionKind.Party || !Gazetteer.Shared.IsCountry(mention.Code))
            return false;
        if (IsOfCapital(mention) || IsOfVenue(mention) || (type != EngagementType.Visit && Hosts(mention)))
            return true;
        // "at the Ministry" is no country.
        if (!(mention.City.Length > 0 || mention.Form == PartyForm.Name) || (mention.City.Length == 0 && (vocabulary.Is("institution", passage.Key(mention.Span.End - 1)) || passage.Key(mention.Span.End - 1) == "affairs")))
            return false;
        if (mention.City.Length == 0 && Towns.Before(passage, mention.Span) is not null)
            return true;
        var before = BeforePlace(mention.Span.First);
        if (type is EngagementType.Visit or EngagementType.Mission)
            return (passage.Key(before) is "in" or "to" or "at" or "for" or "into" && mention.Span.First >= trigger.First) || mention.Span.First == trigger.End || (mention.Span.First == trigger.End + 1 && passage.Key(trigger.End) == "the") || (passage.Key(before) is "in" && IsPlaceWord(before - 1));
        // "at the Grand Hotel, Stockholm"
        if (mention.City.Length > 0 && passage.Key(mention.Span.First - 1) == "," && vocabulary.Is("venue", passage.Key(mention.Span.First - 2)))
            return true;
        // "The Embassy in Lima celebrated the National Day"
        if (type == EngagementType.Ceremony && passage.Key(before) == "in" && vocabulary.Is("venue", passage.Key(before - 1)))
            return true;
        // "hosted by Tokyo"
        if (type == EngagementType.Conference && mention.City.Length > 0 && passage.Key(before) == "by" && vocabulary.Is("hosted", passage.Key(before - 1)))
            return true;
        return passage.Key(before) is "in" or "at" && IsPlaceWord(before - 1);
    }

    // "During her official visit to Uganda, she met": whether or not the visit is told by itself.
    private bool IsOnVisit(SentenceReading reading, Mention mention, Span trigger)
    {
        if (mention.Kind != MentionKind.Party || mention.Span.End > trigger.First || mention.Form is not (PartyForm.Name or PartyForm.City) || !Gazetteer.Shared.IsCountry(mention.Code))
            return false;
        var before = BeforePlace(mention.Span.First);
        return passage.Key(before) == "to" && vocabulary.Is("on-visit", passage.Key(reading.Sentence.First))
            && reading.Grammar.Chunks.Exists(chunk => chunk.Event is { Row.Type: EngagementType.Visit } visit && visit.Span.End == before);
    }

    private int? Cost(SentenceReading reading, Mention mention, Span trigger, EngagementType type)
    {
        var country = mention.City.Length > 0 || IsOfCapital(mention) ? 0 : CountryAlone;
        if (mention.Span.First >= trigger.First)
        {
            var distance = Math.Max(0, mention.Span.First - trigger.End);
            if (distance > Surroundings.Reach || around.IsCutOff(trigger.End, mention.Span.First, Surroundings.IsEvent(type)))
                return null;
            // "signed an agreement and opened a school in Bergen": the school's.
            if (type is EngagementType.Signing or EngagementType.Meeting or EngagementType.Credentials && reading.Grammar.Chunks.Any(chunk => chunk.Kind == ChunkKind.Verb && chunk.Span.First >= trigger.End && chunk.Span.End <= mention.Span.First && vocabulary.TellsEngagement(chunk.Verb!.Lemma) && passage.Key(chunk.Span.First - 1) is "and" or ","))
                return null;
            var isTopic = type != EngagementType.Conference && around.Has("topic-lead", trigger.End, mention.Span.First);
            return isTopic && country > 0 ? null : distance + country + (isTopic ? AfterTopic : 0);
        }
        if (around.IsFronted(reading.Sentence, mention.Span, dateline.Words))
            return Fronted;
        var back = trigger.First - mention.Span.End;
        return back > Surroundings.Reach || around.IsInRelative(reading.Sentence, mention.Span, trigger.First) ? null : back + Before + country;
    }

    // "in the city of", "in the capital"
    private int BeforePlace(int at)
    {
        at--;
        if (passage.Key(at) == "of" && passage.Key(at - 1) is "city" or "town" or "capital" or "resort")
            at -= 2;
        while (passage.Key(at) is "the" or "historic" or "nearby" or "downtown" or "central")
            at--;
        return at;
    }

    // "the situation in Syria", "our Ambassador in Oslo", "resident in Cairo" tell no venue.
    private bool IsPlaceWord(int at) => !vocabulary.Is("elsewhere", passage.Key(at)) || IsVisited(at);

    // "at our Embassy in Skopje"
    private bool IsVisited(int at)
    {
        if (!vocabulary.Is("venue", passage.Key(at)))
            return false;
        var before = at - 1;
        while (at - before < 3 && passage.Key(before) is not ("at" or "to" or "in"))
            before--;
        return passage.Key(before) is "at" or "to" or "in";
    }

    // "Lima hosted the talks", "The Swedish capital will host"
    private bool Hosts(Mention mention)
    {
        var at = mention.Span.End;
        if (mention.City.Length == 0 && !(mention.Form == PartyForm.Demonym && passage.Key(at++) == "capital"))
            return false;
        return vocabulary.Is("hosts", passage.Key(vocabulary.Is("auxiliary", passage.Key(at)) || vocabulary.Is("modal", passage.Key(at)) ? at + 1 : at));
    }

    private bool IsOfCapital(Mention mention) =>
        mention.City.Length == 0 && ((mention.Form == PartyForm.Demonym && Hosts(mention)) || (mention.Form == PartyForm.Demonym && passage.Key(mention.Span.End) == "capital" && passage.Key(BeforePlace(mention.Span.First)) is "in")
            || (mention.Form == PartyForm.Name && passage.Key(mention.Span.First - 1) is "of" && passage.Key(mention.Span.First - 2) == "capital" && passage.Key(mention.Span.First - 4) == "in"));

    // "at the Ministry of Foreign Affairs of Kenya"
    private bool IsOfVenue(Mention mention)
    {
        if (mention.City.Length > 0 || mention.Form != PartyForm.Name || passage.Key(mention.Span.First - 1) != "of")
            return false;
        for (var i = mention.Span.First - 2; i > mention.Span.First - 10 && i > 0; i--)
        {
            if (passage.Key(i) is "at" or "in")
                return passage.Key(i + 1) == "the" && around.Has("venue", i + 2, mention.Span.First);
            if (!vocabulary.Is("portfolio", passage.Key(i)) && !vocabulary.Is("institution", passage.Key(i)) && !vocabulary.Is("venue", passage.Key(i)) && passage.Key(i) is not ("the" or "of" or "and"))
                return false;
        }
        return false;
    }

    // "the 79th session of the General Assembly": a body that always sits in one city.
    private Scene? Seat(SentenceReading reading, Span trigger, EngagementType type)
    {
        if (type is EngagementType.Call or EngagementType.Message or EngagementType.Visit)
            return null;
        foreach (var (span, city) in vocabulary.Seats.In(passage.Tokens, reading.Sentence.Span))
        {
            var isNear = type is EngagementType.Conference or EngagementType.Statement or EngagementType.Signing
                ? span.End > trigger.First - Surroundings.Reach && span.First - trigger.End < Surroundings.Reach && !around.IsCutOff(trigger.End, span.First, isEvent: true)
                : around.Has("beside", Math.Max(reading.Sentence.First, span.First - 14), span.First);
            if (isNear && Gazetteer.Shared.City(city) is { } seat)
                return new Scene(seat.City, seat.Code, span);
        }
        return null;
    }

    // "at the Merdeka Palace in Jakarta": what stands right before the city.
    private string Venue(Span place)
    {
        if (passage.Key(place.First - 1) is not ("in" or ","))
            return "";
        var end = place.First - 1;
        var start = end;
        while (start > 0 && passage.Tokens[start - 1] is { IsWord: true, IsCapital: true })
            start--;
        return end - start >= 2 && vocabulary.Is("venue", passage.Key(end - 1)) ? passage.Line(new Span(start, end)) : "";
    }
}
