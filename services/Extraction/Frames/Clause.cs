namespace Chancery.Reading;

/// <summary>Who acts and who is acted upon around a verb or noun of a sentence.</summary>
internal sealed class Clause(SentenceReading reading, Passage passage, Vocabulary vocabulary, Span trigger)
{
    private const int Reach = 12;

    public int Start { get; } = ClauseStart(passage, reading.Sentence, trigger);

    /// <summary>The subject with those listed beside it; of the main clause where the verb's own clause has none.</summary>
    public IReadOnlyList<Mention> Subjects()
    {
        if (passage.Key(Start - 1) == "who" && reading.Mentions.LastOrDefault(m => m.Span.End <= Start - 1 && Start - 1 - m.Span.End <= 2 && m.IsActor) is { } antecedent)
            return [antecedent];
        var own = Among(Start);
        return own.Count > 0 ? own : Among(reading.Sentence.First);
    }

    /// <summary>Those named after the verb, as far as its clause reaches.</summary>
    public IReadOnlyList<Mention> Objects(int? from = null)
    {
        var objects = new List<Mention>();
        var at = from ?? trigger.End;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.First < at)
                continue;
            if (IsCut(at, mention.Span.First, objects.Count > 0))
                break;
            at = Math.Max(at, mention.Span.End);
            if (!IsPlace(mention) && mention.TakesPart && !reading.IsOnlyMentioned(mention))
                objects.Add(mention);
        }
        return objects;
    }

    /// <summary>A city, or a country after "in": where, not who.</summary>
    public bool IsPlace(Mention mention) =>
        mention.Kind == MentionKind.Party && (mention.Form != PartyForm.Name || passage.Key(mention.Span.First - 1) is "in" or "at" or "from" or "near"
        || (passage.Key(mention.Span.First - 1) == "the" && passage.Key(mention.Span.First - 2) is "in" or "at" or "from"));

    private List<Mention> Among(int start)
    {
        var found = new List<Mention>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.First < start)
                continue;
            if (mention.Span.End > trigger.First)
                break;
            if (!mention.IsActor || !mention.TakesPart || IsOnlyMentioned(mention))
                continue;
            if (found.Count == 0 ? !reading.IsGoverned(mention) : reading.AreListed(found[^1], mention) || passage.Key(mention.Span.First - 1) == "by" && passage.Key(mention.Span.First - 2) == "accompanied")
                found.Add(mention);
        }
        return found;
    }

    private bool IsOnlyMentioned(Mention mention) =>
        mention.Kind == MentionKind.Party && passage.Key(mention.Span.End) == "'s";

    private bool IsCut(int from, int to, bool hasObject)
    {
        var words = 0;
        for (var i = from; i < to; i++)
        {
            var key = passage.Key(i);
            if ((key == ";" && hasObject) || (key == ":" && !hasObject))
                continue;
            // A looser word cuts only once someone was named: "held talks on energy with X".
            if (key is ";" or ":" || vocabulary.Is("clause-start", key) || (hasObject && vocabulary.Is("object-stop", key)) || reading.Triggers.Exists(words => words.First == i && words != trigger))
                return true;
            words++;
        }
        return words > (hasObject ? 6 : Reach);
    }

    private static int ClauseStart(Passage passage, Sentence sentence, Span trigger)
    {
        for (var i = trigger.First - 1; i >= sentence.First; i--)
        {
            if (passage.Key(i) is ";" or ":" or "who" or "where" or "which" or "that" or "while" or "when" or "because" or "although" or "during")
                return i + 1;
        }
        return sentence.First;
    }
}
