using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Gives each engagement the topics that the text says were its own: those of its sentence, and of the sentences that go on
/// with it until another engagement is told, or until a sentence turns to one told before.
/// </summary>
internal sealed class TopicReader(Passage passage, Vocabulary vocabulary, IReadOnlyList<SentenceReading> readings, string home)
{
    private const int Recent = 32;
    private const int MostBesideRelations = 5;

    private readonly TopicWords words = new(passage, vocabulary, readings);
    private readonly TopicSentences sentences = new(passage, vocabulary);

    public void Read(IReadOnlyList<Telling> tellings)
    {
        var told = tellings.Where(telling => !telling.Sentence.IsHeadline && TopicSentences.Ends(telling.Type)).GroupBy(telling => telling.Trigger).OrderBy(group => group.Key.First)
            .Select(group => group.ToList()).ToList();
        ReadHeadline(tellings, told);
        var earlier = new List<Telling>();
        // Told by the headline alone, it is the body's too.
        var headed = tellings.Where(telling => telling.Sentence.IsHeadline && TopicSentences.NamesTopics(telling.Type) && !told.Exists(group => group[0].Type == telling.Type)).ToList();
        var (current, talks, since, next) = (headed, headed, 0, 0);
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline))
        {
            if (sentences.IsBoilerplate(reading.Sentence))
                break;
            var here = new List<List<Telling>>();
            while (next < told.Count && told[next][0].Sentence == reading.Sentence)
                here.Add(told[next++]);
            // "They discussed trade" goes on with what was told before.
            here.RemoveAll(group => group.TrueForAll(telling => telling.IsWeak && current.Exists(before => Merging.Covers(before, telling))));
            if (here.Count > 0)
            {
                ReadOwn(here, reading);
                (current, since) = (here[^1], 0);
                talks = here.FindLast(group => TopicSentences.IsTalk(group[0].Type)) ?? talks;
                earlier.AddRange(here.SelectMany(group => group));
                continue;
            }
            if (Addressed(reading, current, earlier) is { Count: > 0 } addressed)
                (current, since) = (addressed, since == 0 ? 0 : 1);
            else if (TurnsToOther(reading, current))
                current = talks = [];
            since++;
            if (talks.Count > 0 && !TopicSentences.IsTalk(current.Count > 0 ? current[0].Type : EngagementType.Message) && (sentences.GoesBack(reading.Sentence.First, reading.Sentence) || TellsOfBoth(reading)))
                current = talks;
            if (current.Count > 0 && sentences.GoesOn(current[0].Type, reading.Sentence, since))
                Add(current, words.In(reading.Sentence.Span, current[0].Type));
        }
        foreach (var telling in tellings)
            Keep(telling);
    }

    // The sentence itself, from each engagement's words to the next one's.
    private void ReadOwn(List<List<Telling>> groups, SentenceReading reading)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var first = groups[i][0];
            if (!TopicSentences.NamesTopics(first.Type) && !(first.Type == EngagementType.Credentials && sentences.GoesBack(first.Trigger.End, reading.Sentence)))
                continue;
            var start = first.Type == EngagementType.Credentials ? first.Trigger.End : i == 0 ? reading.Sentence.First : first.Trigger.First;
            var end = i + 1 < groups.Count ? Math.Max(groups[i + 1][0].Trigger.First, start) : reading.Sentence.End;
            var found = words.In(new Span(start, end), first.Type).ToList();
            if (groups[i].Count > 1 && Places(groups[i], reading) is { } places && found.Exists(match => match.Words.First > places[0].At && match.Words.First < places[^1].At))
                found.ForEach(match => Add([places.LastOrDefault(place => place.At <= match.Words.First).Telling ?? groups[i][0]], [match]));
            else
                Add(groups[i], found);
        }
    }

    // "met with A (trade), with B (energy)": each is told with its own.
    private List<(int At, Telling Telling)>? Places(List<Telling> group, SentenceReading reading)
    {
        var places = new List<(int At, Telling Telling)>();
        foreach (var telling in group)
        {
            var mention = reading.Mentions.Find(found => found.Span.First >= telling.Trigger.First && found.Codes.Any(code => code != home && telling.Parties.ContainsKey(code)) && !group.Exists(other => other != telling && found.Codes.Any(other.Parties.ContainsKey)));
            if (mention is null)
                return null;
            places.Add((mention.Span.First, telling));
        }
        return [.. places.OrderBy(place => place.At)];
    }

    // "With the Minister of Chad, energy was discussed": one told before, or one of several.
    private List<Telling> Addressed(SentenceReading reading, List<Telling> current, List<Telling> earlier)
    {
        if (reading.Mentions.FirstOrDefault(mention => mention.Codes is [var code] && code != home && mention.Form != PartyForm.City) is not { } named)
            return [];
        var own = current.Where(telling => telling.Parties.ContainsKey(named.Codes[0])).ToList();
        if (own.Count > 0)
            return own.Count < current.Count ? own : [];
        return earlier.TakeLast(Recent).LastOrDefault(telling => TopicSentences.IsTalk(telling.Type) && telling.Parties.ContainsKey(named.Codes[0])) is { } one
            && (current.Count == 0 || TopicSentences.IsTalk(current[0].Type)) ? [one] : [];
    }

    // "The leaders also welcomed", "They agreed": those who talked.
    private static bool TellsOfBoth(SentenceReading reading) =>
        reading.Mentions.Find(mention => !reading.IsGoverned(mention)) is { Kind: MentionKind.Group };

    // "The Minister was then received by the Prime Minister of Chad": an engagement of others, even if it was not made out.
    private bool TurnsToOther(SentenceReading reading, List<Telling> current) =>
        current.Count > 0 && reading.Mentions.FirstOrDefault(mention => mention.Kind is MentionKind.Person or MentionKind.Office && mention.Codes is [var code] && code != home) is { } other
        && !current.Exists(telling => telling.Parties.ContainsKey(other.Codes[0]));

    // A headline's topics are those of the one engagement that it heads.
    private void ReadHeadline(IReadOnlyList<Telling> tellings, List<List<Telling>> told)
    {
        var topical = told.Where(group => TopicSentences.NamesTopics(group[0].Type)).ToList();
        foreach (var reading in readings.Where(reading => reading.Sentence.IsHeadline))
        {
            var own = tellings.Where(telling => telling.Sentence == reading.Sentence && TopicSentences.NamesTopics(telling.Type)).ToList();
            var headed = own.Count > 0 ? own : topical is [[var only]] ? [only] : [];
            if (headed.Count > 0)
                Add(headed, words.In(reading.Sentence.Span, headed[0].Type));
        }
    }

    private static void Add(List<Telling> tellings, IEnumerable<(Topic Topic, Span Words)> found)
    {
        foreach (var match in found)
            tellings.ForEach(telling => telling.Topics.Add(match));
    }

    // Each topic once, by its first words; of a speech or message only what it speaks of most.
    private static void Keep(Telling telling)
    {
        var topics = telling.Topics.GroupBy(topic => topic.Topic).Select(group => (First: group.First(), Count: group.Count())).ToList();
        // Where much is named in particular, relations in general are not what it was about.
        if (topics.Count > MostBesideRelations)
            topics.RemoveAll(topic => topic.First.Topic == Topic.BilateralRelations);
        var most = TopicSentences.MostTopics(telling.Type);
        var kept = topics.Count <= most ? topics : [.. topics.OrderByDescending(topic => topic.Count).Take(most)];
        telling.Topics.Clear();
        telling.Topics.AddRange(kept.Select(topic => topic.First));
    }
}
