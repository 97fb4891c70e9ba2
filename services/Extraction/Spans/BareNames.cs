namespace Chancery.Reading;

/// <summary>Whether words with capitals, without title or office, name a person: what stands around them tells.</summary>
internal sealed class BareNames(Passage passage, Vocabulary vocabulary)
{
    private const int LongestContactLine = 30;

    public bool IsPerson(Span name, Sentence sentence, IReadOnlyList<Mention> before)
    {
        if (IsAcronym(name) || IsThing(name))
            return false;
        return name.Length > 1 && (IsSubject(name, sentence) || IsCued(name) || IsListed(name, before) || IsContact(sentence));
    }

    /// <summary>"For further information: Jane Roe, tel. …", whose names take part in nothing.</summary>
    public bool IsContact(Sentence sentence)
    {
        if (sentence.Span.Length > LongestContactLine)
            return false;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 6; i++)
        {
            if (vocabulary.Is("contact", passage.Key(i)) || (passage.Key(i) == "further" && passage.Key(i + 1) == "information"))
                return true;
        }
        return false;
    }

    /// <summary>"FCDO, Director": letters that stand for a body.</summary>
    public bool IsAcronym(Span name) =>
        name.Length == 1 && passage.Tokens[name.First].Text is { Length: < 7 } text && !text.Any(char.IsLower);

    // "Per Holm said", "Per Holm, who", "Per Holm's visit"
    private bool IsSubject(Span name, Sentence sentence)
    {
        var after = passage.Key(name.End);
        if (vocabulary.Is("person-verb", after) || vocabulary.Verbs.IsFinite(after))
            return true;
        return after == "'s" ? vocabulary.Is("of-person", passage.Key(name.End + 1)) : after == "," && passage.Key(name.End + 1) is "who" or "whose" or "whom";
    }

    private bool IsCued(Span name) => vocabulary.Is("person-cue", passage.Key(name.First - 1));

    // "Foreign Minister X, Per Holm and Anna Lund"
    private bool IsListed(Span name, IReadOnlyList<Mention> before) =>
        before is [.., { Kind: MentionKind.Person, IsSupported: true } last] && last.Span.End == name.First - 1 && passage.Key(name.First - 1) is "and" or ",";

    private bool IsThing(Span name) =>
        Enumerable.Range(name.First, name.Length).Any(i => vocabulary.Is("portfolio", passage.Key(i)) || vocabulary.Is("institution", passage.Key(i)))
        || vocabulary.Is("institution", passage.Key(name.End)) || vocabulary.Is("thing", passage.Key(name.End - 1)) || vocabulary.Is("thing", passage.Key(name.End));
}
