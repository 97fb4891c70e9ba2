namespace Chancery.Reading;

/// <summary>Finds everyone and every party that a sentence names or refers to, in the order of the text.</summary>
internal sealed class MentionFinder(Passage passage, Vocabulary vocabulary, PartyFinder parties)
{
    private const int RoleReach = 12;

    private readonly OfficeParser offices = new(passage, vocabulary, parties);
    private readonly NameParser names = new(passage, vocabulary, parties);
    private readonly Affiliation affiliation = new(passage, parties);
    private readonly BareNames bareNames = new(passage, vocabulary);

    public List<Mention> In(Sentence sentence)
    {
        var mentions = new List<Mention>();
        names.IsTitleCase = IsTitleCase(sentence);
        for (var at = sentence.First; at < sentence.End;)
        {
            var count = mentions.Count;
            Read(at, sentence, mentions);
            at = mentions.Count > count ? Math.Max(at + 1, mentions[^1].Span.End) : at + 1;
        }
        return mentions;
    }

    // "Minister Meets Envoy", but not "Minister of Trade by phone with envoy".
    private bool IsTitleCase(Sentence sentence)
    {
        if (!sentence.IsHeadline)
            return false;
        var words = Enumerable.Range(sentence.First, sentence.Span.Length).Where(i => passage.Tokens[i].IsWord && passage.Key(i).Length > 3).ToList();
        return words.Count(i => passage.Tokens[i].IsCapital) * 4 > words.Count * 3;
    }

