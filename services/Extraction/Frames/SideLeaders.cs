using Chancery.Contracts.Engagement.V1;

namespace Chancery.Reading;

/// <summary>
/// Sentences that name who stood for each side of what was told before: "the Norwegian delegation was headed by X, the Chadian
/// side by Y", "Norway was represented by X", "on the Norwegian side, X and Y took part".
/// </summary>
internal sealed class SideLeaders(Passage passage, Vocabulary vocabulary)
{
    // How far a side's noun may stand from the party it is of: "the delegation of the Republic of Chad".
    private const int NounReach = 4;

    public bool Tell(SentenceReading reading, Telling of)
    {
        if (of.Type is not (EngagementType.Meeting or EngagementType.Conference or EngagementType.Call) || of.Parties.Count < 2)
            return false;
        return reading.Mentions.Exists(mention => mention.Kind == MentionKind.Party && of.Parties.ContainsKey(mention.Code) && (IsSide(reading, mention) || IsRepresented(reading, mention)))
            && reading.Grammar.Chunks.Exists(chunk => chunk.Verb is { Lemma: var lemma } && (vocabulary.Is("chairing", lemma) || vocabulary.Is("siding", lemma)));
    }

    public static IEnumerable<Mention> Of(SentenceReading reading, Telling telling) =>
        reading.Mentions.Where(mention => mention.Kind is MentionKind.Person or MentionKind.Office && mention.TakesPart && !reading.IsOnlyMentioned(mention)
            && mention.Persons.Any(person => telling.Parties.ContainsKey(person.Represents)));

    private bool IsSide(SentenceReading reading, Mention party)
    {
        for (var i = Math.Max(reading.Sentence.First, party.Span.First - NounReach); i < Math.Min(reading.Sentence.End, party.Span.End + 2); i++)
        {
            if (vocabulary.Is("side-noun", passage.Key(i)))
                return true;
        }
        return false;
    }

    private bool IsRepresented(SentenceReading reading, Mention party) =>
        !reading.IsGoverned(party) && Enumerable.Range(party.Span.End, Math.Max(0, Math.Min(3, reading.Sentence.End - party.Span.End))).Any(i => passage.Key(i) == "represented");
}
