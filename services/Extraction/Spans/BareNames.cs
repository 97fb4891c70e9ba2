namespace Chancery.Reading;

/// <summary>Whether words with capitals, without title or office, name a person: what stands around them tells.</summary>
internal sealed class BareNames(Passage passage, Vocabulary vocabulary)
{
    private const int LongestContactLine = 30;

    public bool IsPerson(Span name, Sentence sentence, IReadOnlyList<Mention> before)
    {
        if (IsAcronym(name) || IsThing(name))
            return false;
        return name.Length > 1 && (IsGiven(name) || IsSubject(name, sentence) || IsDoer(name) || IsCued(name) || IsListed(name, before) || IsContact(sentence));
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

    /// <summary>Begins with a given name, and is no saint's church or town.</summary>
    public bool IsGiven(Span name) =>
        name.Length is > 1 and < 6 && vocabulary.IsGivenName(passage.Key(name.First)) && !vocabulary.Is("person-verb", passage.Key(name.First)) && !vocabulary.Is("saint", passage.Key(name.First - 1));

    // "opened by Per Holm", "according to Per Holm", "Per Holm has been appointed"
    private bool IsDoer(Span name)
    {
        var before = passage.Key(name.First - 1);
        if (name.Length > 3)
            return false;
        if (before == "by" && passage.Key(name.First - 2) is { Length: > 3 } deed && (deed.EndsWith("ed", StringComparison.Ordinal) || vocabulary.Is("deed", deed)))
            return true;
        if (before == "to" && passage.Key(name.First - 2) == "according")
            return true;
        if (vocabulary.Is("no-person-after", before) || passage.Tokens[name.End - 1].IsBreak || !vocabulary.Is("person-auxiliary", passage.Key(name.End)))
            return false;
        return Enumerable.Range(name.End + 1, 3).Any(i => vocabulary.Is("person-verb", passage.Key(i)) || vocabulary.Is("person-deed", passage.Key(i)));
    }

    // "Per Holm said", "Per Holm, who", "Per Holm's visit"
    private bool IsSubject(Span name, Sentence sentence)
    {
        var after = passage.Key(name.End);
        if (vocabulary.Is("person-verb", after) || (vocabulary.Verbs.IsFinite(after) && after is not "be" && !vocabulary.Is("person-auxiliary", after) && !vocabulary.Is("no-person-after", passage.Key(name.First - 1))))
            return true;
        return after == "'s" ? vocabulary.Is("of-person", passage.Key(name.End + 1)) : after == "," && passage.Key(name.End + 1) is "who" or "whose" or "whom";
    }

    // "met Per Holm", "headed by Per Holm"
    private bool IsCued(Span name) =>
        vocabulary.Is("person-cue", passage.Key(name.First - 1)) || (passage.Key(name.First - 1) == "by" && vocabulary.Is("own-led", passage.Key(name.First - 2)));

    // "Foreign Minister X, Per Holm and Anna Lund"
    private bool IsListed(Span name, IReadOnlyList<Mention> before) =>
        before is [.., { Kind: MentionKind.Person, IsSupported: true } last] && last.Span.End == name.First - 1 && passage.Key(name.First - 1) is "and" or ",";

    private bool IsThing(Span name) =>
        Enumerable.Range(name.First, name.Length).Any(i => vocabulary.Is("portfolio", passage.Key(i)) || vocabulary.Is("institution", passage.Key(i)))
        || vocabulary.Is("institution", passage.Key(name.End)) || vocabulary.Is("thing", passage.Key(name.End - 1)) || vocabulary.Is("thing", passage.Key(name.End));
}
