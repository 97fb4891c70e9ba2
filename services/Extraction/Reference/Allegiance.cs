namespace Chancery.Reading;

/// <summary>
/// For whom a person stands where the text does not say it with the name. The grounds are tried from the surest: the words
/// beside, the office, who is listed with them, whom they meet, where it happens; at last the publisher.
/// </summary>
internal sealed class Allegiance(Passage passage, Vocabulary vocabulary, Discourse discourse, People people, NamedParties parties)
{
    private const int Near = 10;

    private static readonly OfficeHolders Holders = new();
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Sides sides = new(passage, vocabulary);
    private readonly Hosts hosts = new(passage, vocabulary, discourse, parties);

    public void Conclude(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (mention.Persons is not [{ Represents.Length: 0 } person])
            return;
        var code = sides.Of(reading, index) ?? Accredited(reading, mention) ?? OfBody(mention, person) ?? Unnamed(reading, person)
            ?? OnlyMentioned(reading, mention) ?? Neighbour(reading, index) ?? Opposite(reading, index, person) ?? Rival(reading, mention, person) ?? Holder(person)
            ?? (discourse.Home.Length > 2 && IsNational(person) ? hosts.Foreign(reading, mention) : null);
        person.Conclude(code ?? discourse.Home);
    }

    // "the Secretary of State", where the United States are named.
    private string? Holder(Person person) =>
        person.Office is { } office && Holders.Among(office, discourse.Home, parties.IsNamed) is { Length: > 0 } code ? code : null;

    private static bool IsNational(Person person) => person.Office is { Kind: OfficeKind.State or OfficeKind.Government };

    // "the Secretary General of the Forum"; "the Secretary-General", "the High Representative", "the Taoiseach".
    private string? OfBody(Mention mention, Person person)
    {
        if (person.Office is not { } office)
            return null;
        if (office.Kind == OfficeKind.Body)
        {
            var of = office.Post.LastIndexOf(" of the ", StringComparison.Ordinal);
            if (of >= 0 && char.IsUpper(office.Post[of + 8]) && parties.Body(mention.Span.First, office.Post[(of + 8)..]) is { Length: > 0 } named)
                return named;
            if (discourse.Home.Length > 2 && of < 0)
                return discourse.Home;
        }
        return Holders.Always(office, discourse.Home) is { Length: > 0 } code ? code : null;
    }

    // "X presented her letters of credence as Ambassador of Chad"
    private string? Accredited(SentenceReading reading, Mention mention)
    {
        if (mention.Office is not null || !mention.HasHonorific || reading.IsGoverned(mention))
            return null;
        return reading.Mentions.Find(other => other is { Kind: MentionKind.Office, Code.Length: > 0, Office.Kind: OfficeKind.Envoy } && other.Span.First > mention.Span.End
            && passage.Key(other.Span.First - 1) == "as" && vocabulary.Is("accrediting", passage.Key(other.Span.First - 2)))?.Code;
    }

    // "receives Chadian Minister of Health", without a name: the Minister of Health named elsewhere is it.
    private string? Unnamed(SentenceReading reading, Person person)
    {
        if (person.Office is not { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Envoy, IsFormer: false } office)
            return null;
        var codes = discourse.Unnamed.Where(other => other.Code != discourse.Home && Discourse.SameHead(office, other) && !IsHeld(other)).Select(other => other.Code).Distinct().Take(2).ToList();
        // Where one's own holds the same office, only who does not act for one's own side is meant.
        return codes is [var code] && !(IsSubject(reading, person) && discourse.Unnamed.Count > 0 && IsHomely(person)) ? code : null;
    }

    private bool IsHeld(Office office) => people.All.Exists(person => person.Represents == office.Code && person.Office is { } held && Discourse.SameHead(held, office));

    private bool IsHomely(Person person) => !people.All.Exists(other => other != person && other.Represents == discourse.Home && other.IsStated);

    private static bool IsSubject(SentenceReading reading, Person person) =>
        reading.Mentions.FirstOrDefault(mention => mention.Kind != MentionKind.Party) is { } first && first.Persons.Contains(person) && !reading.IsGoverned(first);

