namespace Chancery.Reading;

/// <summary>The side that the words around a person state: "from the Chadian side by X", "the Chadian delegation led by X", "X signed for Ghana".</summary>
internal sealed class Sides(Passage passage, Vocabulary vocabulary)
{
    private const int Reach = 7;
    private const int SideReach = 3;
    private const int PeopleReach = 8;

    public string? Of(SentenceReading reading, int index) => Respective(reading, index) ?? Led(reading, index) ?? Named(reading, index) ?? SignedFor(reading, index) ?? Before(reading, index) ?? Represented(reading, reading.Mentions[index]) ?? Member(reading, index) ?? WithPeople(reading, index);

    // "The Chadian delegation included X and Y", "Others on the Chadian team are X and Y"
    private string? Member(SentenceReading reading, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (reading.Mentions[i] is not { Kind: MentionKind.Party } party)
                continue;
            var side = Enumerable.Range(party.Span.End - 1, SideReach).FirstOrDefault(k => vocabulary.Is("side", passage.Key(k)), -1);
            if (side < 0 && vocabulary.Is("side", passage.Key(Start(party) - 2)))
                side = party.Span.End - 1;
            if (side < 0)
                continue;
            var verb = side + 1;
            while (passage.Key(verb) is "also" or "further" or "which" or "that" or "," || vocabulary.Is("auxiliary", passage.Key(verb)) && !vocabulary.Is("be", passage.Key(verb)))
                verb++;
            if (vocabulary.Is("made-of", passage.Key(verb)) || (vocabulary.Is("be", passage.Key(verb)) && (vocabulary.Is("made-of", passage.Key(verb + 1)) || IsFirstNamed(reading, verb + 1, index))))
                return party.Code;
            return null;
        }
        return null;
    }

    // Right behind "are" stands the first of those listed.
    private static bool IsFirstNamed(SentenceReading reading, int at, int index)
    {
        var first = reading.Mentions.Find(mention => mention.Span.First >= at);
        return first is { Kind: MentionKind.Person } && first.Span.First - at <= 1 && (first == reading.Mentions[index] || reading.Mentions.SkipWhile(mention => mention != first).TakeWhile(mention => mention != reading.Mentions[index]).All(mention => mention.Kind == MentionKind.Person));
    }

    // "to President X and the people of Chad", "Prime Minister X and his Government of Chad"
    private string? WithPeople(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (mention.Office is not { Kind: OfficeKind.State or OfficeKind.Government } || index + 1 >= reading.Mentions.Count || reading.Mentions[index + 1] is not { Kind: MentionKind.Party, Form: PartyForm.Name } party)
            return null;
        if (party.Span.First - mention.Span.End > PeopleReach || !Enumerable.Range(mention.Span.End, party.Span.First - mention.Span.End).Any(i => passage.Key(i) == "and") || Enumerable.Range(mention.Span.End, party.Span.First - mention.Span.End).Any(i => !vocabulary.Is("determiner", passage.Key(i)) && passage.Key(i) is not ("and" or "to") && !vocabulary.Is("nation", passage.Key(i)) && !vocabulary.Is("friendly", passage.Key(i))))
            return null;
        return Enumerable.Range(mention.Span.End, party.Span.End - mention.Span.End).Any(i => vocabulary.Is("nation", passage.Key(i))) ? party.Code : null;
    }

    // "from Chadian side it was chaired by X", "on behalf of Chad, X", "signed on behalf of Chad by X", "the delegation of Chad, headed by X"
    private string? Before(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        for (var i = index - 1; i >= 0 && reading.Mentions[i] is { Kind: MentionKind.Party } party; i--)
        {
            if (party.City.Length > 0 && party.Form == PartyForm.City)
                continue;
            var gap = mention.Span.First - party.Span.End;
            var isSide = vocabulary.Is("side", passage.Key(party.Span.End - 1)) || vocabulary.Is("side", passage.Key(party.Span.End)) || (vocabulary.Is("delegation-kind", passage.Key(party.Span.End)) && vocabulary.Is("side", passage.Key(party.Span.End + 1))) || vocabulary.Is("side", passage.Key(Start(party) - 2));
            var isFor = passage.Key(Start(party) - 1) == "for" || (passage.Key(Start(party) - 1) == "of" && passage.Key(Start(party) - 2) == "behalf");
            if (gap <= Reach && ((isSide && Leads(vocabulary.Is("delegation-kind", passage.Key(party.Span.End)) ? party.Span.End + 1 : party.Span.End, mention.Span.First)) || (isFor && passage.Key(party.Span.End) is "," or "by")))
                return party.Code;
            if (gap > Reach)
                break;
        }
        return null;
    }

    private int Start(Mention party) => passage.Key(party.Span.First - 1) == "the" ? party.Span.First - 1 : party.Span.First;

    // Nothing between but "by", "was led by", a comma: no other clause.
    private bool Leads(int from, int to)
    {
        var hasLink = from == to;
        for (var i = from; i < to; i++)
        {
            var key = passage.Key(i);
            hasLink |= key == "by" ? i <= from + 1 || vocabulary.Is("own-led", passage.Key(i - 1)) : key is "," or "-" or ":" && to - from <= 2 || key is "was" or "were" && to - i <= 2;
            if (key is ";" or "." or "with" or "and" or "that")
                return false;
        }
        return hasLink;
    }

    // "Iraq took part, represented by Mr. X"
    private string? Represented(SentenceReading reading, Mention mention)
    {
        var before = mention.Span.First - 1;
        while (passage.Key(before) is "the" or "a" or "its")
            before--;
        if (passage.Key(before) != "by" || passage.Key(before - 1) != "represented")
            return null;
        // "Chad was represented by X"; else the subject: "Chad took part, represented by X".
        return (reading.Mentions.FindLast(other => other is { Kind: MentionKind.Party, Form: PartyForm.Name } && other.Span.End <= before && before - other.Span.End <= 3)
            ?? reading.Mentions.FindLast(other => other is { Kind: MentionKind.Party, Form: PartyForm.Name } && other.Span.End <= before && !reading.IsGoverned(other)))?.Code;
    }

    // "X and Y signed on behalf of Chad and Togo respectively"
    private string? Respective(SentenceReading reading, int index)
    {
        if (!Enumerable.Range(reading.Sentence.First, reading.Sentence.Span.Length).Any(i => passage.Key(i) == "respectively"))
            return null;
        var first = index;
        while (first > 0 && reading.Mentions[first - 1].Kind == MentionKind.Person && reading.AreListed(reading.Mentions[first - 1], reading.Mentions[first]))
            first--;
        var persons = reading.Mentions.Skip(first).TakeWhile(mention => mention.Kind == MentionKind.Person).Count();
        var parties = reading.Mentions.Skip(first + persons).TakeWhile(mention => mention is { Kind: MentionKind.Party }).ToList();
        return persons > 1 && parties.Count == persons && vocabulary.Is("preposition", passage.Key(Start(parties[0]) - 1)) ? parties[index - first].Code : null;
    }

    // "At the head of the Ghanaian side was X", "Ghana's first Ambassador in Oslo is X"
    private string? Named(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        if (!vocabulary.Is("be", passage.Key(mention.Span.First - 1)))
            return null;
        var office = reading.Mentions.Take(index).LastOrDefault(other => other.Kind != MentionKind.Party);
        return office is { Kind: MentionKind.Office, Code.Length: > 0, Office.IsPlural: false } && mention.Span.First - office.Span.End <= 4 ? office.Code : null;
    }

    // "X led the Ghanaian side"
    private string? Led(SentenceReading reading, int index)
    {
        var verb = reading.Mentions[index].Span.End;
        while (passage.Key(verb) is "," or "who" or "which" or "has" or "is" or "was")
            verb++;
        if (!vocabulary.Is("leads", passage.Key(verb)))
            return null;
        return reading.Mentions.Find(other => other.Kind == MentionKind.Party && other.Span.First > verb && other.Span.First <= verb + 5
            && (vocabulary.Is("side", passage.Key(other.Span.End - 1)) || vocabulary.Is("side", passage.Key(other.Span.End)) || passage.Key(other.Span.First - 1) == "of" || passage.Key(verb) is "represented" or "represents"))?.Code;
    }

    // "X signed for Ghana", "X, for the Ghanaian side"
    private string? SignedFor(SentenceReading reading, int index)
    {
        var mention = reading.Mentions[index];
        var i = mention.Span.End;
        while (passage.Key(i) is "," or "signed")
            i++;
        if (!(passage.Key(i) is "for" or "from" || (passage.Key(i) == "on" && passage.Key(i + 1) is "the" or "behalf")))
            return null;
        var hasSigned = passage.Key(i - 1) == "signed";
        if (passage.Key(i + 1) == "behalf")
            i += 2;
        var party = reading.Mentions.Find(other => other.Kind == MentionKind.Party && other.Span.First > i && other.Span.First <= i + 2);
        if (party is null)
            return null;
        return hasSigned || vocabulary.Is("side", passage.Key(party.Span.End - 1)) || vocabulary.Is("side", passage.Key(party.Span.End)) ? party.Code : null;
    }
}
