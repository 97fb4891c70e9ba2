namespace Chancery.Reading;

/// <summary>What an office itself tells of whose it is: bodies with one Secretary General, countries with one president, envoys by their letters.</summary>
internal sealed class OfficeGrounds(Passage passage, Vocabulary vocabulary, Discourse discourse, People people, NamedParties parties, Hosts hosts)
{
    private const int Near = 10;

    public static readonly OfficeHolders Holders = new();

    // "the Secretary General of the Forum"; "the Secretary-General", "the High Representative", "the Taoiseach".
    public string? OfBody(Mention mention, Person person)
    {
        if (person.Office is not { } office)
            return null;
        if (office.Kind == OfficeKind.Body)
        {
            // "the Union and its Secretary General"
            if (passage.Key(mention.Span.First - 1) == "its" && parties.Body(mention.Span.First, "") is { Length: > 0 } before)
                return before;
            var of = office.Post.LastIndexOf(" of the ", StringComparison.Ordinal);
            if (of >= 0 && char.IsUpper(office.Post[of + 8]) && parties.Body(mention.Span.First, office.Post[(of + 8)..]) is { Length: > 0 } named)
                return named;
            if (discourse.Home.Length > 0 && !Discourse.IsCountry(discourse.Home) && of < 0)
                return discourse.Home;
        }
        // "the Secretary-General's Special Representative": the principal's.
        if (office.Kind is OfficeKind.Envoy or OfficeKind.Official && office.Codes.Count == 0 && passage.Line(office.Span).Replace('-', ' ').Contains("Secretary General", StringComparison.Ordinal))
            return Holders.Always(office with { Post = "Secretary General", Head = "secretary general" }, discourse.Home, codes => parties.LastNamed(codes, mention.Span.First));
        return Holders.Always(office, discourse.Home, codes => parties.LastNamed(codes, mention.Span.First)) is { Length: > 0 } code ? code : null;
    }

    // "X presented her letters of credence as Ambassador of Chad"
    public string? Accredited(SentenceReading reading, Mention mention)
    {
        // "congratulated X on his election as President of Chad"
        var elected = reading.Mentions.Find(other => other is { Kind: MentionKind.Office, Code.Length: > 0 } && other.Span.First > mention.Span.End && other.Span.First < mention.Span.End + Near && IsElection(mention.Span.End, other.Span.First));
        if (elected is not null)
            return elected.Code;
        if (mention.Office is not null || reading.IsGoverned(mention))
            return null;
        return reading.Mentions.Find(other => other is { Kind: MentionKind.Office, Code.Length: > 0, Office.IsFormer: false } && other.Span.First > mention.Span.End && IsAppointment(mention, other.Span.First))?.Code;
    }

    // "letters accrediting him as Ambassador of Chad", "has been appointed Ambassador of Chad", "was relieved of the post of"
    private bool IsAppointment(Mention mention, int office)
    {
        for (var i = office; i > mention.Span.End && office - i <= 4; i--)
        {
            if (vocabulary.Is("accrediting", passage.Key(i)))
                return mention.HasHonorific || i - mention.Span.End <= 4;
            if (passage.Key(i) is "," or ";")
                return false;
        }
        return false;
    }

    // "the Secretary of State", where the United States are named.
    public string? Holder(Mention mention, Person person) =>
        person.Office is { } office && Holders.Among(office, discourse.Home, codes => parties.LastNamed(codes, mention.Span.First)) is { Length: > 0 } code ? code : null;

    // A country has one president, one prime minister, one foreign minister: if ours is another, this one is theirs.
    public string? Rival(SentenceReading reading, Mention mention, Person person)
    {
        if (person.Office is not { IsFormer: false } office || !vocabulary.Is("single-office", office.Head) || !IsWhole(office))
            return null;
        var isTaken = people.First.Exists(other => other != person && other.Represents == discourse.Home && other.Office is { IsFormer: false } held && held.Head == office.Head && IsWhole(held) && SameField(held, office));
        return isTaken ? hosts.Foreign(reading, mention) : null;
    }

    private bool IsElection(int from, int to) => Enumerable.Range(from, to - from).Any(i => vocabulary.Is("taking-office", passage.Key(i))) && Enumerable.Range(from, to - from).Any(i => passage.Key(i) is "as" or "to");

    private static bool IsWhole(Office office) => !office.Post.Contains("eputy", StringComparison.Ordinal) && !office.Post.Contains("ice ", StringComparison.Ordinal) && !office.Post.Contains(" of the ", StringComparison.Ordinal);

    private static bool SameField(Office a, Office b) => a.Head != "minister" || IsForeign(a) == IsForeign(b) && IsForeign(a);

    private static bool IsForeign(Office office) => office.Post.Contains("Foreign", StringComparison.OrdinalIgnoreCase) || office.Post.Contains("External", StringComparison.OrdinalIgnoreCase);
}