    // Greetings are conveyed from one's own side, initiatives praised are of one's own.
    private string? OnlyMentioned(SentenceReading reading, Mention mention)
    {
        if (!reading.IsOnlyMentioned(mention) || mention.Office is { Kind: OfficeKind.Counterpart })
            return null;
        var side = mention.Persons is [var one] && discourse.Subject is { Represents.Length: > 0 } subject && subject != one ? subject.Represents : discourse.Home;
        if (!reading.IsHostByInvitation(mention))
            return side;
        return side == discourse.Home ? hosts.Foreign(reading, mention) : discourse.Home;
    }

    // Listed beside a guest: the next in the list stands for the same.
    private string? Neighbour(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (index == 0 || mention.Office is { Kind: OfficeKind.Counterpart })
            return null;
        var before = reading.Mentions[index - 1];
        // "between the Chadian President and Prime Minister X": of different sides.
        if (before.Codes is [var first, ..] && passage.Key(mention.Span.First - 1) == "and" && before.Kind is MentionKind.Person or MentionKind.Office && IsBetween(before))
            return first == discourse.Home ? hosts.Foreign(reading, mention) : discourse.Home;
        return before.Kind is MentionKind.Person or MentionKind.Office && reading.IsGoverned(before) == reading.IsGoverned(mention) && reading.AreListed(before, mention) && before.Codes is [var code, ..] && code != discourse.Home ? code : null;
    }

    private bool IsBetween(Mention mention)
    {
        var before = mention.Span.First - 1;
        while (passage.Key(before) is "the" or "his" or "her" || vocabulary.Is("visiting", passage.Key(before)))
            before--;
        return passage.Key(before) == "between";
    }

    // Whom ours meets or writes to is of the other side; who is met by theirs is ours.
    private string? Opposite(SentenceReading reading, int index, Person person)
    {
        var mention = reading.Mentions[index];
        if (mention.Office is { IsFormer: true })
            return null;
        if (mention.Office is { Kind: OfficeKind.Counterpart } || IsPreceded(mention, "visiting"))
            return hosts.Foreign(reading, mention);
        // "our Ambassador"; "the Minister's press secretary", "accompanied by X" are of the side that leads.
        if (index > 0 && (passage.Key(mention.Span.First - 1) == "'s" || IsOwnLead(mention)))
            return reading.Mentions.Take(index).LastOrDefault(other => other.Codes.Length > 0 && other.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Pronoun || other is { Kind: MentionKind.Party, Form: not PartyForm.City } && !reading.IsGoverned(other))?.Codes.FirstOrDefault();
        if (passage.Key(mention.Span.First - 1) == "our" || (index > 0 && reading.AreListed(reading.Mentions[index - 1], mention) && reading.Mentions[index - 1].Codes.Contains(discourse.Home)))
            return null;
        foreach (var trigger in reading.Triggers)
        {
            if (trigger.First >= mention.Span.End && MeetsOurs(reading, mention, trigger))
                return hosts.Foreign(reading, mention);
            if (trigger.End > mention.Span.First || !IsObject(trigger, mention.Span))
                continue;
            var subject = reading.Mentions.Take(index).LastOrDefault(other => other.Span.First < trigger.First && other.Codes.Length > 0 && other.IsActor && !reading.IsGoverned(other) && !other.Persons.Contains(person));
            // Where the sentence has no subject, it is told of ours; but the first of "talks of X with the Chadian Minister" is ours.
            var side = subject?.Codes[0] ?? (discourse.Subject == person || mention.Span.First > trigger.End + 3 || LeadsForeigner(reading, index) ? "" : discourse.Home);
            if (side.Length > 0)
                return side == discourse.Home ? Met(reading, mention, person) : discourse.Home.Length == 2 ? discourse.Home : null;
        }
        return Comes(reading, mention) || IsWithAbroad(mention) ? Met(reading, mention, person) : hosts.OfPlace(reading, mention);
    }

    // Who is met and has no office may be whom the document names by office alone, in the same order.
    private string? Met(SentenceReading reading, Mention mention, Person person)
    {
        if (person.Office is null && discourse.Unnamed.FirstOrDefault(office => office.Code != discourse.Home && !IsHeld(office) && !taken.Contains(office.Code)) is { } unnamed)
        {
            taken.Add(unnamed.Code);
            return unnamed.Code;
        }
        return hosts.Foreign(reading, mention);
    }

    private static bool LeadsForeigner(SentenceReading reading, int index) =>
        index + 1 < reading.Mentions.Count && reading.Mentions[index + 1] is { Kind: MentionKind.Person or MentionKind.Office, Code.Length: > 0 } next && reading.AreListed(reading.Mentions[index], next);

