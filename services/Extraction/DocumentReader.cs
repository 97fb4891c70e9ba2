using Chancery.Contracts.Engagement.V1;
using Action = Chancery.Contracts.Engagement.V1.Action;

namespace Chancery.Reading;

/// <summary>One reading of one document: spans, then sentence by sentence references and frames, then assembly.</summary>
internal sealed class DocumentReader
{
    // How far into a sentence its leading place may stand: "Arriving in the evening in Apia, …".
    private const int FrontPlace = 7;

    private const int MostUnnamed = 64;

    private readonly Vocabulary vocabulary;
    private readonly Passage passage;
    private readonly Calendar calendar;
    private readonly Discourse discourse;
    private readonly People people;
    private readonly List<SentenceReading> readings;
    private readonly Dateline dateline;
    private readonly FrameReader frames;
    private readonly ActionReader actionReader;
    private readonly Allegiance allegiance;
    private readonly string publisher;

    public DocumentReader(Source source, IReadOnlyList<Token> tokens, Vocabulary vocabulary, Gazetteer gazetteer)
    {
        this.vocabulary = vocabulary;
        publisher = source.Publisher;
        passage = new Passage(source.Text, tokens, SentenceSplitter.Sentences(tokens));
        calendar = new Calendar(passage, new DateParser(passage, vocabulary, monthFirst: publisher is "US"), new DateAsides(passage, vocabulary), new DateDirections(passage, vocabulary), PartialDate.Of(source.PublishedDate));
        var home = Home.Of(publisher, passage, vocabulary, gazetteer);
        var finder = new MentionFinder(passage, vocabulary, new PartyFinder(passage, vocabulary, gazetteer, home));
        readings = [.. passage.Sentences.Select(sentence => new SentenceReading(sentence, finder.In(sentence), passage, vocabulary))];
        people = new People(readings.Select(reading => (reading.Sentence, reading.Mentions)));
        foreach (var reading in readings)
            reading.Mentions.RemoveAll(mention => mention.Kind == MentionKind.Person && mention.Persons.Length == 0);
        dateline = Dateline.Of(passage, calendar, readings);
        calendar.IsWritten(dateline.Day ?? dateline.Signed);
        foreach (var reading in readings)
            reading.Days = calendar.In(reading.Sentence.Span);
        if (dateline.Place?.Words is { } written)
            readings.ForEach(reading => reading.Mentions.RemoveAll(mention => mention.Span == written));
        var towns = new KnownTowns(passage, vocabulary, readings.SelectMany(reading => reading.Mentions).Select(mention => mention.Code).Append(home).ToHashSet(StringComparer.Ordinal));
        foreach (var reading in readings)
            reading.Places = [.. reading.Mentions.Concat(towns.In(reading.Sentence, reading.Mentions)).OrderBy(mention => mention.Span.First)];
        discourse = new Discourse(people, home)
        {
            Abroad = Elsewhere(home),
            Unnamed = [.. readings.SelectMany(reading => reading.Mentions).Where(mention => mention is { Kind: MentionKind.Office, Code.Length: > 0 }).Select(mention => mention.Office!).Take(MostUnnamed)],
        };
        frames = new FrameReader(passage, vocabulary, calendar, new SceneFinder(passage, vocabulary, calendar, dateline, discourse), discourse);
        actionReader = new ActionReader(passage, vocabulary, calendar, discourse);
        allegiance = new Allegiance(passage, vocabulary, discourse, people, new NamedParties(passage, vocabulary, readings, home));
    }

    public Explanation Read()
    {
        var tellings = new List<Telling>();
        var actions = new List<Action>();
        discourse.Author = Author();
        foreach (var reading in readings.OrderBy(reading => reading.Sentence.IsHeadline))
            Read(reading, tellings, actions);
        if (ImpliedMeeting.Of(tellings, readings) is { } implied)
            tellings.Add(implied);
        if (new LetterDocument(passage, vocabulary, readings, discourse.Home).Read(tellings) is { } letter)
            tellings.Add(letter);
        Merging.DropAttributions(tellings);
        tellings = new EnvoyRoll(passage, vocabulary, readings, discourse.Home).Call(tellings);
        new TopicReader(passage, vocabulary, readings, discourse.Home).Read(tellings);
        var merged = Merging.Merge(tellings);
        new Inheritance(passage, vocabulary, calendar, dateline, HeadlinePlace(), discourse.Home, readings).Apply(merged, frames.Settings);
        foreach (var person in people.All)
            person.Conclude(discourse.Home);
        var assembler = new Assembler(passage, publisher, discourse.Home);
        var extraction = assembler.Extraction(people, merged, actions.OrderBy(action => action.Evidence.Start));
        var grounding = new Grounding(passage);
        return new Explanation(extraction, [.. merged.Zip(extraction.Engagements, grounding.Of)]) { Bases = assembler.Bases };
    }

