namespace Chancery.Reading;

/// <summary>For whom a person stands where the text does not say it with the office.</summary>
internal sealed class Allegiance(Passage passage, Vocabulary vocabulary, Discourse discourse, string otherSide)
{
    private const int Near = 8;

    public void Conclude(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (mention.Persons is not [{ Represents.Length: 0 } person])
            return;
        // Greetings are conveyed from one's own side.
        if (reading.IsOnlyMentioned(mention))
            person.Conclude(mention.Persons is [var one] && discourse.Subject is { Represents.Length: > 0 } subject && subject != one ? subject.Represents : discourse.Home);
        person.Conclude(Represented(reading, mention) ?? Neighbour(reading, index) ?? HostAbroad(reading, index, person) ?? OtherSide(reading, index, person) ?? discourse.Home);
    }

    // "Iraq took part, represented by Mr. X"; "X signed for Ghana".
    private string? Represented(SentenceReading reading, Mention mention)
    {
        var before = passage.Key(mention.Span.First - 1) == "the" ? mention.Span.First - 2 : mention.Span.First - 1;
        if (passage.Key(before) == "by" && passage.Key(before - 1) == "represented")
            return reading.Mentions.FirstOrDefault(other => other is { Kind: MentionKind.Party, Form: PartyForm.Name } && !reading.IsGoverned(other))?.Code;
        for (var i = mention.Span.End; i < Math.Min(reading.Sentence.End, mention.Span.End + 4); i++)
        {
            if (passage.Key(i) == "signed" && passage.Key(i + 1) == "for")
                return reading.Mentions.Find(other => other.Kind == MentionKind.Party && other.Span.First >= i + 2 && other.Span.First <= i + 4)?.Code;
        }
        return null;
    }

    // Listed beside a guest: the next in the list stands for the same.
    private string? Neighbour(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (index == 0 || mention.Office is { Kind: OfficeKind.Counterpart })
            return null;
        var before = reading.Mentions[index - 1];
        return before.Kind is MentionKind.Person or MentionKind.Office && reading.IsGoverned(before) == reading.IsGoverned(mention) && reading.AreListed(before, mention) && before.Codes is [var code, ..] && code != discourse.Home ? code : null;
    }

    // Whom ours meets or writes to is of the only other country that the document speaks of.
    private string? OtherSide(SentenceReading reading, int index, Person person)
    {
        if (otherSide.Length == 0 || person.Office is not { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Envoy } office || office.Post.Contains("home", StringComparison.OrdinalIgnoreCase))
            return null;
        var isMet = reading.Mentions.Take(index).Any(other => !reading.IsGoverned(other) && other.Codes.Contains(discourse.Home) && other.Persons.All(one => one != person))
            && reading.Triggers.Exists(trigger => IsObject(trigger, reading.Mentions[index].Span));
        return isMet && !reading.AreListed(reading.Mentions[index - 1], reading.Mentions[index]) ? otherSide : null;
    }

    private bool IsObject(Span trigger, Span words)
    {
        if (words.First < trigger.End || words.First > trigger.End + Near)
            return false;
        return !Enumerable.Range(trigger.End, words.First - trigger.End).Any(i => vocabulary.Is("clause-start", passage.Key(i)));
    }

    // In Guyana, "the President" met by ours is Guyana's.
    private string? HostAbroad(SentenceReading reading, int index, Person person)
    {
        if (discourse.Abroad.Length == 0 || person.Office is not { Kind: OfficeKind.State or OfficeKind.Government } || discourse.Subject is null || discourse.Subject == person)
            return null;
        return reading.Mentions.Take(index).Any(other => other.Kind is MentionKind.Person or MentionKind.Pronoun or MentionKind.Office) || reading.IsGoverned(reading.Mentions[index]) ? discourse.Abroad : null;
    }
}