    // "talks are planned with Prime Minister X" on a visit abroad.
    private bool IsWithAbroad(Mention mention)
    {
        var before = mention.Span.First - (passage.Key(mention.Span.First - 1) is "the" ? 2 : 1);
        return discourse.Abroad.Length > 0 && !parties.IsMultilateral && passage.Key(before) is "with" or "by" && mention.Office is { Kind: OfficeKind.State or OfficeKind.Government or OfficeKind.Official, IsFormer: false };
    }

    // "Prime Minister X received our Ambassador Y", "Minister X met Secretary of State Y" told by that side.
    private bool MeetsOurs(SentenceReading reading, Mention mention, Span trigger)
    {
        if (reading.IsGoverned(mention) || mention.Office is not { Kind: OfficeKind.State or OfficeKind.Government } || reading.Mentions.FirstOrDefault(other => other.Persons.Length > 0 || other.Kind != MentionKind.Party) != mention)
            return false;
        var met = reading.Mentions.FirstOrDefault(other => other.Span.First >= trigger.End && other.Office is not null && IsObject(trigger, other.Span));
        return met is not null && trigger.First - mention.Span.End < Near && (met.Code.Length > 0 ? met.Code : Holders.Always(met.Office!, discourse.Home) is { Length: > 0 } always ? always : Holders.Among(met.Office!, discourse.Home, parties.IsNamed)) == discourse.Home
            && met.Persons.All(one => one.Represents.Length == 0 || one.Represents == discourse.Home);
    }

    // "a delegation under X", "led by X"
    private bool IsOwnLead(Mention mention)
    {
        var before = mention.Span.First - (passage.Key(mention.Span.First - 1) is "the" or "its" or "a" ? 2 : 1);
        return vocabulary.Is("own-lead", passage.Key(before)) || (passage.Key(before) == "by" && vocabulary.Is("own-led", passage.Key(before - 1)));
    }

    // "X is coming to Norway", told in Norway
    private bool Comes(SentenceReading reading, Mention mention)
    {
        for (var i = mention.Span.End; i < Math.Min(reading.Sentence.End, mention.Span.End + 5); i++)
        {
            if (passage.Key(i) == "coming")
                return true;
            if (vocabulary.Is("comes", passage.Key(i)))
                return reading.Mentions.Exists(place => place.Kind == MentionKind.Party && place.Code == discourse.Home && place.Span.First > i && place.Span.First <= i + 4 && passage.Key(place.Span.First - 1) is "to" or "in" or "visit" or "visits" or "visiting");
        }
        return false;
    }

    private bool IsPreceded(Mention mention, string kind) =>
        vocabulary.Is(kind, passage.Key(mention.Span.First)) || vocabulary.Is(kind, passage.Key(mention.Span.First - 1));

    private bool IsObject(Span trigger, Span words)
    {
        if (words.First > trigger.End + Near)
            return false;
        return !Enumerable.Range(trigger.End, words.First - trigger.End).Any(i => vocabulary.Is("clause-start", passage.Key(i)));
    }

    // A country has one president, one prime minister, one foreign minister: if ours is another, this one is theirs.
    private string? Rival(SentenceReading reading, Mention mention, Person person)
    {
        if (person.Office is not { IsFormer: false } office || !vocabulary.Is("single-office", office.Head) || !IsWhole(office))
            return null;
        var isTaken = people.All.Exists(other => other != person && other.Represents == discourse.Home && other.Office is { IsFormer: false } held && held.Head == office.Head && IsWhole(held) && SameField(held, office));
        return isTaken ? hosts.Foreign(reading, mention) : null;
    }

    private static bool IsWhole(Office office) => !office.Post.Contains("eputy", StringComparison.Ordinal) && !office.Post.Contains("ice ", StringComparison.Ordinal) && !office.Post.Contains(" of the ", StringComparison.Ordinal);

    private static bool SameField(Office a, Office b) => a.Head != "minister" || IsForeign(a) == IsForeign(b) && IsForeign(a);

    private static bool IsForeign(Office office) => office.Post.Contains("Foreign", StringComparison.OrdinalIgnoreCase) || office.Post.Contains("External", StringComparison.OrdinalIgnoreCase);
}
