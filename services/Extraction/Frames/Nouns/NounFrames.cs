using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Engagements that a noun names: "the talks between X and Y", "during his visit to Oslo", "the signing of".</summary>
internal sealed class NounFrames
{
    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly SentenceReading reading;
    private readonly Statuses statuses;
    private readonly TalkFrames talks;
    private readonly JourneyFrames journeys;
    private readonly GatheringFrames gatherings;
    private readonly CeremonyFrames ceremonies;
    private readonly DocumentActFrames documents;
    private readonly LetterFrames letters;
    private readonly SpeechFrames speeches;

    public NounFrames(Passage passage, Vocabulary vocabulary, SentenceReading reading)
    {
        (this.passage, this.vocabulary, this.reading) = (passage, vocabulary, reading);
        statuses = new Statuses(passage, vocabulary, reading);
        var doers = new NounDoers(reading);
        talks = new TalkFrames(vocabulary, reading.Grammar, statuses, doers);
        journeys = new JourneyFrames(passage, vocabulary, reading, doers);
        gatherings = new GatheringFrames(vocabulary, reading, new TakingPart(vocabulary, reading, doers));
        ceremonies = new CeremonyFrames(vocabulary, reading.Grammar);
        documents = new DocumentActFrames(vocabulary, reading.Grammar, statuses);
        letters = new LetterFrames(reading.Grammar, doers);
        speeches = new SpeechFrames(passage, reading.Grammar, doers);
    }

    public IEnumerable<Draft> Drafts(IReadOnlySet<int> told)
    {
        var chunks = reading.Grammar.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Event is { } noun && !told.Contains(i) && Read(new NounClause(passage, vocabulary, reading, i, noun)) is { } draft)
                yield return draft;
        }
    }

    private Draft? Read(NounClause clause)
    {
        if (talks.Another(clause) is { } another)
            return another;
        if ((Status(clause) ?? (statuses.IsAnnounced(clause.Index, clause.Noun) ? EngagementStatus.Scheduled : null)) is not { } status)
            return null;
        return clause.Noun.Row.Kind switch
        {
            "encounter" when reading.Grammar.Nested(clause.Index) is not null => gatherings.Session(clause, status),
            "encounter" when talks.IsOfBody(clause) && gatherings.Session(clause, status) is { } session => session,
            "encounter" or "call" => talks.Read(clause, status),
            "journey" => journeys.Read(clause, status),
            "gathering" => gatherings.Read(clause, status),
            "letter" when clause.Governor.Key is "in" or "by" or "through" => letters.Read(clause, status),
            "document" or "declaration" or "credentials" or "letter" => documents.Read(clause, status),
            "speech" => speeches.Speech(clause, status),
            "statement" => speeches.Statement(clause, status),
            "ceremony" => ceremonies.Read(clause, status),
            "mission" => journeys.Mission(clause, status),
            _ => null,
        };
    }

    private EngagementStatus? Status(NounClause clause)
    {
        var (status, chunks) = (statuses.OfNoun(clause.Index), reading.Grammar.Chunks);
        // "the meeting to be held on Friday".
        if (clause.Index + 1 < chunks.Count && chunks[clause.Index + 1].Verb is { Tense: VerbTense.Infinitive, IsPassive: true })
            return status is null ? null : EngagementStatus.Scheduled;
        if (!clause.IsSubject || clause.Verb is not { } verb)
            return status;
        var group = chunks[verb].Verb!;
        if (statuses.Stopped(group) is { } stopped)
            return stopped;
        if (group.Kind == VerbKind.Plan && group.IsPassive)
            return EngagementStatus.Scheduled;
        if (!clause.Happens(group))
            return status;
        return status is null ? null : statuses.OfVerb(verb);
    }
}
