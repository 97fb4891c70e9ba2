using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>Finds the engagements that a sentence tells, with their roles.</summary>
internal sealed class FrameReader(Passage passage, Vocabulary vocabulary, Calendar calendar, SceneFinder scenes, Discourse discourse)
{
    /// <summary>Tellings that name too little to be engagements, but when and where.</summary>
    public List<Telling> Settings { get; } = [];

    public List<Telling> In(SentenceReading reading)
    {
        var tellings = new List<Telling>();
        foreach (var (span, frame) in reading.Triggers)
        {
            var clause = new Clause(reading, passage, vocabulary, span);
            if (new Modalities(passage, vocabulary).Status(reading, clause, span) is not { } status)
                continue;
            var cast = new Casting(passage, discourse, reading, clause, frame, span).Cast();
            foreach (var (subjects, objects) in new Division(passage, vocabulary, reading, frame).Divide(cast.Subjects, cast.Objects))
            {
                if (Tell(reading, clause, span, frame, status, subjects, objects) is { } telling)
                    tellings.Add(telling);
            }
        }
        return tellings;
    }

    private Telling? Tell(SentenceReading reading, Clause clause, Span span, EngagementFrame frame, EngagementStatus status, IReadOnlyList<Mention> subjects, IReadOnlyList<Mention> objects)
    {
        var words = subjects.Concat(objects).Select(mention => mention.Span).Where(reading.Sentence.Span.Overlaps).Aggregate(span, (all, next) => all.To(next));
        var telling = new Telling
        {
            Type = frame.Type,
            Voice = frame.Voice,
            Sentence = reading.Sentence,
            Words = words,
            Trigger = span,
            Status = status,
            Mode = Modes.Of(frame.Type, passage, vocabulary, reading.Sentence),
            IsFurther = passage.Key(span.First - 1) is "also" or "separately" or "then" || passage.Key(span.First) is "also" or "separately" or "then",
        };
        var (first, second) = Roles.Of(frame);
        foreach (var mention in subjects)
            telling.Add(mention, first);
        foreach (var mention in objects)
            telling.Add(mention, second);
        telling.Day = scenes.DayOf(reading, span, frame.Type, status);
        telling.Place = scenes.PlaceOf(reading, span, frame.Type, objects);
        telling.Delegations = frame.Type == EngagementType.Conference ? Counts.Delegations(passage, vocabulary, reading.Sentence) : 0;
        if (frame.Type == EngagementType.Visit && objects is [{ Kind: MentionKind.Party, Code.Length: 2 } destination])
            telling.Place = new Scene(destination.City, destination.Code, destination.Span);
        scenes.AddHostAndDestination(telling, reading, clause);
        if (Plausibility.Holds(telling, discourse, calendar))
            return telling;
        if (telling is { Type: EngagementType.Meeting, Status: EngagementStatus.Held, Persons.Count: 1, Place: not null } && !telling.Sentence.IsHeadline)
            Settings.Add(telling);
        return null;
    }
}
