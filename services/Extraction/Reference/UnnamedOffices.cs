namespace Chancery.Reading;

/// <summary>
/// Offices that the document names with their country, but without their holder: "receives the Chadian Minister of Health". Who
/// is named elsewhere without a country may be the holder.
/// </summary>
internal sealed class UnnamedOffices(Passage passage, Vocabulary vocabulary, Discourse discourse, People people)
{
    private const int Near = 14;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // "receives Chadian Minister of Health", without a name: the Minister of Health named elsewhere is it.
    public string? Of(SentenceReading reading, Person person)
    {
        if (person.Office is not { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Envoy, IsFormer: false } office)
            return null;
        var codes = discourse.Unnamed.Where(other => other.Code != discourse.Home && (Discourse.SameHead(office, other) || IsCounterpart(other, office, person)) && !IsHeld(other) && !IsMetByHolder(other)).Select(other => other.Code).Distinct().Take(2).ToList();
        // Where one's own holds the same office, only who does not act for one's own side is meant.
        return codes is [var code] && !(IsSubject(reading, person) && discourse.Unnamed.Count > 0 && IsHomely(person)) ? code : null;
    }

    /// <summary>The next of these parties for someone met who has no office; null when all have their holders.</summary>
    public string? Next()
    {
        if (discourse.Unnamed.FirstOrDefault(office => office.Kind != OfficeKind.Envoy && office.Code != discourse.Home && !IsHeld(office) && !taken.Contains(office.Code)) is not { } unnamed)
            return null;
        taken.Add(unnamed.Code);
        return unnamed.Code;
    }

    // "The Prime Minister spoke to the Chadian Prime Minister": whoever the first is, he is not the second.
    private bool IsMetByHolder(Office unnamed)
    {
        for (var at = unnamed.Span.First - 1; at > 0 && unnamed.Span.First - at <= Near && passage.Key(at) is not "." && !passage.Tokens[at].IsBreak; at--)
        {
            if (passage.Key(at - 1) == "the" && Enumerable.Range(at, unnamed.Head.Split(' ').Length).Select(passage.Key).SequenceEqual(unnamed.Head.Split(' ')))
                return true;
        }
        return false;
    }

    // "confers with his Chadian colleague", and two ministers are named: the second is the colleague.
    private bool IsCounterpart(Office unnamed, Office office, Person person) =>
        unnamed.Kind == OfficeKind.Counterpart && people.First.Exists(other => other != person && other.Office?.Head == office.Head && other.Represents == discourse.Home);

    private bool IsHeld(Office office) =>
        people.First.Exists(person => person.Represents == office.Code && person.Office is { } held && (office.Kind == OfficeKind.Counterpart || Discourse.SameHead(held, office)));

    private bool IsHomely(Person person) => !people.First.Exists(other => other != person && other.Represents == discourse.Home && other.IsStated);

    private bool IsSubject(SentenceReading reading, Person person) =>
        reading.Mentions.Exists(mention => mention.Persons.Contains(person) && !reading.IsGoverned(mention) && passage.Key(mention.Span.First - 1) != "and" && vocabulary.Is("person-verb", passage.Key(mention.Span.End))) ||
        reading.Mentions.FirstOrDefault(mention => mention.Kind != MentionKind.Party) is { } first && first.Persons.Contains(person) && !reading.IsGoverned(first);
}
