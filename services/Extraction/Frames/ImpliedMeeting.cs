using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// A meeting that is told only by what was said "during the meeting" or "at the talks": between those whom the headline and the
/// first paragraph name, when they stand for two sides.
/// </summary>
internal static class ImpliedMeeting
{
    // A delegation's list is no pair of sides.
    private const int MostPersons = 5;

    public static Telling? Of(IReadOnlyList<Telling> tellings, IReadOnlyList<SentenceReading> readings)
    {
        if (tellings.Any(telling => telling.Type is EngagementType.Meeting or EngagementType.Call or EngagementType.Conference or EngagementType.Credentials))
            return null;
        var first = readings.FirstOrDefault(reading => !reading.Sentence.IsHeadline)?.Sentence.Paragraph;
        var named = readings.Where(reading => reading.Sentence.IsHeadline || reading.Sentence.Paragraph == first)
            .SelectMany(reading => reading.Mentions.Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office && mention is { TakesPart: true, Persons.Length: > 0 } && !reading.IsOnlyMentioned(mention))).ToList();
        var persons = named.SelectMany(mention => mention.Persons).Distinct().ToList();
        if (persons.Count is < 2 or > MostPersons || persons.Exists(person => person.Represents.Length == 0) || persons.Select(person => person.Represents).Distinct().Count() != 2)
            return null;
        foreach (var reading in readings.Where(reading => !reading.Sentence.IsHeadline))
        {
            if (reading.Grammar.Chunks.Find(chunk => IsSetting(reading, chunk)) is { } noun)
                return Between(named, reading, noun);
        }
        return null;
    }

    private static bool IsSetting(SentenceReading reading, Chunk chunk) =>
        chunk.Event is { Row.Kind: "encounter", Determiner: "the" or "their" } && reading.Grammar.GovernorOf(reading.Grammar.IndexAt(chunk.Span.First)).Key is "at" or "during" or "in";

    private static Telling Between(List<Mention> named, SentenceReading reading, Chunk noun)
    {
        var telling = new Telling
        {
            Type = EngagementType.Meeting,
            Voice = Voice.Noun,
            Sentence = reading.Sentence,
            Words = noun.Span,
            Trigger = noun.Span,
            Rule = noun.Event!.Row.Rule,
            IsReferred = true,
        };
        var (role, _) = Roles.Of(EngagementType.Meeting);
        foreach (var mention in named)
            telling.Add(mention, role);
        return telling;
    }
}
