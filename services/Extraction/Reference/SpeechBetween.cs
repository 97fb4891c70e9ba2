namespace Chancery.Reading;

/// <summary>Who speaks to whom where the document is of two countries: "President X assured the Minister", "ours told President X".</summary>
internal sealed class SpeechBetween(Passage passage, Vocabulary vocabulary, Discourse discourse, NamedParties parties)
{
    // "ours told President X", "conveyed to Prime Minister X", where the document is of two countries.
    public bool IsAddressed(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (!IsOfTwo(mention))
            return false;
        var before = Before(mention);
        var isWith = passage.Key(before) is "with" or "to" && !vocabulary.Is("own-with", passage.Key(before - 1));
        if (!isWith && !vocabulary.Is("addresses", passage.Key(before)))
            return false;
        var subject = reading.Mentions.Take(index).FirstOrDefault(other => other.IsActor && other.Codes.Length > 0 && !reading.IsGoverned(other));
        return (subject?.Codes[0] ?? discourse.Subject?.Represents) == discourse.Home && (subject is null ? discourse.Subject != mention.Persons[0] : !subject.Persons.Contains(mention.Persons[0]));
    }

    // "President X assured the Minister", "Prime Minister X told Ms. Vik": theirs speaks to ours.
    public bool Addresses(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (!IsOfTwo(mention) || reading.IsGoverned(mention) || discourse.Protagonist is not { } ours || ours == mention.Persons[0] || ours.Represents != discourse.Home || !vocabulary.Is("addresses", passage.Key(mention.Span.End)))
            return false;
        var to = reading.Mentions.Find(other => other.Span.First > mention.Span.End && other.Span.First <= mention.Span.End + 2);
        return to is { Kind: MentionKind.Person } ? to.Persons.Contains(ours) : to is { Kind: MentionKind.Office, Code.Length: 0, Office.HasArticle: true } && ours.Office is { } held && Discourse.SameHead(held, to.Office!);
    }

    // "President X thanked Norway", "praised Norway's role", told by Norway
    public bool ThanksOurs(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (mention.Office is not { Kind: OfficeKind.State or OfficeKind.Government } || reading.IsGoverned(mention) || parties.Other.Length == 0)
            return false;
        var verb = Enumerable.Range(mention.Span.End, 4).FirstOrDefault(i => vocabulary.Is("thanking", passage.Key(i)));
        return verb > 0 && reading.Mentions.Find(other => other.Span.First > verb && other.Code.Length > 0) is { Kind: MentionKind.Party } thanked && thanked.Code == discourse.Home && thanked.Span.First <= verb + 4;
    }

    /// <summary>The word before a mention, articles and the like left out.</summary>
    public int Before(Mention mention) => Before(mention.Span.First);

    public int Before(int first)
    {
        var before = first - 1;
        while (passage.Key(before) is "the" or "his" or "her" or "its" or "their")
            before--;
        return before;
    }

    private bool IsOfTwo(Mention mention) =>
        mention.Office is { Kind: OfficeKind.State or OfficeKind.Government, IsFormer: false } && (parties.Other.Length > 0 || discourse.Abroad.Length > 0);
}
