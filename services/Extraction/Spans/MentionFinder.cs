namespace Chancery.Reading;

/// <summary>Finds everyone and every party that a sentence names or refers to, in the order of the text.</summary>
internal sealed class MentionFinder(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private readonly OfficeParser offices = new(passage, vocabulary, parties);
    private readonly NameParser names = new(passage, vocabulary, parties);

    public List<Mention> In(Sentence sentence)
    {
        var mentions = new List<Mention>();
        names.IsTitleCase = sentence.IsHeadline;
        for (var at = sentence.First; at < sentence.End;)
        {
            var count = mentions.Count;
            Read(at, sentence.End, mentions);
            at = mentions.Count > count ? Math.Max(at + 1, mentions[^1].Span.End) : at + 1;
        }
        return mentions;
    }

    private void Read(int at, int limit, List<Mention> mentions)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord)
            return;
        var afterHonorific = names.Honorifics(at, limit);
        var officeStart = passage.Key(afterHonorific) == "the" && afterHonorific > at ? afterHonorific + 1 : afterHonorific;
        if (officeStart < limit && offices.At(officeStart, limit) is { } office)
            ReadOffice(at, office, limit, mentions);
        else if (afterHonorific > at)
            ReadHonorific(at, afterHonorific, limit, mentions);
        else if (vocabulary.Groups.At(passage.Tokens, at, limit) is { } group && !BeginsList(group.Span, limit))
            mentions.Add(new Mention { Span = group.Span, Kind = MentionKind.Group, NameText = passage.Line(group.Span).ToLowerInvariant() });
        else if (parties.Joined(at) is { Count: > 0 } joined)
            mentions.AddRange(joined.Select(Party));
        else if (parties.At(at, limit) is { } party && !StartsPersonName(at, limit, party))
            mentions.Add(Party(party));
        else if (token.Key is "he" or "she" && !token.Text.Contains('.', StringComparison.Ordinal))
            mentions.Add(new Mention { Span = new Span(at, at + 1), Kind = MentionKind.Pronoun });
        else if (names.At(at, limit, titled: false) is { } name)
            ReadBareName(name, limit, mentions);
    }

    // "the Ministers of Sweden and Chad" are named, and no group referred to.
    private bool BeginsList(Span group, int limit) => offices.At(group.End - 1, limit) is { Codes.Count: > 0 };

    // "Victoria Nuland": a city's name that goes on as a person's, and not "In Beijing Vladimir Putin".
    private bool StartsPersonName(int at, int limit, PartyHit party) =>
        party.Form == PartyForm.City && party.Span.Length == 1 && !vocabulary.Is("preposition", passage.Key(at - 1))
        && names.At(at + 1, limit, titled: false) is { } rest && rest.First == at + 1 && names.At(at, limit, titled: true) is { Length: > 1 } name
        && vocabulary.Is("person-verb", passage.Key(name.End));

    private static Mention Party(PartyHit hit) =>
        new() { Span = hit.Span, Kind = MentionKind.Party, Code = hit.Code, Form = hit.Form, City = hit.City, TakesPart = hit.TakesPart };

    private void ReadOffice(int at, Office office, int limit, List<Mention> mentions)
    {
        if (office.IsPlural)
        {
            new OfficeList(passage, names).Read(at, office, limit, mentions);
            return;
        }
        if (NameAfter(office, limit) is { } found)
            mentions.Add(WithPartyAfter(Person(new Span(at, found.End), found.Name, office, found.HasHonorific), limit));
        else
            mentions.Add(new Mention { Span = new Span(at, office.Span.End), Kind = MentionKind.Office, Office = office, Code = office.Code });
    }

    // "Foreign Minister X", "the Foreign Minister, Mr. X", "the Ambassador of Portugal, Maria Sousa," "colleagues from Spain (X)".
    private (Span Name, int End, bool HasHonorific)? NameAfter(Office office, int limit)
    {
        var at = office.Span.End;
        var hasMark = passage.Key(at) is "," or "(" or "\n" or ":";
        var start = hasMark ? at + 1 : at;
        var titleEnd = names.Honorifics(start, limit);
        var hasHonorific = titleEnd > start;
        if (start >= limit || names.At(titleEnd, limit, titled: hasHonorific || !hasMark) is not { } name)
            return null;
        if (!hasMark || hasHonorific || passage.Key(at) == "(")
            return (name, name.End, hasHonorific);
        // Without a title, a comma before must be answered by a mark or verb after, and the name be a full one.
        var after = passage.Key(name.End);
        var isApposed = name.Length > 1 && (after is "," or "." or ";" or ")" or "" or "and" or "\n" || vocabulary.Is("person-verb", after) || vocabulary.Is("preposition", after));
        return isApposed && passage.Tokens[name.First].IsCapital ? (name, name.End, false) : null;
    }

    private void ReadHonorific(int at, int end, int limit, List<Mention> mentions)
    {
        if (names.At(end, limit, titled: true) is { } name)
        {
            mentions.Add(WithOfficeAfter(Person(new Span(at, name.End), name, null, hasHonorific: true), limit));
            return;
        }
        var key = passage.Key(end - 1);
        if (key is "highness" or "excellency" or "majesty")
            mentions.Add(new Mention { Span = new Span(at, end), Kind = MentionKind.Pronoun });
    }

    private void ReadBareName(Span name, int limit, List<Mention> mentions)
    {
        var mention = WithOfficeAfter(Person(name, name, null, hasHonorific: false), limit);
        if (name.Length > 1 && !mention.IsSupported && !IsThing(name))
        {
            mention.IsSupported = vocabulary.Is("person-verb", passage.Key(name.End)) || vocabulary.Verbs.IsFinite(passage.Key(name.End)) || vocabulary.Is("person-cue", passage.Key(name.First - 1))
                || (mentions is [.., { Kind: MentionKind.Person, IsSupported: true } before] && before.Span.End == name.First - 1 && passage.Key(name.First - 1) is "and" or ",");
        }
        mentions.Add(mention);
    }

    private bool IsThing(Span name) => Enumerable.Range(name.First, name.Length).Any(i => vocabulary.Is("portfolio", passage.Key(i)) || vocabulary.Is("institution", passage.Key(i)));

    // "Minister X, his Malaysian colleague": the office after tells the country.
    private Mention WithPartyAfter(Mention mention, int limit)
    {
        if (mention.Code.Length == 0 && WithOfficeAfter(mention, limit) is { Code.Length: > 0 } after && after.Office != mention.Office)
            (mention.Code, mention.Span) = (after.Code, after.Span);
        return mention;
    }

    // "X, Foreign Minister of Y" - unless another name follows, whose office it then is.
    private Mention WithOfficeAfter(Mention mention, int limit)
    {
        var at = mention.Span.End;
        if (passage.Key(at) is not ("," or "\n" or "(") || at + 1 >= passage.Tokens.Count)
            return mention;
        // A line end may part name and office in a signature or a list.
        var end = passage.Key(at) == "\n" ? Math.Min(passage.Tokens.Count, at + 40) : limit;
        var start = passage.Key(at + 1) is "the" or "a" or "our" or "his" ? at + 2 : at + 1;
        if (start >= end || offices.At(start, end) is not { IsPlural: false } office || names.At(names.Honorifics(office.Span.End, end), end, titled: true) is not null)
            return mention;
        return Person(new Span(mention.Span.First, office.Span.End), mention.Name, office, mention.HasHonorific);
    }

    private Mention Person(Span span, Span name, Office? office, bool hasHonorific) => new()
    {
        Span = span,
        Kind = MentionKind.Person,
        Name = name,
        NameText = passage.Line(name),
        Office = office,
        Code = office?.Code ?? "",
        HasHonorific = hasHonorific,
        IsSupported = office is not null || hasHonorific,
    };
}