    private void Read(int at, Sentence sentence, List<Mention> mentions)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord)
            return;
        var limit = sentence.End;
        var afterHonorific = names.Honorifics(at, limit);
        var officeStart = passage.Key(afterHonorific) == "the" && afterHonorific > at ? afterHonorific + 1 : afterHonorific;
        // "Captain Regent X": an office that starts with what is a title elsewhere.
        if (afterHonorific > at && offices.At(at, limit) is { IsVague: false } longer && longer.Span.End > afterHonorific && ReadOffice(at, longer, sentence, mentions))
            return;
        if (officeStart < limit && offices.At(officeStart, limit) is { } office && ReadOffice(at, office, sentence, mentions))
            return;
        if (afterHonorific > at)
            ReadHonorific(at, afterHonorific, sentence, mentions);
        else if (vocabulary.Groups.At(passage.Tokens, at, limit) is { } group && !BeginsList(group.Span, limit))
            mentions.Add(new Mention { Span = group.Span, Kind = MentionKind.Group, NameText = passage.Line(group.Span).ToLowerInvariant() });
        else if (parties.Joined(at) is { Count: > 0 } joined)
            mentions.AddRange(joined.Select(Party));
        else if (parties.At(at, limit) is { } party && !StartsPersonName(at, limit, party))
            mentions.Add(Party(party));
        else if (token.Key is "he" or "she" && !token.Text.Contains('.', StringComparison.Ordinal))
            mentions.Add(new Mention { Span = new Span(at, at + 1), Kind = MentionKind.Pronoun });
        else if (names.At(at, limit, titled: false) is { } name)
            ReadBareName(name, sentence, mentions);
    }

    // "the Ministers of Sweden and Chad" are named, and no group referred to.
    private bool BeginsList(Span group, int limit) => offices.At(group.End - 1, limit) is { Codes.Count: > 0 };

    // "Victoria Nuland": a city's name that goes on as a person's, and not "In Beijing Vladimir Putin".
    private bool StartsPersonName(int at, int limit, PartyHit party) =>
        party.Form is PartyForm.City or PartyForm.Region && party.Span.Length == 1 && !vocabulary.Is("preposition", passage.Key(at - 1))
        && names.At(at + 1, limit, titled: false) is { } rest && rest.First == at + 1 && names.At(at, limit, titled: true) is { Length: > 1 } name
        && vocabulary.Is("person-verb", passage.Key(name.End));

    private static Mention Party(PartyHit hit) =>
        new() { Span = hit.Span, Kind = MentionKind.Party, Code = hit.Code, Form = hit.Form, City = hit.City, TakesPart = hit.TakesPart };

    private bool ReadOffice(int at, Office office, Sentence sentence, List<Mention> mentions)
    {
        var limit = sentence.End;
        if (office.IsPlural)
            return new OfficeList(passage, names, affiliation).Read(at, office, limit, mentions);
        if (NameAfter(office, limit) is { } found)
            mentions.Add(Beside(WithOfficeAfter(Person(new Span(at, found.End), found.Name, office, found.HasHonorific), limit, isNamed: true), sentence));
        else if (!office.IsVague)
            mentions.Add(new Mention { Span = new Span(at, office.Span.End), Kind = MentionKind.Office, Office = office, Code = office.Code });
        else
            return false;
        return true;
    }

    // "Foreign Minister X", "the Foreign Minister, Mr. X", "the Ambassador of Portugal, Maria Sousa," "colleagues from Spain (X)".
    private (Span Name, int End, bool HasHonorific)? NameAfter(Office office, int limit)
    {
        var at = office.Span.End;
        // "Ambassador (Chief) X"
        if (passage.Key(at) == "(" && passage.Key(at + 2) == ")" && vocabulary.Is("title-aside", passage.Key(at + 1)))
            at += 3;
        // "External Affairs Minister (EAM) X"
        else if (passage.Key(at) == "(" && passage.Key(at + 2) == ")" && bareNames.IsAcronym(new Span(at + 1, at + 2)))
            at += 3;
        var hasMark = passage.Key(at) is "," or "(" or "\n" or ":" or "-";
        var start = hasMark ? at + 1 : at;
        if (hasMark && passage.Key(start) is "\n")
            start++;
        var titleEnd = names.Honorifics(start, limit);
        var hasHonorific = titleEnd > start;
        if (start >= limit || (names.At(titleEnd, limit, titled: hasHonorific || !hasMark) ?? AfterPlace(titleEnd, limit)) is not { } name || IsCommonNoun(name, hasHonorific))
            return null;
        if (!hasMark || hasHonorific || passage.Key(at) == "(")
            return (name, name.End, hasHonorific);
        // Without a title, a comma before must be answered by a mark or verb after, and the name be a full one.
        var after = passage.Key(name.End);
        var isApposed = name.Length > 1 && (after is "," or "." or ";" or ")" or "(" or "-" or "" or "and" or "as" or "\n" || vocabulary.Is("person-verb", after) || vocabulary.Is("preposition", after)
            || vocabulary.Verbs.IsFinite(passage.Key(name.End)) || passage.Tokens[Math.Min(name.End, passage.Tokens.Count - 1)].IsBreak);
        return isApposed && passage.Tokens[name.First].IsCapital ? (name, name.End, false) : null;
    }

    // "his Mexican peer, Rosario X": given names that are cities.
    private Span? AfterPlace(int at, int limit) =>
        parties.At(at, limit) is { Form: PartyForm.City or PartyForm.Region } && names.At(at, limit, titled: true) is { Length: > 1 } name ? name : null;

    // "X, who as Deputy Minister of Health", "X, whose tour of duty as Ambassador of Japan"
    private Office? Role(int at, int limit)
    {
        if (passage.Key(at) != "," || !(passage.Key(at + 1) is "who" or "whose" or "accrediting" or "appointed" or "designated" or "serving" or "acting"))
            return null;
        for (var i = at + 2; i < Math.Min(limit - 1, at + RoleReach) && passage.Key(i) is not ("," or ";"); i++)
        {
            if (passage.Key(i) == "as")
                return offices.At(passage.Key(i + 1) is "the" or "a" or "an" or "new" ? i + 2 : i + 1, limit) is { IsPlural: false } office ? office : null;
        }
        return null;
    }

    // "First Secretary Political", "Head of State Visit"
    private bool IsCommonNoun(Span name, bool hasHonorific) =>
        !hasHonorific && (vocabulary.Is("thing", passage.Key(name.End - 1)) || (name.Length == 1 && vocabulary.Is("portfolio", passage.Key(name.First))));

    private void ReadHonorific(int at, int end, Sentence sentence, List<Mention> mentions)
    {
        if (names.At(end, sentence.End, titled: true) is { } name && !IsCommonNoun(name, hasHonorific: false))
        {
            mentions.Add(Beside(WithOfficeAfter(Person(new Span(at, name.End), name, null, hasHonorific: true), sentence.End, isNamed: false), sentence));
            return;
        }
        if (vocabulary.Is("style", passage.Key(end - 1)))
            mentions.Add(new Mention { Span = new Span(at, end), Kind = MentionKind.Pronoun });
    }

    private void ReadBareName(Span name, Sentence sentence, List<Mention> mentions)
    {
        if (bareNames.IsAcronym(name))
            return;
        var mention = Beside(WithOfficeAfter(Person(name, name, null, hasHonorific: false), sentence.End, isNamed: false), sentence);
        mention.IsSupported |= bareNames.IsPerson(name, sentence, mentions);
        mention.IsOnlyMentioned = bareNames.IsContact(sentence);
        mentions.Add(mention);
    }

    // "X (Canada)", "GHANA: X": the party beside.
    private Mention Beside(Mention mention, Sentence sentence)
    {
        if (mention.Code.Length > 0 && mention.Office is not { IsFormer: true })
            return mention;
        var isOfficer = mention.Office is { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Envoy or OfficeKind.Counterpart };
        if (affiliation.After(mention.Span.End, sentence.End, isOfficer) is { } after)
            (mention.Code, mention.Span, mention.IsSupported) = (after.Code, mention.Span.To(after.Span), mention.IsSupported || mention.Name.Length > 1);
        else if (affiliation.Before(mention.Span.First, sentence.First) is { } before)
            mention.Code = before.Code;
        return mention;
    }

    // "X, Foreign Minister of Y" - unless another name follows, whose office it then is. Where an office stands before the name
    // too, the one after only tells the country: "Minister X, his Malaysian colleague".
    private Mention WithOfficeAfter(Mention mention, int limit, bool isNamed)
    {
        if (isNamed && mention.Code.Length > 0)
            return mention;
        var at = mention.Span.End;
        if (!isNamed && Role(at, limit) is { } role)
            return Person(mention.Span, mention.Name, role, mention.HasHonorific);
        if (passage.Key(at) is not ("," or "\n" or "(" or "-") || at + 1 >= passage.Tokens.Count)
            return mention;
        // A line end may part name and office in a signature or a list.
        var end = passage.Key(at) == "\n" ? Math.Min(passage.Tokens.Count, at + 40) : limit;
        var start = passage.Key(at + 1) is "the" or "a" or "an" or "our" or "his" or "her" or "their" ? at + 2 : at + 1;
        if (start >= end || offices.At(start, end) is not { IsPlural: false } office || names.At(names.Honorifics(office.Span.End, end), end, titled: true) is not null)
            return mention;
        if (!isNamed)
            return Person(new Span(mention.Span.First, office.Span.End), mention.Name, office, mention.HasHonorific);
        if (office is { Code.Length: > 0, IsFormer: false })
            (mention.Code, mention.Span) = (office.Code, new Span(mention.Span.First, office.Span.End));
        return mention;
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