    private void Read(SentenceReading reading, List<Telling> tellings, List<Action> actions)
    {
        Refer(reading);
        if (dateline.Words is { } words)
            reading.Days.RemoveAll(day => reading.Days.Count > 1 && day.Span.Overlaps(words));
        var told = frames.In(reading);
        if (told.Count > 0)
        {
            Remember(told);
            // "… where they reiterated": those who have just met.
            foreach (var group in reading.Mentions.Where(mention => mention.Kind == MentionKind.Group && mention.Span.First >= told[^1].Trigger.End))
                discourse.Resolve(group);
        }
        tellings.AddRange(told);
        var said = actionReader.In(reading).Concat(told.SelectMany(actionReader.Of)).ToList();
        actions.AddRange(said);
        if (!reading.Sentence.IsHeadline)
            tellings.LastOrDefault(telling => !telling.Sentence.IsHeadline && TopicSentences.NamesTopics(telling.Type))?.Actions.AddRange(said);
    }

    private void Refer(SentenceReading reading)
    {
        var hasSubject = false;
        if (Together(reading) is { Count: > 1 } together)
            discourse.Authors = [.. together];
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            discourse.Resolve(mention);
            allegiance.Conclude(reading, i);
            discourse.Resolve(mention);
            if (mention.Kind == MentionKind.Party)
                discourse.Passes(mention, isPlace: i == 0 && mention.Span.First <= reading.Sentence.First + FrontPlace && vocabulary.Is("front-place", passage.Key(mention.Span.First - 1)));
            if (hasSubject || reading.IsGoverned(mention) || mention.Kind is MentionKind.Party or MentionKind.Group || mention.Persons.Length == 0)
                continue;
            discourse.Speaks(mention.Persons[0]);
            hasSubject = true;
        }
    }

    // "We, the foreign ministers of Norway, Sweden and Chad, condemn"
    private List<string> Together(SentenceReading reading)
    {
        var we = reading.Mentions.FindIndex(mention => mention.IsAuthor && passage.Key(mention.Span.First) == "we" && passage.Key(mention.Span.End) == ",");
        if (we < 0)
            return [];
        var listed = reading.Mentions.Skip(we + 1).TakeWhile((mention, at) => at == 0 ? mention.Span.First - reading.Mentions[we].Span.End <= 3 : mention.Span.First - reading.Mentions[we + at].Span.End <= 4);
        return [.. listed.SelectMany(mention => mention.Code.Length > 0 ? [mention.Code] : mention.Office?.Codes.Select(hit => hit.Code) ?? []).Distinct()];
    }

    private void Remember(List<Telling> told)
    {
        var last = told[^1];
        foreach (var visit in told.Where(telling => telling.Type == EngagementType.Visit && telling.Place is not null))
            discourse.Abroad = visit.Place!.CountryCode == discourse.Home ? "" : visit.Place.CountryCode;
        if (Math.Max(last.Persons.Count, last.Parties.Count) < 2)
            return;
        if (told.Find(telling => telling.Type == EngagementType.Statement && telling.Parties.Count > 1) is { } joint)
            discourse.Authors = [.. joint.Parties.Keys];
        discourse.Circle = [.. told.Where(telling => telling.Trigger == last.Trigger).SelectMany(telling => telling.Persons.Keys).Distinct()];
        discourse.Parties = [.. told.Where(telling => telling.Trigger == last.Trigger).SelectMany(telling => telling.Parties.Keys).Distinct()];
    }

    // "Statement by President X": the publisher's, and who says "I" in it.
    private Person? Author()
    {
        var headings = new DocumentHeadings(passage, vocabulary);
        if (readings.Select(headings.Of).FirstOrDefault(heading => heading is not null)?.First is not [{ Persons: [var author] }])
            return null;
        author.Conclude(discourse.Home);
        return author;
    }

    // A foreign place in headline or dateline: who is met there is the host's.
    private string Elsewhere(string home)
    {
        var code = HeadlinePlace()?.CountryCode ?? dateline.Place?.CountryCode ?? "";
        return code == home ? "" : code;
    }

    private Scene? HeadlinePlace()
    {
        var city = readings.Where(reading => reading.Sentence.IsHeadline).SelectMany(reading => reading.Places)
            .FirstOrDefault(mention => mention is { Kind: MentionKind.Party, City.Length: > 0 } && (passage.Key(mention.Span.First - 1) is "in" || IsApart(mention)));
        return city is null ? null : new Scene(city.City, city.Code, city.Span);
    }

    // "Meeting of the foreign ministers, Oslo, 5 April"
    private bool IsApart(Mention city) => passage.Key(city.Span.First - 1) is "," or "(" && passage.Key(city.Span.End) is "," or ")" or "" or "\n";
}
