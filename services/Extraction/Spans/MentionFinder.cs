namespace Chancery.Reading;

/// <summary>Finds everyone and every party that a sentence names or refers to, in the order of the text.</summary>
internal sealed class MentionFinder
{
    private readonly Passage passage;
    private readonly Vocabulary vocabulary;
    private readonly PartyFinder parties;
    private readonly OfficeParser offices;
    private readonly NameParser names;
    private readonly BareNames bareNames;
    private readonly PersonMentions persons;
    private readonly SharedOffices shared;
    private readonly NameAfterOffice after;
    private readonly OfficeList lists;
    private readonly HashSet<int> quoted;

    public MentionFinder(Passage passage, Vocabulary vocabulary, PartyFinder parties)
    {
        (this.passage, this.vocabulary, this.parties) = (passage, vocabulary, parties);
        offices = new OfficeParser(passage, vocabulary, parties);
        names = new NameParser(passage, vocabulary, parties);
        bareNames = new BareNames(passage, vocabulary);
        persons = new PersonMentions(passage, vocabulary, parties, offices, names, bareNames);
        shared = new SharedOffices(passage, parties, names, persons);
        after = new NameAfterOffice(passage, vocabulary, parties, names, bareNames);
        quoted = Quotations.In(passage.Tokens);
        lists = new OfficeList(passage, names, new Affiliation(passage, vocabulary, parties), new OfficeRoll(passage, parties, names));
    }

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
        // "Mawlawi Amir Khan": after a title of its own, what may be a title is a name.
        var isGivenName = afterHonorific > at && officeStart == afterHonorific && vocabulary.Is("also-name", passage.Key(afterHonorific)) && !vocabulary.Is("style", passage.Key(afterHonorific - 1))
            && !passage.Tokens[afterHonorific - 1].Text.StartsWith('H') && names.At(afterHonorific, limit, titled: true) is { Length: > 1 };
        if (!isGivenName && officeStart < limit && offices.At(officeStart, limit) is { } office && ReadOffice(at, office, sentence, mentions))
            return;
        if (token.Key == "of" && shared.Elliptic(at, sentence, mentions) is { } further)
            mentions.Add(further);
        else if (afterHonorific > at)
            ReadHonorific(at, afterHonorific, sentence, mentions);
        else if (vocabulary.Groups.At(passage.Tokens, at, limit) is { } group && !BeginsList(group.Span, limit))
            mentions.Add(new Mention { Span = group.Span, Kind = MentionKind.Group, NameText = passage.Line(group.Span).ToLowerInvariant() });
        else if (parties.Joined(at) is { Count: > 0 } joined)
            mentions.AddRange(joined.Select(Party));
        else if (parties.At(at, limit) is { } party && !StartsPersonName(at, limit, party))
            mentions.Add(Party(party));
        else if (token.Key is "he" or "she" && !token.Text.Contains('.', StringComparison.Ordinal))
            mentions.Add(new Mention { Span = new Span(at, at + 1), Kind = MentionKind.Pronoun, Gender = token.Key == "she" ? Reading.Gender.Female : Reading.Gender.Male });
        else if (IsAuthor(at))
            mentions.Add(new Mention { Span = new Span(at, at + 1), Kind = MentionKind.Pronoun, IsAuthor = true });
        else if (names.At(at, limit, titled: false) is { } name)
            ReadBareName(name, sentence, mentions);
    }

    // "I met", "we condemn"; "World War I" and "Section I." are none.
    private bool IsAuthor(int at) =>
        (passage.Tokens[at].Text is "I" || passage.Key(at) == "we") && !quoted.Contains(at)
        && at + 1 < passage.Tokens.Count && (passage.Tokens[at + 1] is { IsWord: true, IsCapital: false } || (passage.Key(at) == "we" && passage.Key(at + 1) == ","));

    // "the Ministers of Sweden and Chad" are named, and no group referred to.
    private bool BeginsList(Span group, int limit) =>
        offices.At(group.End - 1, limit) is { Codes.Count: > 0 } || (passage.Tokens[group.End - 1].IsCapital && names.At(group.End, limit, titled: true) is { Length: > 1 });

    // "Victoria Nuland": a city's name that goes on as a person's, and not "In Beijing Vladimir Putin".
    private bool StartsPersonName(int at, int limit, PartyHit party) =>
        party.Form is PartyForm.City or PartyForm.Region && party.Span.Length == 1 && !vocabulary.Is("preposition", passage.Key(at - 1))
        && names.At(at + 1, limit, titled: false) is { } rest && rest.First == at + 1 && names.At(at, limit, titled: true) is { Length: > 1 } name
        && (vocabulary.Is("person-verb", passage.Key(name.End)) || (passage.Key(name.End) == "," && offices.At(passage.Key(name.End + 1) is "the" or "a" ? name.End + 2 : name.End + 1, limit) is { IsPlural: false }));

    private static Mention Party(PartyHit hit) =>
        new() { Span = hit.Span, Kind = MentionKind.Party, Code = hit.Code, Form = hit.Form, City = hit.City, TakesPart = hit.TakesPart };

    private bool ReadOffice(int at, Office office, Sentence sentence, List<Mention> mentions)
    {
        var limit = sentence.End;
        if (office.IsPlural && shared.Respectively(at, office, mentions))
            return true;
        if (office.IsPlural)
            return lists.Read(at, office, limit, mentions);
        if (after.Find(office, limit) is { } found)
            mentions.Add(persons.Beside(persons.WithOfficeAfter(persons.Person(new Span(at, found.End), found.Name, office, found.HasHonorific), limit, isNamed: true), sentence));
        else if (!office.IsVague)
            mentions.Add(new Mention { Span = new Span(at, office.Span.End), Kind = MentionKind.Office, Office = office, Code = office.Code });
        else
            return false;
        return true;
    }

    private void ReadHonorific(int at, int end, Sentence sentence, List<Mention> mentions)
    {
        if (names.At(end, sentence.End, titled: true) is { } name && !after.IsCommonNoun(name, hasHonorific: false))
        {
            mentions.Add(persons.Beside(persons.WithOfficeAfter(persons.Person(new Span(at, name.End), name, null, hasHonorific: true), sentence.End, isNamed: false), sentence));
            return;
        }
        if (vocabulary.Is("style", passage.Key(end - 1)))
            mentions.Add(new Mention { Span = new Span(at, end), Kind = MentionKind.Pronoun });
    }

    private void ReadBareName(Span name, Sentence sentence, List<Mention> mentions)
    {
        if (bareNames.IsAcronym(name))
            return;
        var mention = persons.Beside(persons.WithOfficeAfter(persons.Person(name, name, null, hasHonorific: false), sentence.End, isNamed: false), sentence);
        mention.IsSupported |= bareNames.IsPerson(name, sentence, mentions);
        mention.IsOnlyMentioned = bareNames.IsContact(sentence);
        mentions.Add(mention);
    }
}
