namespace Chancery.Reading;

/// <summary>Who belongs to a side because they come along with it.</summary>
internal sealed class Companions(Passage passage, Vocabulary vocabulary)
{
    /// <summary>Comes along with, is led by or belongs to someone named before: "accompanied by X", "the Minister's press secretary".</summary>
    public bool IsLed(Mention mention) => passage.Key(mention.Span.First - 1) == "'s" || IsOwnLead(mention);

    /// <summary>The side of whoever leads: the last person before, else the party that acts.</summary>
    public static string? SideOfLeader(SentenceReading reading, int index)
    {
        var before = reading.Mentions.Take(index).ToList();
        return (before.FindLast(other => other.Codes.Length > 0 && other.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Pronoun)
            ?? before.FindLast(other => other is { Kind: MentionKind.Party, Form: PartyForm.Name } && !reading.IsGoverned(other)))?.Codes.FirstOrDefault();
    }

    /// <summary>"He was accompanied by X", of the one whose journey the document tells.</summary>
    public static bool IsLedByPronoun(SentenceReading reading, int index) =>
        reading.Mentions.Take(index).LastOrDefault(other => other.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Pronoun) is { Kind: MentionKind.Pronoun };

    /// <summary>"Accompanying the Minister are X and Y".</summary>
    public bool IsWith(SentenceReading reading, int index) =>
        index > 0 && vocabulary.Is("accompanying", passage.Key(reading.Sentence.First)) && Enumerable.Range(reading.Mentions[index - 1].Span.End, Math.Max(0, reading.Mentions[index].Span.First - reading.Mentions[index - 1].Span.End)).Any(i => vocabulary.Is("be", passage.Key(i)));

    /// <summary>One of the publisher's own: "our Ambassador", "in the presence of X", or listed with one.</summary>
    public bool IsOurs(SentenceReading reading, int index, string home)
    {
        var mention = reading.Mentions[index];
        return passage.Key(mention.Span.First - 1) == "our"
            || IsAttending(reading, mention)
            || (passage.Key(mention.Span.First - 1) == "of" && passage.Key(mention.Span.First - 2) == "presence")
            || (index > 0 && reading.AreListed(reading.Mentions[index - 1], mention) && reading.Mentions[index - 1].Codes.Contains(home));
    }

    // "Attending the ceremony were X, Y", "Also present was X"
    private bool IsAttending(SentenceReading reading, Mention mention)
    {
        var first = reading.Sentence.First;
        var start = vocabulary.Is("attendance-lead", passage.Key(first)) ? first : vocabulary.Is("attendance-lead", passage.Key(first + 1)) ? first + 1 : -1;
        return start >= 0 && Enumerable.Range(start + 1, Math.Max(0, mention.Span.First - start - 1)).Any(i => vocabulary.Is("be", passage.Key(i)));
    }

    // "a delegation under X", "led by X"
    private bool IsOwnLead(Mention mention)
    {
        var before = mention.Span.First - (passage.Key(mention.Span.First - 1) is "the" or "its" or "a" ? 2 : 1);
        return vocabulary.Is("own-lead", passage.Key(before)) || (passage.Key(before) == "with" && vocabulary.Is("own-with", passage.Key(before - 1))) || (passage.Key(before) == "by" && vocabulary.Is("own-led", passage.Key(before - 1)));
    }
}
